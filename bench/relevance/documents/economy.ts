// Invented, to measure the search with: no council did or said any of this.
import type { RelevanceDocument } from '../document.ts'

export const economy: RelevanceDocument[] = [
  {
    name: 'market-town-high-street-fund',
    kind: 'solution',
    title: 'Filling empty shops for a pound',
    text: 'Shopkeepers may take a vacant unit for a pound a week for six months, with the landlord freed from rates. Of 38 who tried, 21 stayed and pay a rent. A curator chooses so that there are not five candle shops. Chain-owned units were hardest: nobody at head office would answer.',
  },
  {
    name: 'business-rates-reform-position',
    kind: 'position',
    title: 'Replacing business rates',
    text: 'Rates fall on shops and factories and hardly on warehouses that sell through the internet. Members ask for a lower multiplier for small premises in town centres, yearly revaluation, and local keeping of growth with a safety net. Five would prefer a land value tax. Reliefs decided in Whitehall should be paid for by it.',
  },
  {
    name: 'local-procurement-preston',
    kind: 'solution',
    title: 'Spending with local firms',
    text: 'Six public bodies in the county looked at £750 million of spending and found five per cent stayed in the city. Contracts were cut into smaller lots and tenders written in plain words; after six years it is eighteen per cent. Wages policy is part of scoring. Construction firms gained most, caterers least.',
  },
  {
    name: 'procurement-small-firms-guide',
    kind: 'publication',
    title: 'Bidding for council work: a guide for small businesses',
    text: 'The guide explains in twelve pages how to find tenders, what insurance is needed, what social value means, and how bids are scored. Templates come with it. It was tried with thirty sole traders, who asked for a glossary. Members may put their own arms on the cover. It is reviewed every other year.',
  },
  {
    name: 'freeport-tax-sites-humber',
    kind: 'article',
    title: 'What the freeport has brought so far',
    text: 'Three years after tax sites opened on the Humber, 1,400 jobs have come, most in turbine blades and cold storage. A third moved from elsewhere in the region. Rates kept locally pay for a skills centre. Critics ask for a public register of who benefits. The network will publish one each March.',
  },
  {
    name: 'town-deal-delays',
    kind: 'challenge',
    title: 'Inflation has eaten the town deal',
    text: 'Our £25 million was agreed in 2021 prices. The bus station is now £6 million short and the college has withdrawn. Government lets projects shrink, not move. How have other towns cut scope without losing match funding, and who put in a reserve? Our board meets in March and must choose between the market hall and the footbridge.',
  },
  {
    name: 'co-working-library-upstairs',
    kind: 'solution',
    title: 'Desks for hire over the library',
    text: 'The top floor in Kirklees has forty desks, a podcast room and a café, at £9 a day. Freelancers who had gone to Leeds stay. It pays for one librarian. In the evening it is a homework club. A lift that stopped at the first floor cost £90,000 to extend.',
  },
  {
    name: 'creative-industries-studios',
    kind: 'solution',
    title: 'Artists in a disused mill',
    text: 'Studios at £6 a square foot in a mill that the council owns are let to potters, coders and a printer for up to seven years. Some 190 people work there; visitors on open days spend £80,000. The roof took half the grant. Rents must rise in year four and tenants know it.',
  },
  {
    name: 'tourism-levy-position',
    kind: 'position',
    title: 'A visitor levy set by councils',
    text: 'English councils should be able, as Scottish and Welsh ones will, to charge those who stay overnight. At £2 a night Bath would raise £4 million for streets, toilets and festivals. Campsites and hostels might pay less. Nineteen agree; four seaside members fear for small guest houses. Hoteliers should have a seat where receipts are spent.',
  },
  {
    name: 'tourism-coaches-park',
    kind: 'challenge',
    title: 'Day trippers who leave nothing but litter',
    text: "Coaches bring 9,000 people on a summer's day to Whitby. They stay three hours. Toilets and bins cost £600,000. Hotels are empty from November. What has moved visits to other months, or persuaded people to sleep here? The harbour car park is full by ten and residents cannot reach their doors until evening.",
  },
  {
    name: 'inward-investment-key-account',
    kind: 'solution',
    title: 'One person who knows the big employers',
    text: 'Each of the sixty biggest employers has a named senior officer, who visits twice a year and rings when the news is bad. Two closures were averted by a change of bus route and a planning decision. The chief executive has five firms herself. A shared note after each visit keeps departments from asking twice.',
  },
  {
    name: 'night-time-economy-mayor',
    kind: 'solution',
    title: 'A champion for the city after dark',
    text: 'Cardiff appointed someone from the music trade to speak for bars, venues, taxis and those who live above them. Late toilets, a safe bus and agreed bin times followed. Complaints of noise fell by a fifth. Venues asked that new flats be insulated by whoever builds them; policy now says so.',
  },
]

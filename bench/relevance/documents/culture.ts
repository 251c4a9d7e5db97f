// Invented, to measure the search with: no council did or said any of this.
import type { RelevanceDocument } from '../document.ts'

export const culture: RelevanceDocument[] = [
  {
    name: 'library-self-service-evening',
    kind: 'solution',
    title: 'Libraries open without staff in the evening',
    text: 'Members with a card let themselves in from seven in the morning until ten at night. Cameras and a telephone to the control room replace the desk. Visits rose by 23 per cent in six branches. Under-sixteens need a grown-up. A homeless man slept in one for a week; he was helped and the rule was explained.',
  },
  {
    name: 'libraries-of-things',
    kind: 'solution',
    title: 'Borrow a drill at the library',
    text: 'Drills, tents, sewing machines and a carpet cleaner may be borrowed for a few pounds from five branches. A repair group keeps them safe. Carpet cleaners go most. Loans reached 6,400 in a year, and half of borrowers had not held a library card before. Insurance cost less than feared.',
  },
  {
    name: 'museum-free-entry-restored',
    kind: 'article',
    title: 'The gallery is free again',
    text: 'Four years after Wolverhampton began to charge £7, visits had fallen by 58 per cent and income had barely covered the tills. Entry is now free, with paid exhibitions. Shops and the café earn more than tickets did. School parties returned in a month. The trustees regret only that the decision took them so long to reverse.',
  },
  {
    name: 'city-of-culture-legacy',
    kind: 'publication',
    title: 'After the year of culture: what stays',
    text: 'Five former cities of culture were visited three, six and ten years on. Hotels and confidence rose everywhere; artists left where studios were sold. The report advises a trust with its own income, volunteers kept together, and one venue fewer than people want. Spending per head and counts of visitors are tabled.',
  },
  {
    name: 'theatre-trust-spinout',
    kind: 'solution',
    title: 'Moving the theatre into a trust',
    text: 'Harrogate leased its theatre to a charity for twenty-five years with a grant that falls by a tenth each year. The trust raised £2 million that a council could not have asked for. Pensions were the knot: past service stayed with the council. Two councillors sit on the board without a majority.',
  },
  {
    name: 'grassroots-music-venues',
    kind: 'position',
    title: 'Protecting small music venues',
    text: 'One in six small venues in member cities closed in three years. The network asks for a levy of £1 on arena tickets, the agent-of-change rule in law, and lower rates for rooms under 350 people. Eighteen members agree strongly, seven agree. Rehearsal rooms and studios should come under the same protection, since bands begin there.',
  },
  {
    name: 'statues-contested-guidance',
    kind: 'solution',
    title: 'Deciding about a contested statue',
    text: 'A commission of historians, residents and young people heard evidence for eight months about a merchant who traded in enslaved people. It advised to keep the figure, move it to the museum, and put up a new work chosen by schools. The decision was carried across parties. Heated meetings were chaired by a bishop from elsewhere.',
  },
  {
    name: 'sport-pitches-artificial',
    kind: 'solution',
    title: 'One artificial pitch for nine clubs',
    text: "A floodlit artificial pitch replaced three waterlogged ones. It is in use for 72 hours a week and girls' teams grew from two to fourteen. Clubs keep the booking sheet themselves. Rubber crumb washed into the brook in the first autumn; kerbs were raised. A sinking fund replaces the carpet after ten years of play.",
  },
  {
    name: 'swimming-pools-energy-challenge',
    kind: 'challenge',
    title: 'Heating swimming pools that leak money',
    text: 'Our three baths were built in the seventies. Energy costs rose from £410,000 to £1.3 million. Closing one means that children in the north of the borough would not learn to swim. Covers and a lower temperature saved a tenth. Has anyone used waste heat from computers, a crematorium or a sewer?',
  },
  {
    name: 'pool-heat-data-centre-exmouth',
    kind: 'solution',
    title: 'Computers that heat the baths',
    text: 'A firm keeps servers in a cabinet below the plant room and gives the warmth to the water. Gas use for the pool fell by 62 per cent. It pays for its own electricity. The deal ends in five years and the machine needs only the space of a washing machine, but a fast line was required.',
  },
  {
    name: 'parks-friends-groups',
    kind: 'solution',
    title: "Parks looked after by friends' groups",
    text: 'Forty-one groups weed, paint and hold keys. The council gives tools, insurance and a day of a gardener each month. Volunteer hours are worth £680,000. Poorer wards had none until a paid organiser spent a year there. A hut with a kettle matters more than a grant. Dog owners were the surprise among those who joined.',
  },
  {
    name: 'public-toilets-community-scheme',
    kind: 'solution',
    title: 'Cafés that open their toilets to everyone',
    text: 'Sixty-two cafés, pubs and shops show a sticker and let anyone use the lavatory; each gets £600 a year and a listing on the map. It replaced nine blocks that cost £310,000. Changing places for disabled adults are not covered, so two were built. Bus drivers were the first to praise it.',
  },
]

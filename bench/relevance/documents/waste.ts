// Invented, to measure the search with: no council did or said any of this.
import type { RelevanceDocument } from '../document.ts'

export const waste: RelevanceDocument[] = [
  {
    name: 'food-waste-weekly-caddies',
    kind: 'solution',
    title: 'Weekly food waste caddies in flats and terraces',
    text: 'Collections began in 41,000 households with a small caddy, liners and a lidded bin at the kerb. Participation is 58 per cent in terraces and 21 per cent in flats. Residual waste fell by a fifth. Gas from the digester heats a leisure pool. Liners handed out free doubled take-up, at £1.20 a household.',
  },
  {
    name: 'food-waste-flats-challenge',
    kind: 'challenge',
    title: 'Food recycling in tower blocks',
    text: 'Communal bins for peelings are fouled with plastic within days, and the digester rejects the load. Caretakers object to the smell. We tried locks, smaller bins and posters in six languages. Which councils reach above a quarter of residents in high-rise flats, and is a chute inlet worth its cost?',
  },
  {
    name: 'fly-tipping-cameras-stoke',
    kind: 'solution',
    title: 'Catching fly-tippers with cameras and names',
    text: 'Hidden cameras move among twenty alleys each week, and faces are published when a number plate is false. Fixed penalties rose to £1,000. Incidents fell by 37 per cent over two years while they rose in neighbouring boroughs. Publishing faces needed a data protection assessment which took seven months. Clearing an alley costs £140 each time.',
  },
  {
    name: 'bulky-waste-free-collection',
    kind: 'solution',
    title: 'Free collection of old sofas',
    text: 'Charging £30 for a mattress had led to mattresses in alleys. Two free bulky items a year are now taken from each household, and a charity repairs what it can sell. Dumping of furniture halved. The cost is £190,000, of which £120,000 is saved in clearing up. Waiting times of five weeks in spring annoy people.',
  },
  {
    name: 'reuse-shop-tip-derby',
    kind: 'solution',
    title: 'A shop at the tip',
    text: 'Staff at the recycling centre set aside bicycles, prams, tools and paint. A social enterprise mends and sells them next door, employing eleven people who had long been out of work. It diverts 460 tonnes a year and covers its rent. Electrical items need testing by a qualified person, which was underestimated.',
  },
  {
    name: 'recycling-three-weekly-bury',
    kind: 'solution',
    title: 'Grey bins emptied every three weeks',
    text: 'Residual bins are emptied every third week, with larger families allowed a second. Recycling rose from 47 to 58 per cent and £860,000 a year was saved. Nappies are collected separately on request. There was a storm of letters for eight weeks and hardly any after. Wardens called at each house that struggled.',
  },
  {
    name: 'deposit-return-scheme-position',
    kind: 'position',
    title: 'A deposit on bottles and cans',
    text: 'The network supports a deposit that includes glass, begins at the same time in all nations and repays councils for the value of cans that leave the kerbside bin. Small shops should be free to opt out. Litter on beaches is the main reason given by coastal members. Eighteen agree; seven want glass left out.',
  },
  {
    name: 'packaging-producer-payments',
    kind: 'consultation',
    title: 'How producers will pay for household packaging',
    text: 'Government asks how the new fees paid by makers of packaging should be shared among local authorities, what counts as an efficient service, and whether payments may be reduced for poor performance. Councils are asked to give collection costs by material. Applies across the United Kingdom; closes 2 November. A worked example accompanies the document.',
  },
  {
    name: 'litter-gum-high-street',
    kind: 'solution',
    title: 'Removing chewing gum and cigarette ends',
    text: 'A grant from manufacturers paid for a steam machine and small bins in the form of a ballot: drop your end under the answer you prefer. Gum on three shopping streets fell by 64 per cent and ends by 46. Novelty wears off in about ten weeks, so questions are changed each Friday by a school.',
  },
  {
    name: 'textiles-recycling-challenge',
    kind: 'challenge',
    title: 'Nobody wants worn-out clothing',
    text: 'Charity shops refuse poor textiles and the export market has fallen. Banks overflow at eleven sites in Southend. Some 2,400 tonnes a year of cloth go to the burner. Has a council found a sorter that takes unwearable fabric for fibre, and at what gate fee? Duvets and shoes are the worst of it.',
  },
  {
    name: 'incinerator-emissions-trading',
    kind: 'position',
    title: 'Waste incineration and emissions trading',
    text: 'If energy-from-waste plants must buy carbon allowances from 2028, a member with a long contract would pay £3 million a year for plastic it cannot keep out. The network asks for funding of sorting plants first, a phased start, and pass-through from producers. All members with contracts agree. Landfill must not become the cheaper choice.',
  },
  {
    name: 'nappies-washable-vouchers',
    kind: 'solution',
    title: 'Vouchers for washable nappies',
    text: "New parents receive £55 toward cloth nappies and a free loan kit from children's centres. Of 900 families 61 per cent still used them after six months. Each child saves about 300 kilograms of residual waste. Midwives are the best messengers; leaflets in the register office brought no one. A laundry service was offered and hardly used.",
  },
]

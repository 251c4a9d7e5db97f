// Invented, to measure the search with: no council did or said any of this.
import type { RelevanceDocument } from '../document.ts'

export const housing: RelevanceDocument[] = [
  {
    name: 'empty-homes-burnley',
    kind: 'solution',
    title: 'Bringing empty homes back into use in Burnley',
    text: 'One officer works through the council tax list of dwellings unoccupied for more than two years, writes to each owner and offers a loan of up to £25,000 for repairs. Where three letters bring nothing, the council seeks a compulsory purchase order. In thirty months 118 dwellings were lived in again. The first year went badly: owners abroad could not be traced, and legal costs were twice the estimate.',
  },
  {
    name: 'long-term-vacant-premium',
    kind: 'position',
    title: 'A higher council tax premium on long-term vacant dwellings',
    text: 'Member councils ask that the premium may rise to 300 per cent once a dwelling has stood vacant for five years, with exemptions where probate is not settled or major works are under way. Receipts should be kept locally. Two members have no view; none dissents. The network rests its case on evidence from coastal towns where second homes distort supply.',
  },
  {
    name: 'flats-over-shops-preston',
    kind: 'solution',
    title: 'Flats over shops on Friargate',
    text: 'Upper floors along Friargate had been storage for decades. The council paid for shared stairs and fire separation, and nine owners signed a lease agreement under which a housing association lets the apartments for ten years. Twenty-six units were made at £61,000 each. Noise insulation against the bars below was forgotten in the first four and had to be added later.',
  },
  {
    name: 'damp-mould-response-salford',
    kind: 'solution',
    title: 'A fourteen-day response to damp and mould',
    text: "Reports of mould in council homes now bring a surveyor within five days and works within fourteen. Sensors measure humidity before and after, so that condensation is told apart from leaks. Repeat complaints fell by 41 per cent in a year. Tenants disliked being asked about how they dry clothes, and the script was rewritten with a tenants' panel.",
  },
  {
    name: 'selective-licensing-nottingham',
    kind: 'solution',
    title: 'Selective licensing of private landlords',
    text: 'Every privately rented property in four wards needs a licence costing £780 for five years, less for accredited landlords. Inspectors look at gas, wiring, fire doors and overcrowding. In two years 1,900 properties were improved and 64 civil penalties were issued. Some small landlords sold up; the council had not expected so many and now warns others.',
  },
  {
    name: 'retaliatory-eviction-challenge',
    kind: 'challenge',
    title: 'Tenants who complain are given notice',
    text: 'Advice services in Blackpool see renters who report disrepair and receive a no-fault notice within weeks. Most leave without a hearing and then apply to the council as homeless. Since 2021 the number has doubled. We tried a protocol with letting agents, which reached only the good ones. What have other councils done that keeps people in their homes while repairs are made?',
  },
  {
    name: 'temporary-accommodation-costs',
    kind: 'challenge',
    title: 'The bill for temporary accommodation',
    text: 'Hastings spends a third of its net budget on nightly-paid rooms for homeless families. Children travel an hour to school from hotels without a kitchen. Leasing from private owners was tried but rents ran ahead of the housing allowance. We look for councils that bought or built their own stock quickly and can say what it cost per household.',
  },
  {
    name: 'buying-homes-for-homeless-swindon',
    kind: 'solution',
    title: 'Buying houses to replace nightly-paid rooms',
    text: 'Swindon set up a company that bought 150 ex-council houses with borrowing over forty years. Each costs £9,400 a year less than a hotel room for the same family. Purchases took four months on average because surveys found cavity-wall faults. The company makes a small loss until year six, which members were told at the outset.',
  },
  {
    name: 'housing-first-wigan',
    kind: 'solution',
    title: 'Housing First for people who sleep rough',
    text: 'Twenty-four people with long histories on the streets were given a tenancy without conditions and a support worker for as long as needed. After two years nineteen still hold it. Emergency admissions halved. Two tenancies ended in arrest. The hardest part was finding landlords, so the council guarantees the rent and repairs damage within a week.',
  },
  {
    name: 'rough-sleeping-winter-article',
    kind: 'article',
    title: 'Night shelters open early as temperatures fall',
    text: 'Six member councils opened beds in churches and sports halls from the first week of November. Outreach teams counted 212 people bedding down on one night, a rise of nine per cent. Volunteers from faith groups cook and sit with guests until morning. The network asked ministers to announce winter funding by August, before staff must be hired.',
  },
  {
    name: 'affordable-homes-modular-bristol',
    kind: 'solution',
    title: 'Factory-built affordable homes on garage sites',
    text: 'Small garage courts that nobody parks in were cleared for 48 modular houses, craned in over five weeks. They are let at social rent and cost £38 a month to heat. Neighbours objected less than to a normal building site because the noise was short. Delivery lorries could not pass two corners, so one site was dropped.',
  },
  {
    name: 'right-to-buy-receipts-position',
    kind: 'position',
    title: 'Councils should keep all right to buy receipts',
    text: 'For every six homes sold since 2012 members have built one. The network asks that councils keep the whole receipt, may combine it with grant, and may spend it over ten years. Discounts should be set locally. Twenty of twenty-five members agree, four have no view and one prefers that the scheme stays as it is.',
  },
  {
    name: 'ageing-in-place-bungalows',
    kind: 'solution',
    title: 'Bungalows that free up family houses',
    text: 'Wakefield built thirty level-access bungalows and offered them first to council tenants over sixty-five who under-occupied. A moving officer arranges removals, carpets and the change of benefits. Twenty-seven families from the waiting list moved into the houses that were freed. The officer made the difference: a cash incentive alone, tried in 2017, moved nobody.',
  },
  {
    name: 'social-rent-settlement-answer',
    kind: 'position',
    title: 'A ten-year settlement for social rents',
    text: 'Asked how rents should rise, members support consumer prices plus one per cent for ten years with a convergence of £3 a week for the lowest. A cap in years of high inflation must be paid for by government, since each point costs a member with 8,000 homes about £400,000. Tenants on full housing support would not pay more.',
  },
]

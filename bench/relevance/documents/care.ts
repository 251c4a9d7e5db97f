// Invented, to measure the search with: no council did or said any of this.
import type { RelevanceDocument } from '../document.ts'

export const care: RelevanceDocument[] = [
  {
    name: 'reablement-six-weeks-leeds',
    kind: 'solution',
    title: 'Six weeks of help to live without help',
    text: 'People leaving hospital get up to six weeks with therapists who teach them to wash, cook and climb stairs again. Two thirds then need no package. Each saves £5,800 in the first year. Referral at the weekend was missing until ward staff could book it themselves. Families are shown how to help without taking over.',
  },
  {
    name: 'care-workforce-pay-position',
    kind: 'position',
    title: 'A wage floor for care workers',
    text: "The network asks for a national minimum of £1.50 above the living wage for those who work in homes and in people's own homes, funded through the grant. Turnover is 31 per cent; supermarkets pay more. Twenty-two members agree; three ask first how small providers would cope. A register and paid training should come with it.",
  },
  {
    name: 'unpaid-carers-breaks',
    kind: 'solution',
    title: 'A weekend off for those who care for a relative',
    text: 'Husbands, wives and daughters who look after somebody may book two weekends a year with a paid sitter who stays overnight. A panel of carers chooses the sitters. Of 380 who used it nine in ten would have broken down without it, they say. Demand is greatest at Christmas, when sitters are fewest.',
  },
  {
    name: 'young-carers-identity-card',
    kind: 'solution',
    title: 'A card for young carers',
    text: 'Pupils who look after a parent show a card so that they may keep a telephone on in class, hand in work late and collect medicine. Some 1,150 hold it. Schools found three times as many as were known. A bank refused to believe the card; pharmacies accept it everywhere.',
  },
  {
    name: 'care-home-closures-challenge',
    kind: 'challenge',
    title: "Care homes closing at four weeks' notice",
    text: 'Three providers in Torbay handed back contracts this year and ninety residents had to be moved, some for the second time. Two died within a month. Our fee is below what an independent exercise says is fair. What clauses give a longer notice, and who has stepped in to run a home directly?',
  },
  {
    name: 'technology-falls-sensors',
    kind: 'solution',
    title: 'Sensors that learn how somebody lives',
    text: 'Small detectors on doors, kettles and beds learn the habits of a person at home and tell a daughter or the call centre when the pattern breaks. Admissions after falls fell by 28 per cent among 640 users. False alarms in the first fortnight must be expected. People asked that no camera be used, and none is.',
  },
  {
    name: 'shared-lives-adults-learning',
    kind: 'solution',
    title: 'Adults with learning disabilities living in a family',
    text: 'Shared Lives carers take one or two adults into their household, who eat, travel and celebrate with them. Gloucester supports 130 placements at £26,000 less per year than residential care. Carers need respite and somebody to ring at night. Recruitment by existing carers beats any advertisement. Matching takes three visits, and either side may say no.',
  },
  {
    name: 'direct-payments-simple-card',
    kind: 'solution',
    title: 'Direct payments on a prepaid card',
    text: 'A prepaid card lets disabled people pay their own assistants without keeping receipts. Reviews that took four hours take forty minutes. Fraud did not rise. Some wanted cash for a neighbour who mows or shops; a weekly allowance without proof was agreed. Agencies that handle payroll are listed, with prices, on one page of the web site.',
  },
  {
    name: 'hospital-discharge-hub',
    kind: 'solution',
    title: 'One hub for leaving hospital',
    text: 'Social workers, therapists, housing and transport sit in one room and decide before noon who may go home. Delayed days in Worcester fell by 44 per cent. A fund of £200 per patient buys a bed, a key safe or a clean flat at once. Doctors began by sending everyone; a rota of senior nurses stopped that.',
  },
  {
    name: 'dementia-friendly-market',
    kind: 'solution',
    title: 'A market hall that people with dementia can use',
    text: 'Signs with pictures, quiet hours, seats every twenty metres and stallholders who know what to say. Designed with eight people who have the illness. Takings rose by six per cent, since families stay longer. A mirror at the entrance frightened some visitors and was covered. Two supermarkets and the bus station have since asked for the same advice.',
  },
  {
    name: 'social-care-cap-consultation',
    kind: 'consultation',
    title: 'A limit on what people pay for their care',
    text: 'The department consults on guidance for a lifetime cap on personal care costs, how councils will keep accounts for people who fund themselves, and how fees should be compared. Assessments would roughly double. Councils are asked what staff they need and by when. Closes 1 April; England only. Draft regulations are annexed in full.',
  },
  {
    name: 'adult-care-funding-gap-report',
    kind: 'publication',
    title: 'The price of care: what members spend and what is missing',
    text: 'Care for adults took 61 per cent of spending in upper-tier members, up from 48 a decade ago. The report compares fees for homes, hourly rates and staff, and estimates a gap of £740 million by 2030. It sets out three ways to pay: tax, insurance and a share of business rates.',
  },
  {
    name: 'homecare-by-neighbourhood',
    kind: 'solution',
    title: 'Home care by neighbourhood teams',
    text: 'Instead of forty agencies crossing the city, each of nine patches has one provider whose staff walk or cycle. Travel time fell by 60 per cent and pay is by shift, not by visit. Clients see on average four faces a fortnight, not eleven. Two small firms lost their contracts and went to law.',
  },
]

// Invented, to measure the search with: no council did or said any of this.
import type { RelevanceDocument } from '../document.ts'

export const democracy: RelevanceDocument[] = [
  {
    name: 'devolution-deal-position',
    kind: 'position',
    title: 'Devolution to places without a mayor',
    text: 'Areas should be able to take powers on transport, skills and housing without a directly elected mayor, by a joint committee with published votes. A mayor may suit some. Funding should not depend on the form. Sixteen agree, five want mayors everywhere, four abstain. Parliament should set out in one act what is on offer.',
  },
  {
    name: 'local-government-reorganisation-article',
    kind: 'article',
    title: 'Two tiers into one: what residents noticed',
    text: 'Four years after districts and county merged in North Yorkshire, residents notice the bins and the telephone. Parish councils took on 140 assets. Councillors represent twice as many people. Savings came in year three. The hardest day was when two payroll systems ran against each other. Staff would have liked more time to try things out.',
  },
  {
    name: 'voter-id-turnout-challenge',
    kind: 'challenge',
    title: 'Turned away at the polling station',
    text: 'About one in 400 was turned away for lack of an accepted photograph in May and half did not come back. Students and older men were most affected. Free certificates were taken by few. What messages reached people in time, and where did you put the mobile office? Care homes were forgotten until late.',
  },
  {
    name: 'young-people-votes-council',
    kind: 'solution',
    title: 'A youth council with a budget',
    text: 'Forty young people elected by schools spend £60,000 and must be asked before decisions on buses, parks and policing. Two scrutiny reports came from them. Turnout in schools is 58 per cent. Members who were rude in a first meeting apologised, on camera. The mayor answers their questions once a term, in public.',
  },
  {
    name: 'councillor-abuse-safety',
    kind: 'solution',
    title: 'Keeping councillors safe',
    text: 'After threats, each councillor was offered a personal alarm, a home visit by police and a course on handling abuse online. Home addresses are no longer published. Reports of threats rose at first as people learned to report. Women stand again who had said they would not. Party whips signed the same promise.',
  },
  {
    name: 'hybrid-meetings-position',
    kind: 'position',
    title: 'Councillors attending meetings by video',
    text: 'The law makes members sit in one room to vote. The network asks that councils may choose. Carers, disabled members and those in large rural areas gain most. Safeguards: cameras on, votes by name, public gallery kept. Twenty-three agree. Ministers have consulted twice without acting. Scotland and Wales allow it already, and turnout of members there is better.',
  },
  {
    name: 'citizens-panel-online',
    kind: 'solution',
    title: 'A standing panel of two thousand residents',
    text: 'Residents who match the city by age, ward and origin answer a short survey each month and get a reply on what changed. Response is 54 per cent. Some come to workshops. A rolling third leaves each year so that it does not become a club. Officers must say beforehand what can change.',
  },
  {
    name: 'parish-councils-urban',
    kind: 'solution',
    title: 'Town councils for areas that had none',
    text: 'Six suburbs voted for a council of their own, which keeps an allotment, a hall and a festival with about £38 a year per household. Meetings are quarrelsome and well attended. Standards complaints rose. The city kept planning and handed over grass. Clerks are shared between three of them to keep costs down.',
  },
  {
    name: 'consultation-fatigue-challenge',
    kind: 'challenge',
    title: 'People are tired of being consulted',
    text: 'Eighty consultations a year, many about what is already decided. Responses come from the same 300. Officers dread meetings. A single calendar was begun and abandoned. Who has stopped asking, and what did they do instead? We would rather ask ten good questions a year and show what became of the answers.',
  },
  {
    name: 'armed-forces-covenant',
    kind: 'solution',
    title: 'Helping veterans settle',
    text: 'A single officer answers those who leave the forces on houses, schools and jobs, and frontline staff ask "have you served?". 420 families were helped in Plymouth. Priority on the housing list has no local connection test. Spouses\' work was the missing part and is now included. Reservists are counted too.',
  },
  {
    name: 'refugees-dispersal-position',
    kind: 'position',
    title: 'Notice before asylum hotels are opened',
    text: "Members ask for ten weeks' notice, funding per head for schools and doctors, and a share in proportion to population and rents. Hotels are dear and isolate people. Procurement by councils would be cheaper. Twenty-one agree, two disagree, two have no view. Voluntary groups should be funded from the first day as well.",
  },
  {
    name: 'refugees-hosting-ukraine',
    kind: 'solution',
    title: "From guest rooms to a home of one's own",
    text: 'Hosts took in 640 Ukrainians; after a year many arrangements ended. The council guarantees a deposit, furnishes, and pays hosts a thank-you for an extra six months. Three in four moved to a rented flat. Language was less of a hindrance than credit checks. Pets were a difficulty no one had planned for.',
  },
]

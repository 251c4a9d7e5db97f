// Invented, to measure the search with: no council did or said any of this.
import type { RelevanceDocument } from '../document.ts'

export const children: RelevanceDocument[] = [
  {
    name: 'foster-carers-recruit-north-east',
    kind: 'solution',
    title: 'Recruiting foster carers together',
    text: 'Twelve councils share one telephone line, one advertisement and one assessment, so that an applicant is not asked twice. Enquiries rose by 85 per cent and approvals by 22. Carers choose the council. Independent agencies still pay more, and the group is negotiating one fee for all. Allowances were levelled upward over two years.',
  },
  {
    name: 'residential-children-costs',
    kind: 'challenge',
    title: "Children's homes at £9,000 a week",
    text: 'A few providers owned by private equity set the price, and children are moved a hundred miles from their school. Stockton has eleven such placements, more than the whole library budget. Opening our own home took two years. Who has done so faster, and which staff rules make it safe?',
  },
  {
    name: 'council-childrens-home-opened',
    kind: 'solution',
    title: "Opening small children's homes of our own",
    text: 'Three houses for two children each, run by the council in ordinary streets, replaced placements at a distance. The cost is £4,100 a week per child and each goes to a local school. Neighbours were visited by the manager before the purchase was public. Recruiting a registered manager took nine months.',
  },
  {
    name: 'care-leavers-rent-free',
    kind: 'solution',
    title: 'Care leavers pay no council tax until twenty-five',
    text: 'Young people who grew up in care are exempt from council tax up to the age of twenty-five wherever they live in the county, and have a guarantor for a first flat. Arrears fell to almost none. The seven districts needed two years to agree. A personal adviser calls before a bill would go out.',
  },
  {
    name: 'family-hubs-one-door',
    kind: 'solution',
    title: 'One door for families',
    text: "Midwives, health visitors, debt advice, job coaches and stay-and-play share eight former children's centres. Parents need tell their story once. Referrals to social services fell by 14 per cent. A shared record was the hard part: nine agreements on data were signed. Fathers come on Saturdays. Opening at weekends needed new contracts for caretakers.",
  },
  {
    name: 'send-transport-costs',
    kind: 'challenge',
    title: 'Taxis for pupils with special needs',
    text: 'The bill for taking 1,300 pupils to special schools doubled in four years to £14 million. Single-occupant taxis are one third of it. Parents fear change and tribunals side with them. We look for councils that trained pupils to travel alone or paid families a mileage, with figures. Fuel is part of it, distance the greater.',
  },
  {
    name: 'travel-training-independent',
    kind: 'solution',
    title: 'Teaching teenagers with learning disabilities to travel alone',
    text: 'A trainer goes with each young person on the bus for six weeks, then follows at a distance, then waits at the stop. Of 94 trained 71 travel without help, and £420,000 a year in taxis is saved. Parents are the ones who need most persuading. Badly timed roadworks undo weeks of practice.',
  },
  {
    name: 'ehcp-deficit-position',
    kind: 'position',
    title: 'The deficit in spending on special educational needs',
    text: 'Deficits kept off the books by a statutory override reach £310 million among members. The network asks that they be written off over five years together with reform: more places in mainstream schools, trained assistants, and capital for resource bases. No member sees a way to repay them. Twenty-four agree.',
  },
  {
    name: 'school-holiday-hunger',
    kind: 'solution',
    title: 'Meals and games in the holidays',
    text: 'Clubs in schools, mosques and a football ground give 5,200 children a hot meal and four hours of activity each day of the summer. Booking is by a code sent to those entitled to free school meals. Teenagers stayed away until a music studio joined. No-shows fell when a text is sent at eight.',
  },
  {
    name: 'free-school-meals-auto-enrol',
    kind: 'solution',
    title: 'Enrolling children for free school meals automatically',
    text: 'Benefit records already held are matched with the school roll, and parents may opt out. In Durham 2,500 more pupils are fed and schools gained £3.4 million of pupil premium. Lawyers needed a year to agree the basis. Letters that said "unless you tell us" worked; forms never had. Few parents objected.',
  },
  {
    name: 'youth-club-bus',
    kind: 'solution',
    title: 'A youth club on a double-decker',
    text: 'An old bus with sofas, a kitchen and a recording booth stops in five villages and two estates each week. Youth workers see 260 young people who go to no other club. Calls about nuisance fell by a third in the evenings it stops. Heating in winter was poor until a second battery was fitted.',
  },
  {
    name: 'speech-language-early',
    kind: 'solution',
    title: 'Talking with babies: a town-wide effort',
    text: "Health visitors, libraries and cafés in Oldham use the same five messages: face them, name things, wait for an answer, sing, put the phone away. Speech at two and a half improved by seven points in the poorest wards. Bus-stop posters were noticed, but a midwife's words were what parents remembered.",
  },
  {
    name: 'school-absence-attendance',
    kind: 'challenge',
    title: 'Pupils who stay away from school',
    text: 'One pupil in four in Knowsley misses a day a week, twice as many as before the pandemic. Fines brought in money and no children. Anxiety, illness and buses are given as reasons. Breakfasts helped a little. Which councils send somebody to the door, and does that last? The youngest year groups worry us most of all.',
  },
  {
    name: 'childcare-places-report',
    kind: 'publication',
    title: 'Where nursery places are missing',
    text: 'Entitlements grew and places did not. The report maps nurseries and childminders by ward in twenty-five councils and finds that the poorest wards have one place for three children. It recommends rent-free rooms in schools, start-up grants for childminders and a register of bank staff. Opening hours before eight are scarcest of all.',
  },
]

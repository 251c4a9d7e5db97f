// Invented, to measure the search with: no council did or said any of this.
import type { RelevanceDocument } from '../document.ts'

export const health: RelevanceDocument[] = [
  {
    name: 'social-prescribing-allotments',
    kind: 'solution',
    title: 'Allotments on prescription',
    text: 'Surgeries in Plymouth refer patients with low mood or chronic pain to a shared allotment, where a link worker and two gardeners run four sessions a week. After twelve weeks scores for wellbeing rose by a third and appointments with doctors fell by a fifth. Wet months empty the site, so a polytunnel was added. Cost per person: £310.',
  },
  {
    name: 'loneliness-befriending-phone',
    kind: 'solution',
    title: 'A telephone circle for people who live alone',
    text: 'Volunteers ring the same person at the same hour each week; after a month those called are invited to talk in groups of six. Some 840 people over seventy-five take part in Sunderland. Two thirds say they feel less lonely. Matching by interest worked better than by street. A safeguarding lead is needed from the first day.',
  },
  {
    name: 'vaping-shops-youth',
    kind: 'challenge',
    title: 'Vapes sold to pupils',
    text: 'Trading standards in Doncaster found that six of ten shops sold disposable vapes to a fifteen-year-old. Seized stock has nicotine far over the limit. Head teachers keep bags of them. Fines are small beside the profit. Which councils use closure orders, and does naming shops work? Wholesalers across the county border are part of the trouble.',
  },
  {
    name: 'smoking-cessation-pregnancy',
    kind: 'solution',
    title: 'Vouchers for expectant mothers who stop smoking',
    text: "Midwives offer £300 in stages to women who give up tobacco, tested by breath. Quit rates at birth rose from 12 to 34 per cent, and partners joined in. Every pound saved four in neonatal care by the hospital's figures. Some councillors objected to paying; the results persuaded them. Those who relapse may begin again once.",
  },
  {
    name: 'health-visitors-caseload',
    kind: 'challenge',
    title: 'Health visitors with four hundred families each',
    text: 'The recommended caseload is 250. Ours reached 410 after three retirements. Two-and-a-half-year checks are missed and speech problems come to light at school. We moved some visits to nursery nurses. How do others recruit, and which visits may safely be made by someone else or by video? Our newest recruits leave within eighteen months.',
  },
  {
    name: 'drug-alcohol-recovery-cafe',
    kind: 'solution',
    title: 'A café run by people in recovery',
    text: 'Those who have stopped drinking or using drugs run a café in the old bank in Barnsley, open to everybody. Thirty-one have moved to paid work. The police report fewer calls to the precinct. A relapse policy that keeps a place open for six weeks was the most argued and the most useful rule.',
  },
  {
    name: 'takeaway-limits-planning-health',
    kind: 'solution',
    title: 'No new takeaways within 400 metres of schools',
    text: 'Gateshead refuses hot food takeaways near secondary schools and where more than one child in ten is obese. Twenty-nine were refused and the inspector upheld all but two. Obesity at age eleven has flattened while the region rose. Existing outlets are offered a healthier fryer and a badge. The policy is being copied by three neighbours.',
  },
  {
    name: 'sugar-free-leisure-centres',
    kind: 'solution',
    title: 'Water instead of fizzy drinks in leisure centres',
    text: "Vending machines in eleven centres sell water, milk and fruit only. Income fell by £19,000 in the first year and returned in the second. Swimming clubs resisted until fountains were put in. Parents' complaints stopped when prices of snacks were lowered. Schools that hire the halls now follow the same rule, and two football clubs have asked for it as well.",
  },
  {
    name: 'mental-health-schools-teams',
    kind: 'solution',
    title: 'Mental health workers in every secondary school',
    text: 'Two practitioners share three schools and see pupils within ten days, without referral. Waiting lists for the clinic fell by 27 per cent. Teachers were taught what not to send. Girls of fourteen and fifteen come most; boys come when sessions are held in the gym. Posts are hard to fill for one year, easy for three.',
  },
  {
    name: 'suicide-prevention-bridge',
    kind: 'solution',
    title: 'Preventing deaths at a bridge',
    text: 'After eleven suicides in five years the council, police and railway fitted railings, telephones and cameras that notice someone lingering. Taxi drivers and dog walkers were trained to speak. There have been none in twenty-six months. Families of those who died helped to write the signs. Coroners now share details every month.',
  },
  {
    name: 'public-health-grant-position',
    kind: 'position',
    title: 'Restoring the public health grant',
    text: 'The grant has fallen by 26 per cent per head since 2015 in real terms. Members ask that it be restored over three years and rise with need, and that sexual health and drug services keep a ring fence. They show figures for smoking, weight and life expectancy. All twenty-five agree strongly.',
  },
  {
    name: 'dentist-deserts-article',
    kind: 'article',
    title: 'No dentist takes new patients',
    text: "In nine member areas no practice accepts adults under the health service. Children wait fourteen months and toothache is the first reason for a child's stay in hospital. Wirral opened a clinic with a university where students treat patients under supervision. The contract that pays dentists is being renegotiated. Three others plan the same this year.",
  },
  {
    name: 'supervised-toothbrushing',
    kind: 'solution',
    title: 'Brushing teeth together at nursery',
    text: 'Children in 140 nurseries brush together after breakfast with paste from the council. Decay at five years fell from 38 to 29 per cent in four years. It costs £9 a child each year. Staff turnover means that training must be repeated each term, and brushes must be stored so that they do not touch.',
  },
  {
    name: 'air-quality-woodsmoke',
    kind: 'challenge',
    title: 'Smoke from stoves in winter',
    text: 'Fine particles on still evenings in Norwich come mostly from wood burners. The smoke control area covers half the city and no one has been fined. Sensors lent to schools showed peaks at nine at night. How have others changed habits without a quarrel about what people may do in their own homes?',
  },
  {
    name: 'clean-air-zone-taxis-bath',
    kind: 'solution',
    title: 'Helping taxi drivers into cleaner cabs',
    text: "Before charges began, drivers got a grant of £4,500, a loan and three months' trial of an electric cab. Of 620 licensed vehicles 540 now meet the standard. Nitrogen dioxide at the worst junction is below the legal limit. Wheelchair-accessible models were delayed by the maker, and exemptions ran a year longer.",
  },
]

import type { DemoAnswer } from '../types.ts'

/** What the network says to each of the nine questions, as in version 2. */
export const answers: DemoAnswer[] = [
  {
    question: '1',
    stance: 'agree',
    paragraphs: [
      'We agree. A right reaches every terrace; a scheme reaches those who read the website ([@stoke-on-trent]). Of 140 gullies laid in [@kirklees], three needed mending after a winter, and nobody had tripped.',
      'We would set three conditions: that the gully belongs to the house and gives no claim on the kerb before it ([@lincoln], [@colchester]), that lids are of one standard ([@coventry]), and that historic paving is decided case by case ([@bath-and-north-east-somerset]).',
      'In two-tier areas the right must bind the county whose pavement it is, or the district will issue permits for holes that others mend ([@norwich]).',
    ],
  },
  {
    question: '2',
    stance: 'agree',
    paragraphs: [
      'A licensed installer, with a bond of ten years: [@kirklees] asked for five, and two of its four firms have gone. Hold the bonds nationally, so that one failure does not fall on one city ([@plymouth]), and pass them on with the house ([@lincoln]).',
      'The register of who laid what should be the highway authority’s ([@reading]). A photograph a year from each household costs nothing and settles most arguments ([@exeter]).',
      'Two members would have the authority own the gullies, [@stoke-on-trent] for a yearly charge and [@sunderland] with the cost met, since it is the council that is sued.',
    ],
  },
  {
    question: '3',
    stance: 'strongly-agree',
    paragraphs: [
      'Yes. [@kingston-upon-hull]’s planners refuse none of these and spend eleven weeks not refusing each. One form, one fee, one visit ([@lincoln]), with a fee that covers the visit ([@lancaster]).',
      'Let districts issue it for the highway authority ([@norwich]). Leave out conservation areas at first and look again in two years ([@colchester]); [@bath-and-north-east-somerset] would keep planning permission wherever the paving is historic. Wales will need its own wording ([@newport]).',
    ],
  },
  {
    question: '4',
    stance: 'agree',
    paragraphs: [
      'We agree, for streets of terraces and flats. {strength} Left to the market, towers get points and terraces get a map of them ([@salford]). In [@portsmouth] two homes in three have no drive.',
      'Measure the five minutes on foot, by real paths ([@lincoln]) and with the hills in them ([@newport]). Agree the funding first: a duty without money is a fine in instalments ([@colchester]).',
      'The standard does not fit scattered places. Five minutes from a farm terrace is a field; there, fund a point for each village ([@cumberland]).',
    ],
  },
  {
    question: '5',
    stance: 'strongly-agree',
    paragraphs: [
      'We strongly agree. In [@salford] a disabled people’s panel walked twelve streets and turned back in five. [@sunderland] moved nineteen points into the road once guide dog owners had shown why, at nearly five times the cost of planning it so from the start.',
      'Where the pavement is narrower than that, points belong in the carriageway ([@coventry]). Where a whole street asks for it, a single post might be passed at 1.2 metres ([@lincoln]). A cable is an obstacle too ([@lancaster]).',
      'Two members disagree with “in all cases”: some terraces have 1.4 metres from wall to kerb, and would lose parking that they cannot spare.',
    ],
  },
  {
    question: '6',
    stance: 'agree',
    paragraphs: [
      'We agree, for all four groups. [@coventry] loses one charging bay in six to cars that cannot charge; [@exeter] needed eleven months to make each car club bay and a morning to paint it.',
      'Blue Badge holders first ([@salford]), then car clubs, since one shared car stands for nine at the kerb ([@norwich]). Give the street 21 days’ notice on the lamp post ([@lincoln]).',
      '[@sunderland] would keep the order and shorten it: a bay taken with no notice is how one loses a street.',
    ],
  },
  {
    question: '7',
    stance: 'agree',
    paragraphs: [
      'We agree with a cap at twice the price at home, checked from the data that points have to publish anyway ([@exeter]) and reviewed after a year. In [@bradford] a unit costs 79p at the kerb and 14p on a drive, and both households are its residents.',
      'Begin with value added tax: charge the kerb at the rate of the home ([@stoke-on-trent]). Some of us doubt that a margin can be checked ([@lincoln]) or fear for the number of points where there is one operator ([@sunderland]); a cap on the overnight price alone would answer both ([@reading]).',
      'Contracts already let with a share of income should be held harmless ([@southampton]).',
    ],
  },
  {
    question: '8',
    stance: 'strongly-agree',
    paragraphs: [
      'We strongly agree. Where there are two councils, share by the work done: [@lancaster] cleans, lights and marks 62 bays and sees nothing of what they earn.',
      'A written share between county and district ([@exeter]) should be a condition of the standard in question 4. It should not be netted off the next grant ([@gloucester]).',
    ],
  },
  {
    question: '9',
    stance: 'strongly-agree',
    paragraphs: [
      'We strongly agree. The points went in, and the data about them did not, for want of a second pair of hands ([@wrexham]). In [@bradford] one post paid for by the last fund brought in eleven times its cost and ends in the spring.',
      'Pay for two to plan and one to answer the telephone ([@stoke-on-trent]), shared between small councils ([@cumberland], [@lincoln]), and for the training of street works inspectors ([@plymouth]). It can fall each year as income under question 8 takes over ([@norwich]).',
    ],
  },
]

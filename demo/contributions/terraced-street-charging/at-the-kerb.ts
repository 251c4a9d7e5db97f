import { example, figure, officeOnly, type QuestionRow, say, unattributed } from '../lay-out.ts'

/** Questions 4 to 6. */
export const atTheKerb: QuestionRow[] = [
  {
    question: '4',
    stances: 'naadSDaaanna.SaaSaSSaaaaan',
    words: {
      cumberland: say(
        'Strongly disagree as a rule for all. Five minutes from a farm terrace above Cleator Moor is a field. Set it by the number of homes in a street, and fund a point for each village besides.',
        figure(
          '1 in 4',
          'homes without a drive that stand in settlements of under 50 homes',
          'Property gazetteer',
        ),
      ),
      salford:
        'Strongly agree, with the date moved up for the streets that have least. Market-led means that the towers get points and the terraces get a map of them.',
      portsmouth: say(
        'Two thirds of our homes have no drive, and a car club point in the next ward is not a point.',
        figure('66%', 'homes without off-street parking', 'Parking study 2024'),
      ),
      colchester:
        'A duty without money is a fine in instalments. We disagree until the funding is agreed and not “to be agreed”.',
      newport: say(
        'Hills should count: five minutes down is ten minutes up.',
        example(
          'A point 300 metres away and 45 metres below was used by nobody from the upper street.',
        ),
      ),
      lincoln: 'Agree, measured on foot by real paths and not in a circle drawn round a pin.',
      reading: say(
        'We reached it for half of the town by using lamp columns in the first row of parking.',
        figure('51%', 'homes without a drive within five minutes of a point', 'Walking model'),
      ),
      kirklees:
        'It depends on Q1. If gullies come as a right, half of these points would never be used.',
      'bath-and-north-east-somerset': unattributed(
        'We cannot say, since our network operator cannot tell us which streets have the power.',
      ),
    },
  },
  {
    question: '5',
    stances: 'aSaaSaSSaaSa.aSaDadSaSaSaa',
    words: {
      portsmouth: unattributed(
        'The pavements of our terraces are 1.4 metres wide from wall to kerb. A rule for all cases would forbid in most of our streets what it permits in the suburbs, and take parking from people who have no other. We would accept 1.2 metres past an obstacle, as the design guidance has it now.',
        figure('1.4 metres', 'median width of pavement in terraced wards', 'Asset survey'),
      ),
      salford: say(
        'Our disabled people’s panel walked twelve streets with us and turned back in five.',
        figure('5 of 12', 'streets that a wheelchair user could not get through', 'Panel audit'),
      ),
      norwich:
        'A pavement is for walking. If there is no room, the car gives way and not the pram.',
      lincoln:
        'Agree, with leave to go down to 1.2 metres past a single post where the whole street asks for it.',
      reading: unattributed(
        'We disagree with “in all cases”. Our lamp columns leave 1.35 and nobody has complained in four years.',
      ),
      coventry: 'Put points in the carriageway on a build-out, with a tree beside it.',
      lancaster: 'Strongly agree, and the cable counts as an obstacle too.',
      sunderland: say(
        'We moved nineteen points into the road after guide dog owners showed us why.',
        example('Each move cost £2,900; planning it so from the start would have cost £600.'),
      ),
      wrexham: 'The Welsh active travel guidance asks for more where it can be had.',
    },
  },
  {
    question: '6',
    stances: 'naaaSaaaaana.aSanaSSaaadaa',
    words: {
      coventry: say(
        'Strongly agree: all four. We have 2,000 points and lose one space in six to cars that cannot charge.',
        figure('1 in 6', 'charging bays blocked by a car that cannot charge', 'Enforcement survey'),
      ),
      sunderland:
        'Nobody, without an order. Nine months is too long, but a bay taken from neighbours with no notice at all is how one loses a street.',
      norwich: 'Car clubs first: one shared car stands for nine of ours at the kerb.',
      salford: 'Blue Badge holders first, always.',
      'bath-and-north-east-somerset':
        'We would use it for car clubs and not for residents, whose permits outnumber spaces already.',
      portsmouth: officeOnly(
        'Officers want this and the residents’ parking zones are a live issue in the city. Please leave us out of the drafting.',
      ),
      lincoln: 'A notice of 21 days on the lamp post would be fair.',
      exeter: say(
        'Our car club bays took eleven months each to make and a morning to paint.',
        figure('11 months', 'from request to paint for a car club bay', 'Traffic order log'),
      ),
    },
  },
]

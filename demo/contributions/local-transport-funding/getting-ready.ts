import { example, figure, type QuestionRow, say, unattributed } from '../lay-out.ts'

/** Questions 17 to 20. */
export const gettingReady: QuestionRow[] = [
  {
    question: '17',
    stances: 'SSSaaSSSSaSSa0aSSSaaSaSSa0',
    words: {
      cumberland: say(
        'We have two transport planners for a road network as long as the drive to Naples. Pay for two more and the plan will be ready on the day.',
        figure('2', 'transport planners in post', 'Staffing return'),
      ),
      lancaster: 'Strongly agree, districts included. We have one planner, shared with tourism.',
      plymouth: say(
        'Agency planners cost us twice the salary and take the knowledge with them.',
        figure('£640 a day', 'agency rate for a senior transport planner', 'Framework prices'),
      ),
      preston:
        'Add apprentices. The university beside us teaches planning and its graduates leave for lack of a first post.',
      'kingston-upon-hull': say(
        'Money from what the closing grants leave unspent arrives when those grants have closed, which is too late. Pay it forward.',
        figure('£0', 'left unspent in the last two years', 'Outturn report'),
      ),
      norwich: 'Share them between neighbours where neither can fill a post alone.',
      salford:
        'The combined authority has the planners; the districts need those who draw streets.',
      'southend-on-sea':
        'Support, for posts and not for consultants. Our last plan was written from an office in another country.',
    },
  },
  {
    question: '18',
    stances: 'DdDDddDDDdDdD0dDddDaDDddd0',
    words: {
      lincoln: say(
        'No. Eighteen months would do. One scheme in the centre has piling booked for the fourteenth month after your decision.',
        example(
          'Piling for a bridge over the railway, booked with the network operator two years ahead.',
        ),
      ),
      plymouth: say(
        'No. Railway possessions are booked two years ahead. A bridge begun under the old grant would stand half built when the grant closed.',
        figure('104 weeks', 'notice for a full closure of the line', 'Network operator’s rules'),
      ),
      'bath-and-north-east-somerset': say(
        'Two years, with the old grants kept open for works already begun. We have archaeology under most of our streets and it does not read deadlines.',
        figure('9 weeks', 'mean stop for archaeology on a street scheme', 'Project reviews'),
      ),
      southampton:
        'Three budgets are needed to change a bus network well: one to consult, one to let, one to run.',
      salford:
        'Yes. Our area closed its old pots in ten months. It was hard and it was worth doing once.',
      bradford:
        'No. Our city centre works run to a sequence agreed with two hospitals and a school; twelve months falls in the middle.',
      medway: 'Two years at the least. Contracts let in good faith should run to their end.',
      cumberland:
        'No: twice now a change of grant has fallen into the winter in which we do nothing but floods.',
      norwich: 'A year for the money, two for the works. They are different things.',
    },
  },
  {
    question: '19',
    stances: 'aanaaanSaSaanSaSaaannaaaaS',
    words: {
      wrexham: say(
        'Yes. One worker in seven leaves the county borough for England each morning. The bus that would take them to Chester has no stop at the business park because the park is ours and the service is not.',
        figure('1 in 7', 'workers who travel to England', 'Census 2021 travel tables'),
      ),
      newport: say(
        'Yes. A station beyond the tunnel would serve people of Bristol and of Newport, and at present it is nobody’s to pay for.',
        figure('6,200', 'journeys a day that a station there could carry', 'Feasibility study'),
      ),
      gloucester: say(
        'The road to Chepstow is ours to the river and then it is not. The path stops with the money.',
        example('A riverside path ends 300 metres short of the nearest Welsh station road.'),
      ),
      plymouth:
        'Strongly agree, and treat the Tamar alike: Cornwall is not another country, but the tolls are real.',
      cumberland:
        'Agree, and say the same for Scotland. Carlisle’s shoppers and patients come from Annan and Langholm.',
      lincoln: 'It costs us nothing and is plainly right.',
      medway: 'We are a long way from Wales and leave this to those who are not.',
      kirklees: 'If money may cross into another country, it may surely cross the Pennines.',
    },
  },
  {
    question: '20',
    stances: 'ndDndddndddd00ddadnDandd.0',
    words: {
      salford: say(
        'The assessment speaks of groups that ride the bus and not of those who cannot. Nobody counted the stops that a wheelchair user cannot reach.',
        figure(
          '38%',
          'bus stops with a raised kerb and a clear path to them',
          'Audit with a disabled people’s panel',
        ),
      ),
      lancaster: say(
        'Not yet properly. Ask disabled people to walk the measures in section D with you before they are fixed.',
        example(
          'A walk with nine disabled residents changed fourteen of twenty-two crossing designs.',
        ),
      ),
      bradford:
        'The assessment is two pages long. It has no figure by ethnicity, though bus use in our city differs more by that than by anything else.',
      portsmouth: 'Broadly yes. The findings on age match ours.',
      'kingston-upon-hull': say(
        'Women make most of the short linked trips, to school, shop and surgery, that a commuting formula leaves out.',
        figure('61%', 'of linked trips made by women', 'Household travel diary'),
      ),
      lincoln:
        'Partly. People with a learning disability rely on one driver and one route number; a change-over is hardest for them and is not mentioned.',
      norwich: unattributed(
        'We could find nothing on pregnancy, and nothing on the safety of walking to a stop after dark.',
      ),
      southampton: 'Agree with the summary. We will send our own data on age.',
    },
  },
]

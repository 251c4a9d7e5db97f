import { figure, officeOnly, type QuestionRow, say, unattributed } from '../lay-out.ts'

/** Questions 7 to 9. */
export const payingForIt: QuestionRow[] = [
  {
    question: '7',
    stances: 'anSaaaSaSSan.SaaaSnSnaSnaa',
    words: {
      bradford: say(
        'A household in Manningham pays 79p for what costs 14p on a drive in Ilkley. Both are our residents.',
        figure(
          '79p and 14p',
          'price of a unit at the kerb and overnight at home',
          'Tariffs published in one week',
        ),
      ),
      sunderland:
        'A cap on the price with no floor under the operator is a cap on the number of points. We have one operator and could lose it.',
      lincoln:
        'We want the price down; we doubt that a margin can be checked. Cutting value added tax to the rate at home would do half of it by itself.',
      exeter:
        'Strongly agree: twice the price at home, checked from the data that points have to publish anyway.',
      preston: say(
        'Our taxi drivers do the sums in public, and the sums say stay with diesel.',
        figure('£31', 'extra weekly cost for a taxi charged at the kerb', 'Licensing survey'),
      ),
      southampton: unattributed(
        'We have a contract with ten years to run and a share of income in it. We would need to be held harmless.',
      ),
      salford: say(
        'Otherwise this is a subsidy from terraces to driveways.',
        figure(
          '£740',
          'yearly difference between kerb and drive for 8,000 miles',
          'Own sum from published tariffs',
        ),
      ),
      newport: 'Strongly agree, at the same margin on both sides of the bridge.',
      reading: 'Neither: cap the overnight price and leave the daytime one to the market.',
      'stoke-on-trent': 'A cap, and the same rate of value added tax as at home.',
    },
  },
  {
    question: '8',
    stances: 'SSSaSSSaSSaa.aaSSaSSSSSSSa',
    words: {
      lancaster: say(
        'Districts cleaned, lit and marked these bays and see none of the income. Share it by the work done.',
        figure(
          '£0',
          'share of income from 62 points on which we spend £9,000 a year',
          'Budget monitoring',
        ),
      ),
      'kingston-upon-hull': say(
        'Kerb is the one thing we have that everybody wants.',
        figure('210 miles', 'kerb in the city', 'Asset register'),
      ),
      exeter: 'Strongly agree, by a written share between county and district where there are two.',
      plymouth:
        'Ring-fence it for pavements, and people will see what charging has done for those who walk.',
      lincoln: 'Half and half with the county would be a fair start.',
      southampton: officeOnly(
        'Our present share is 8% and is confidential under the contract. Please do not print any figure for us.',
      ),
      'southend-on-sea':
        'Strongly agree; visitors’ cars included, who charge here for the day and leave.',
      gloucester: 'Do not let it be netted off the next grant.',
    },
  },
  {
    question: '9',
    stances: 'SaSSaSSSSaSS.SSSaSaaaaSSSS',
    words: {
      wrexham: say(
        'One officer covers charging, flood and bus shelters. The points went in; the data about them did not.',
        figure('1', 'officer for charging, flood and bus shelters', 'Establishment list'),
      ),
      'stoke-on-trent':
        'Strongly agree: two to plan, one to answer the telephone. The last is the one that is always left out.',
      cumberland: 'Strongly agree, and let small authorities share a team.',
      bradford: say(
        'The officer who was paid for by the last fund brought in eleven times her salary and leaves in the spring.',
        figure('11 times', 'outside money won beside the cost of one post', 'Grants register'),
      ),
      norwich: 'Five years, falling each year as income from Q8 takes over.',
      lincoln: 'One post, shared with two neighbouring districts, would do.',
      plymouth:
        'Add training for the street works inspectors, who have to pass what none of them was taught.',
      portsmouth:
        'An officer who knows the electricity network’s engineers by name is worth three who do not.',
    },
  },
]

import { example, figure, officeOnly, type QuestionRow, say } from '../lay-out.ts'

/** Questions 12 to 14. */
export const livingAboveTheShop: QuestionRow[] = [
  {
    question: '12',
    stances: 'a..aS.Saa.a..aS.Sa...Sna.n',
    words: {
      norwich: say(
        'Two of our venues closed over complaints from flats that came thirty years after the first amplifier.',
        example(
          'One venue spent £60,000 on sound insulation for a neighbour who moved in long after it opened.',
        ),
      ),
      coventry: 'A city of culture with a curfew of ten o’clock is a museum.',
      portsmouth: 'Yes, and write it into the tenancy so that nobody can say they were not told.',
      'southend-on-sea': 'The arcades were here first, and they will be here last.',
      'stoke-on-trent':
        'Bars that are quiet by midnight are part of what we are asking families to move in above.',
      exeter: say(
        'Strongly agree, with deliveries: we moved ours to after seven by agreement and complaints fell by half in one summer.',
        figure('Half', 'fall in noise complaints after deliveries moved', 'Environmental health'),
      ),
      newport:
        'Wales has had this principle in its planning policy for some years, and it is worth reading.',
      gloucester: 'Agree for noise. Smells from kitchens are a harder case and are not mentioned.',
    },
  },
  {
    question: '13',
    stances: 'S..Sa.SSa.a..0S.Sa...Saa..',
    words: {
      colchester: 'A home is a home, and one above a shop needs no new road, school or drain.',
      portsmouth: say(
        'In full. On an island every other home has to be found by building upwards or into the sea.',
        figure('92%', 'of homes in the local plan on land built on before', 'Draft local plan'),
      ),
      'southend-on-sea': 'Yes. We are hemmed in by water on one side and green belt on the other.',
      norwich: 'In full, once somebody lives in it. Permissions house nobody.',
      lancaster: 'Yes, guest houses included.',
      sunderland: say(
        'Count them when let, from the register of question 1, and the two halves of the paper would meet.',
      ),
      exeter: say(
        'Our target assumes fields that we do not have.',
        figure('450', 'homes that our empty upper floors could hold', 'Capacity study'),
      ),
    },
  },
  {
    question: '14',
    stances: 'd..dD.dnd.D...D.dn...d.d.d',
    words: {
      coventry: say(
        '“More homes of any kind” is not an assessment. One in nine on our register needs a home without steps, and this right would make none.',
        figure('1 in 9', 'applicants who need a home without steps', 'Housing register'),
      ),
      lancaster:
        'Where two or three floors are made into homes at once there is room for a lift between neighbours. Ask for it from six homes up.',
      norwich:
        'Hidden disabilities are missing: noise from below is not a nuisance to everybody alike.',
      'kingston-upon-hull': say(
        'Count how many ground-floor rear rooms could be homes with level access. In our survey it was one building in seven.',
        figure(
          '1 in 7',
          'buildings with a rear room that could have level access',
          'Street survey',
        ),
      ),
      'bath-and-north-east-somerset':
        'No. Our access group read it in an evening and found no mention of evacuation.',
      wrexham:
        'We looked for the voice of a disabled people’s organisation in the assessment and found none. In Wales we are under a duty to involve, and it improves things.',
      exeter: officeOnly(
        'Our equality officer has left and we wrote this ourselves. Please treat it as light.',
      ),
      'southend-on-sea':
        'Stairs keep out more than wheelchair users: two in five of our residents over 65 avoid them.',
    },
  },
]

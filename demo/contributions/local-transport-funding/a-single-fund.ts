import { example, figure, type QuestionRow, say, unattributed } from '../lay-out.ts'

/** Questions 1 to 4. */
export const aSingleFund: QuestionRow[] = [
  {
    question: '1',
    stances: 'aSaSaaSSSaaSa0aaaSSSaSSaS0',
    words: {
      lincoln: say(
        'We are not a transport authority, yet we wrote our share of six bids in one year with the county. One fund would give those days back to the street.',
        figure('212 days', 'officer days spent on transport bids in a year', 'Council timesheets'),
        figure('£3.1 million', 'grants won with those bids', 'Lincoln statement of accounts'),
      ),
      coventry: say(
        'We rebuilt one stretch of the Foleshill Road with three grants that ended in three different months. Waiting for them to line up took longer than the works.',
        figure(
          '19 months',
          'wait for three grants beyond the length of the works',
          'Highways programme review',
        ),
      ),
      'kingston-upon-hull': say(
        'A city of our size keeps a bid team in order to keep its pavements. We would sooner keep a paving crew.',
        figure('£190,000', 'yearly cost of writing bids', 'Transport service budget'),
      ),
      'bournemouth-christchurch-poole': say(
        'Three town centres, one network and eleven last days for spending. Every March we resurface what can be finished by the 31st, which is not always what is worst.',
        example(
          'In one spring four sites were moved up the list because they could be finished in time, ahead of two in worse condition.',
          'Highways condition programme',
        ),
      ),
      preston:
        'Bids are written to please a scoring sheet. A settled sum would let us and the county write down what the bus station, the ring road and the new stops need, in order.',
      salford:
        'Devolved settlements in our area show that one fund works. The lesson is to close the old pots on the same day, or the returns live on without the money.',
      'southend-on-sea': say(
        'Yes, and soon. We answered nine grant teams last year, some of whom sat on the same floor.',
        figure('9', 'grant teams answered in one year', 'Correspondence log'),
      ),
      colchester: say(
        'A garden community is built over twenty years. Its bus link was bid for four times under four names.',
        example('Four bids in seven years for one bus link.', 'Committee reports'),
      ),
      wolverhampton:
        'One fund paid through the combined authority must still show what reached each city.',
      newport:
        'These grants are English. We have no view on how England arranges them, save that the sums for Wales should follow.',
      wrexham: 'Devolved. No view.',
    },
  },
  {
    question: '2',
    stances: 'SaSaSSSSSSSSd0aSSSS0SSSaaS',
    words: {
      lincoln:
        'Four years is one framework contract. Anything shorter and contractors price the risk that we vanish.',
      'stoke-on-trent': say(
        'We have set a transport capital programme before hearing our grant in three of the last five years. Each time the difference was found by putting off surfacing.',
        figure('3 of 5', 'years in which the budget came before the grant', 'Budget reports'),
      ),
      exeter: say(
        'Planners will not move to Devon for a twelve-month post. Give us four years and we can fill the two vacancies that hold up everything else.',
        figure(
          '2',
          'transport planner posts advertised three times and not filled',
          'Human resources',
        ),
      ),
      medway:
        'We would settle for three years, with a review at each census and each local plan. Growth on the peninsula has outrun every forecast made four years before.',
      plymouth: say(
        'A four-year sum let a neighbouring authority order its buses in one batch and save on each. We would like the same chance.',
        example('Joint order of low-emission buses by a neighbouring authority.'),
      ),
      wrexham:
        'Stability matters on both sides of the border: our timetables join at Chester and Shrewsbury.',
      newport:
        'The Welsh grants are yearly too. We would welcome the same change here and say so to both governments.',
      norwich:
        'Say in October, not in February: cabinet sets the budget the same month, and the county the week after.',
      salford: 'The combined authority answers for us on length of settlement.',
      reading: unattributed(
        'Four years helps only if the sum is in cash terms we can rely on. A long settlement that is reopened at each fiscal event is a short one with more paper.',
      ),
    },
  },
  {
    question: '3',
    stances: 'aaSaaaaaaSSaa0SSSSaSSaaSd0',
    words: {
      sunderland: say(
        'We built a bus lane with a grant that could not pay for the early bus to use it. For two years the lane was quickest at an hour when nothing ran.',
        figure(
          '2 years',
          'between opening of the lane and the first bus before 6am',
          'Service registrations',
        ),
      ),
      kirklees: say(
        'A travel team of five who talk to schools and works moved more people than the junction that cost as much. They are revenue, so they were let go.',
        figure('1.9 million', 'car trips saved in the team’s last year', 'Travel behaviour survey'),
      ),
      bradford:
        'Yes. A pedestrianised street needs somebody to look after it the year after it opens.',
      lancaster: say(
        'Supporting the last bus back from Morecambe costs less in ten years than the shelter at which people used to wait for it.',
        figure('£38,000', 'yearly support for the last bus', 'County bus contract register'),
      ),
      portsmouth:
        'We agree, with a ceiling set once as a share of the whole. A test for each scheme would bring the bidding back by another door.',
      norwich: 'Agree, so long as the auditor is told in the same letter as we are.',
      wolverhampton:
        'Capital that may be spent on running costs will be, in every hard year. The city would have no new tram stop and thinner buses. Keep a floor for capital of at least two thirds.',
      southampton: say(
        'Maintenance is where the line does most harm: filling a hole is revenue, and waiting until it is a crater is capital.',
        figure(
          '£62 and £410',
          'to fill a pothole early and to patch the road later',
          'Highways term contract',
        ),
      ),
    },
  },
  {
    question: '4',
    stances: 'anaanaanaanaa00nandadnnad0',
    words: {
      exeter:
        'Bus money should sit with the money for the stops and the junctions. At present one office pays to make buses faster and another pays because they are slow.',
      reading: say(
        'Our buses are run by the council’s own company and carry more people for each resident than almost anywhere outside London. Grant that goes straight to the operator is certain; a share of a fund has to be argued for every budget.',
        figure('108', 'bus journeys for each resident in a year', 'Reading bus company report'),
      ),
      southampton:
        'Leave it apart until franchising is settled in our area. A change of payer in the middle of a change of operator puts the evening services at risk.',
      wolverhampton:
        'The combined authority is in the middle of franchising. Move this grant when the last depot has changed hands, and not before.',
      'kingston-upon-hull':
        'Agree, if no area starts with less bus money than it ends with this year.',
      norwich: 'This is for the county council, and we have not asked them. No view.',
      'southend-on-sea':
        'We could live with either. What we could not live with is a third change in five years.',
      cumberland: say(
        'Agree, with a floor. In the valleys behind Whitehaven the grant is the service: take a tenth and the bus does not run a tenth less, it stops.',
        example('Two market-day routes have one return journey a week each.', 'County timetable'),
      ),
      sunderland: say(
        'Buses, Metro and pavements are one journey to the person making it. Put them in one pot.',
        figure(
          '44%',
          'bus passengers who change to another service or to Metro',
          'On-board survey',
        ),
      ),
      coventry: unattributed(
        'We are content either way but doubt that officials have modelled what happens to small operators, who live from the monthly payment.',
      ),
    },
  },
]

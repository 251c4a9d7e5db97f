import { example, figure, officeOnly, type QuestionRow, say, unattributed } from '../lay-out.ts'

/** Questions 9 to 12. */
export const whoDecides: QuestionRow[] = [
  {
    question: '9',
    stances: 'nnDSnnSSaDSSn0SanSaDnaand0',
    words: {
      lincoln: say(
        'We own the bus station, the car parks and the planning permissions; the county owns the road between them. A duty to agree the list together, once a year and in public, would cost nothing.',
        example(
          'A joint list was agreed by hand for one year and halved the number of streets dug twice.',
        ),
      ),
      norwich:
        'A seat at the table where the list is made. A letter asking what we think of the finished list is not a say.',
      gloucester: say(
        'Districts decide where the homes go. If they have no say in the buses, the homes are built for cars.',
        figure('2,100', 'homes permitted beyond the last bus stop', 'Planning monitoring report'),
      ),
      colchester:
        'Where the two councils disagree, publish both views beside the decision. Daylight settles most of it.',
      bradford:
        'In metropolitan areas the district is the highway authority already and sits on the combined authority. A further right for “district councils” would be a second lock on the same door.',
      kirklees:
        'Drafted for the shires. Applied to West Yorkshire it would give five councils a veto over a plan they have already voted on.',
      salford:
        'Ten leaders agree the network plan in one room. Do not write a statutory consultation between us and ourselves.',
      exeter: say(
        'A joint board with the county has met for six years. Put what works there into the guidance: equal numbers, open papers, and a vote.',
        example('Joint highways and traffic board, meeting in public each quarter.'),
      ),
      lancaster: 'The county’s list is made forty miles away by people who do their best.',
      preston: unattributed(
        'The form matters less than the date. We are consulted each year in the week after the programme is printed.',
      ),
      wolverhampton: 'One more stage between the fund and the street.',
    },
  },
  {
    question: '10',
    stances: 'SaaS0daaaaSSaaaaaaSaSaaS00',
    words: {
      'bath-and-north-east-somerset': say(
        'The river does not end at the boundary and nor does the towpath to work. We have three partners who would sign tomorrow.',
        figure('4,800', 'walkers and riders a day on the towpath', 'Automatic counter'),
      ),
      colchester:
        'The rapid transit line crosses into a neighbouring district before it reaches its first stop.',
      cumberland: say(
        'Disagree as drafted. Pools are decided by the larger partner. Ours would be a valley road against a city’s tram, and it would lose.',
        example('A joint study of two authorities put all seven of its schemes in one of them.'),
      ),
      lincoln: 'Allow it for revenue as well: an evening service is where boundaries do most harm.',
      reading: say(
        'The hospital, the university and the business park lie in three authorities on one bus route. We pool by exchange of letters now, and the auditors dislike it.',
        figure('3', 'authorities crossed by our busiest route', 'Network map'),
      ),
      sunderland:
        'Agree strongly. A line to Washington serves four authorities and has waited for all of them.',
      southampton:
        'Let an authority leave a pool with a year’s notice, and take its unspent share with it.',
      newport:
        'We would pool with neighbours along the M4 and would like to be able to do so with an English authority at the bridge.',
    },
  },
  {
    question: '11',
    stances: 'aSDanSSSadSSS0SSSaSDSSSnd0',
    words: {
      'bournemouth-christchurch-poole':
        'A place should not need a mayor in order to mend its roads.',
      norwich:
        'Devolution has been coming here for nine years; the buses cannot wait for the outcome.',
      portsmouth: say(
        'Areas without a mayor have had one-year grants while areas with one had five. Our contractors quote accordingly.',
        figure(
          '11%',
          'higher price for a one-year surfacing contract than for a four-year one',
          'Tender comparison',
        ),
      ),
      salford:
        'The mayoral settlement was agreed, signed and paid for with duties that others do not have. Levelling terms should mean raising others and not reopening ours.',
      bradford:
        'Same outcome measures, yes. Same terms would undo an agreement in its second year.',
      kirklees:
        'The mayoral area took on the franchising risk in exchange for its terms. Those who want the terms should be offered the risk.',
      plymouth: 'We strongly agree. Need does not vary with the form of government.',
      coventry: unattributed(
        'We are in a combined authority and can see both sides. Please do not count us for either.',
      ),
      wolverhampton: 'It would reopen a settlement that our capital programme rests on.',
      lincoln: say(
        'A young combined county authority should not find that the better terms closed the year before it opened.',
      ),
    },
  },
  {
    question: '12',
    stances: 'daDDDdDDDDDDD0DdDDDddDDd00',
    words: {
      'stoke-on-trent':
        'A competition for the last tenth would bring back the whole machinery of the other nine.',
      'bournemouth-christchurch-poole':
        'Up to 5%. New things need a home: our on-street charging trial would never have come out of a formula.',
      exeter: say(
        'If something is held back, hold it for emergencies. A landslip does not fit a bidding round.',
        example(
          'The sea wall at Dawlish closed the main line to the South West for two months in 2014.',
        ),
      ),
      lancaster: say(
        'No. We have lost to bigger teams often enough to know how it ends.',
        figure('1 of 7', 'national competitions won', 'Grants register'),
      ),
      gloucester:
        'No share. Whoever has a scheme too large for its own allocation can pool (question 10).',
      'kingston-upon-hull': say(
        'Ten per cent of the fund is more than all the mid-sized cities would gain from the change in the formula.',
        figure('3%', 'gain of mid-sized cities and towns in table 1', 'The consultation document'),
      ),
      medway: 'Pay the formula in full, then see what is missing.',
      plymouth: officeOnly(
        'Our cabinet member would quite like a competition for ferries but agreed to go with the network. Please keep this to yourselves.',
      ),
    },
  },
]

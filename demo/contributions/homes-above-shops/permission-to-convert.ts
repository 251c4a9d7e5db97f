import { example, figure, officeOnly, type QuestionRow, say, unattributed } from '../lay-out.ts'

/** Questions 4 to 7. */
export const permissionToConvert: QuestionRow[] = [
  {
    question: '4',
    stances: 'D.dDdnDDaddD..DnDnDddaSa..',
    words: {
      lincoln: say(
        'We have lived with the last such right. It made 61 homes in two office blocks, nine of them with no window that opens. We are still rehousing their tenants.',
        figure(
          '9 of 61',
          'homes made under an earlier right without an opening window',
          'Environmental health visits',
        ),
      ),
      norwich: say(
        'An application costs an owner eight weeks and gives the city a say on light, bins and bicycles for a hundred years. That is a fair trade.',
        figure('8 weeks', 'median time to decide such an application', 'Planning register'),
      ),
      reading:
        'Strongly against. Every flat made by right pays nothing towards schools, buses or affordable homes, and here every flat is wanted without it.',
      'stoke-on-trent': say(
        'For once we would take the risk. Nobody applies now, so an application protects nothing. If we get some poor flats among good ones we have inspectors and will use them.',
        figure(
          '3',
          'applications to convert upper floors in two years across six towns',
          'Planning register',
        ),
      ),
      'kingston-upon-hull':
        'Agree, above shops that trade, with licensing of the landlord from the first day. Quality can be checked after as well as before if there is somebody to check.',
      portsmouth: say(
        'Ours is the most densely built island in the country. A right without conditions on parking, waste and flood would be felt on every street.',
        example('Four flats made by right share one bin store on a pavement two paces wide.'),
      ),
      'southend-on-sea':
        'Our seafront has upper floors with the best view in the county and pigeons in them.',
      sunderland:
        'Agree with care: prior approval should reach noise and waste, not only light and fire.',
      exeter: say(
        'Prior approval takes our planners two thirds of the work of an application for a fifth of the fee.',
        figure(
          '4.1 and 6.3 hours',
          'officer time for a prior approval and for an application',
          'Time recording',
        ),
      ),
      bradford: unattributed(
        'Our experience is of shared houses by another name. Members will not support this without control of bedsits.',
      ),
      preston: officeOnly(
        'Officers are in favour and our cabinet member is not. We have written neither until they have spoken. Please do not count us as undecided in any note to others.',
      ),
      'bath-and-north-east-somerset':
        'In a World Heritage city the interior stair is often the thing worth keeping.',
    },
  },
  {
    question: '5',
    stances: 'S.aSaSSSnaSS..SaaaSaaddn..',
    words: {
      'bath-and-north-east-somerset': say(
        'Yes, without exception. Two thirds of our empty floors are in listed buildings, so the right would do little here save by mistake.',
        figure('68%', 'empty upper floors that are in listed buildings', 'Heritage team’s count'),
      ),
      lincoln: 'Yes. The Bailgate was not laid out for prior approval within 56 days.',
      'stoke-on-trent':
        'No. Our conservation areas are where the empty floors are. Leave them out and you leave us out.',
      'southend-on-sea': say(
        'No. A conservation area with boarded windows conserves nothing.',
        figure('57', 'boarded upper windows in one conservation area', 'Survey from the pavement'),
      ),
      'kingston-upon-hull':
        'We are of two minds. The Old Town needs the care and also needs the homes; perhaps leave out listed buildings and keep the areas in.',
      gloucester: say(
        'Yes. Roman walls and a medieval street plan lie under and in our shops. The one owner who did not ask found a timber frame with a saw.',
        example('A fifteenth-century frame was cut during works begun without consent.'),
      ),
      lancaster: 'Yes, for the Georgian core. We would gladly write a local order for the rest.',
      norwich:
        'Yes. Half of the listed buildings inside the old walls have a shop on the ground floor, and few have a plain stair.',
    },
  },
  {
    question: '6',
    stances: 'a.SSSaSaaSaS..SaSaSSadna..',
    words: {
      salford: say(
        'Hold to 37 square metres. We have met the children who live in less. They do their homework on a bed.',
        figure('23', 'families found in flats of under 25 square metres', 'Housing options team'),
      ),
      'southend-on-sea':
        'A size set by each council. Thirty square metres with a sea window suits a nurse on shifts better than a room in a shared house.',
      'stoke-on-trent':
        'The standard is right and the plots are narrow. Let two floors of one flat count together.',
      lincoln: 'The national standard. It is already the smallest that is decent.',
      portsmouth:
        'Hold to it. Naval families told us they would take a smaller home once and never again.',
      coventry: say(
        'A typical post-war shop of ours is five metres wide and twenty deep, and makes two flats to the standard on each floor with a lightwell.',
        example(
          'A pilot on one parade made eight homes, all to the standard, above shops that stayed open.',
          'Pilot report',
        ),
      ),
      reading: 'Any number less than 37 becomes the number that is built.',
      bradford: 'And a smallest height for ceilings, which the paper forgets. We have attics.',
    },
  },
  {
    question: '7',
    stances: 'd.ana.ndaadd..DanaaS.naa..',
    words: {
      norwich:
        'Strongly against as a rule for all. Our courts and yards are how people have come home here since the Middle Ages. Ask for light and a lock, not for a door where there is no room.',
      salford:
        'Strongly in favour. Women told our safety panel that the walk from the street to the stair is why they left.',
      lincoln: say(
        'On Steep Hill a second door would take a third of the shop. A lit passage with one lock does as well.',
        figure('3.4 metres', 'median width of a shop front on the hill', 'Measured survey'),
      ),
      gloucester: 'The courts behind our four Gate streets would be left out by this for ever.',
      coventry: 'Agree for post-war shops, which have width to give. Perhaps not for older ones.',
      lancaster: 'Our ginnels are lit and looked at. Make that the rule.',
      'bath-and-north-east-somerset':
        'Shop fronts by named architects cannot lose a yard. Where a front door is right, our officers will ask for it.',
      bradford: say(
        'In our survey of flats above shops, every parcel theft but two was at a rear door.',
        figure('41 of 43', 'parcel thefts at a rear entrance', 'Neighbourhood policing team'),
      ),
      exeter: unattributed(
        'It depends on the width of the front, and a national rule cannot know that. We would rather have design guidance with teeth.',
      ),
    },
  },
]

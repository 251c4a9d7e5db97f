import { example, figure, officeOnly, type QuestionRow, say, unattributed } from '../lay-out.ts'

/** Questions 8 to 11. */
export const powersAndMoney: QuestionRow[] = [
  {
    question: '8',
    stances: 'S.SaS.SSS.aS..SSaaaS.aSS..',
    words: {
      exeter: say(
        'All four, the second first. To manage a floor for seven years and hand it back mended is the power that owners fear least and residents notice most.',
        example('Eleven homes brought back by agreement with a housing association on such terms.'),
      ),
      bradford: say(
        'To buy the floor without the shop. We once had to offer for a whole department store in order to reach six flats.',
        example('Six flats could be reached only by an offer for a whole department store.'),
      ),
      coventry: 'All but the last. Flying freeholds are easy to make and hard to mortgage.',
      norwich: 'All four, and the right to enter and measure before choosing among them.',
      lincoln: say(
        'Letting by auction is quick enough to matter. We tried the ground-floor power once: the threat was enough, and the owner let the shop in five weeks.',
        figure('5 weeks', 'from notice to a signed lease', 'Property team'),
      ),
      'kingston-upon-hull':
        'Put the stairs back. It is the missing stair that makes everything else impossible, and it was nearly always taken out without leave.',
      plymouth: say(
        'Our centre was built in one plan after the war, with flats meant to be lived in. The city still owns much of the ground. Let ground landlords use these powers under the lease.',
      ),
      colchester: 'The first two. The last would need a lawyer we do not have.',
      salford: 'All of them, with the legal cost paid in the first year.',
    },
  },
  {
    question: '9',
    stances: 'S.naa.SaD.aa..SdanSa.aDd..',
    words: {
      exeter: say(
        'Our owners are not poor; they are patient. Three times the rates would make patience cost something.',
        figure(
          '7 of 12',
          'largest owners of empty floors that are investment funds',
          'Land Registry titles',
        ),
      ),
      'kingston-upon-hull': say(
        'A conversion here costs £95,000 and sells for £70,000. Treble the rates and the owner takes off the roof.',
        figure('£25,000', 'loss on a typical conversion', 'Three tender prices and recent sales'),
      ),
      'stoke-on-trent':
        'A tax on loss-makers. In the Potteries it would close shops to punish the floors above them.',
      'bath-and-north-east-somerset': say(
        'It should be a choice for each council. Here it would work within a year.',
        figure(
          '£210,000',
          'capital value added to an average empty floor by conversion',
          'Valuation of six buildings',
        ),
      ),
      sunderland:
        'Give us the fund of question 10 first. A stick is no use where there is no carrot to walk towards.',
      reading: 'Values here make an empty floor a decision, not a misfortune.',
      lincoln:
        'Agree, as a power and not as a duty, after a year in which the owner has been offered help.',
      plymouth:
        'Not until rateable values of upper floors mean something. Three times nearly nothing is nearly nothing.',
      preston: unattributed(
        'We lean against, because our largest owner of empty floors is ourselves.',
      ),
      bradford:
        'Half of the district would gain and the other half lose. A map of values should come with the power.',
    },
  },
  {
    question: '10',
    stances: 'a..aS.aaS.S...aSaSnS.dSS..',
    words: {
      'kingston-upon-hull': say(
        'Yes to both: a fund, and by formula. £25,000 a flat is half of what temporary accommodation costs us for one family in a year.',
        figure(
          '£51,000',
          'yearly cost of temporary accommodation for a family of four',
          'Housing accounts',
        ),
      ),
      sunderland: say(
        'By formula, on the gap between cost and value. A competition would send it where the gap is smallest.',
        figure(
          '£22,000',
          'median gap between cost and value of a flat',
          'Valuation of thirty floors',
        ),
      ),
      'stoke-on-trent':
        'Yes. Let it pay for the stair, the fire door and the meter, which are the things no lender will touch.',
      'southend-on-sea':
        'No fund. It would be paid to those who neglected their buildings longest, by those who did not.',
      preston: say(
        'By formula. We ran a small scheme from our own reserve: nine homes for £180,000, all let within a month.',
        figure('9 homes for £180,000', 'result of a two-year scheme', 'Cabinet report'),
      ),
      reading:
        'Neutral. We would get little by any fair formula and would not grudge it to those who would.',
      plymouth: 'By formula, with a loan as well as a grant, so that the money comes round again.',
      coventry:
        'Make it a loan where values have risen by the sale, and a grant where they have not.',
      salford: officeOnly(
        'The combined authority is in talks with the ministry about holding this fund itself. Please do not let our answer cut across that.',
      ),
    },
  },
  {
    question: '11',
    stances: 'S..SS.SSS.S..SSSaS...SSa.S',
    words: {
      wrexham: say(
        'This one question is for the whole of the United Kingdom, and our answer is yes. To knock down and build anew is taxed at nothing; to mend what stands is taxed.',
        example(
          'An owner in the town centre was quoted less to rebuild behind the front than to convert.',
        ),
      ),
      newport:
        'Yes. It is the simplest line in the paper and would do more in Commercial Street than all the rest.',
      norwich:
        'Strongly agree, for repair of the roof and the stair as well as for the flat itself.',
      'bath-and-north-east-somerset': say(
        'Stone, lime and sash windows carry the full rate today. On one building the tax was the whole of the funding gap.',
        figure('£38,000', 'tax on the conversion of one listed house', 'Owner’s final account'),
      ),
      exeter: 'Yes, and it is the greenest tax cut there is: the carbon is already in the walls.',
      gloucester: say(
        'We asked four builders. All four said that it would tip the next job.',
        example('Four local builders, each asked about one street.'),
      ),
      'stoke-on-trent': 'It needs no bid, no form and no officer.',
      sunderland: 'Agree, if the saving is shown on the bill.',
      portsmouth:
        'Agree, with a check that the home is lived in for five years and not let by the night.',
    },
  },
]

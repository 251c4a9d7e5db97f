import { example, figure, type QuestionRow, say, unattributed } from '../lay-out.ts'

/** Questions 1 to 3. */
export const findingTheEmptyFloors: QuestionRow[] = [
  {
    question: '1',
    stances: 'a.aSanSaSdSS..Saaan.daSa.a',
    words: {
      lincoln: say(
        'We walked the High Street and the Strait with clipboards and counted 114 empty floors. Our records held 39. You cannot deal with what you have not counted.',
        figure('114', 'empty upper floors found by walking two streets', 'City centre survey'),
        figure('39', 'of these in council tax or rating records', 'City centre survey'),
      ),
      exeter:
        'Yes, and let it be a map that anybody can open. A buyer looking for a project should not need a freedom of information request.',
      'stoke-on-trent': say(
        'Six town centres, six lists kept by six people. One register with one rule would have saved us arguing about what “empty” means.',
        example('Hanley and Longton counted the same building type in opposite columns.'),
      ),
      kirklees:
        'A public list of empty floors is a public list of places to break into. Keep the register, and let owners, councils and lenders see it; do not publish it.',
      southampton:
        'We agree with the aim and not with the duty. A street walk every three years costs less than a register and is right more often.',
      norwich: say(
        'The cathedral quarter alone would fill a small estate. We began a register with a student placement and found the first owner willing to convert in its second week.',
        figure('8 weeks', 'student placement to count four streets', 'Planning team'),
      ),
      'kingston-upon-hull': say(
        'Our Old Town came back one upper floor at a time, and only after somebody had gone from door to door with a list.',
        figure(
          '212',
          'homes made above shops and in warehouses in twenty years',
          'Conservation team',
        ),
      ),
      lancaster: 'Yes. Include Morecambe’s guest houses, which are empty floors by another name.',
      wrexham:
        'A register of this kind was part of a Welsh town centre scheme. It worked while there was an officer to keep it and stopped on the day the post did.',
      cumberland:
        'Useful in Carlisle, Whitehaven and Workington. In a town with eleven shops it is a form for its own sake: set a threshold.',
    },
  },
  {
    question: '2',
    stances: 'S.aaSaSSSaaS..Saaaa..nSS.a',
    words: {
      'kingston-upon-hull':
        'Strongly agree, with the agent answerable as well as the owner. A third of our owners are companies with an address abroad.',
      coventry: say(
        'A duty that nobody enforces is a leaflet. Tie it to the fire risk assessment, which the owner has to have anyway.',
        example(
          'Owners of 31 buildings were traced through their fire risk assessments in one winter.',
        ),
      ),
      gloucester: say(
        'The tenant of the shop often knows before the owner does. Let either of them tell us.',
        example('Six of the last ten floors we heard of came from the tenant below.'),
      ),
      'southend-on-sea':
        'Family owners with one building would be caught by a duty written for pension funds. Give them six months’ grace.',
      sunderland: say(
        'We wrote to 212 owners and 58 answered. Those who did not are the ones we need.',
        figure(
          '58 of 212',
          'owners who answered a letter about their upper floors',
          'Empty property team',
        ),
      ),
      'bath-and-north-east-somerset':
        'In our Georgian streets one house may have five owners from cellar to attic. Say which of them has the duty.',
      wrexham:
        'Agree from here, for what it is worth: our landlord registration shows that owners comply when it is easy.',
    },
  },
  {
    question: '3',
    stances: 'a.dandanDdan..Sdana..aDD..',
    words: {
      norwich:
        'Forty pounds a floor a year is less than one service charge, and those who bring the floor back pay nothing.',
      'kingston-upon-hull': say(
        'A fee falls on the owner who tells us and misses the one who does not. In streets where a flat sells for £70,000 it is one more reason to leave it.',
        figure(
          '£70,000',
          'typical price of a flat above a shop',
          'Sales in the register, own selection',
        ),
      ),
      'stoke-on-trent':
        'Pay for it from the rates on empty shops, which we collect already and pass on.',
      sunderland: 'No fee. The register is for the public good and is cheap.',
      lincoln: unattributed(
        'We can see both sides and have not settled it. A fee waived for the first year might do.',
      ),
      bradford: say(
        'The cost of collecting a small fee would eat the fee. Our cash office says £31 for an invoice that is paid, and more for one that is not.',
        figure('£31', 'cost of an invoice that is paid', 'Cash office'),
      ),
      reading: 'A fee scaled to frontage would be fair and simple.',
      exeter: say(
        'Make it part of the business improvement levy where there is one, so that no second bill is sent.',
      ),
    },
  },
]

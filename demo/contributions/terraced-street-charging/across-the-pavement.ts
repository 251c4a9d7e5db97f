import { example, figure, type QuestionRow, say, unattributed } from '../lay-out.ts'

/** Questions 1 to 3. */
export const acrossThePavement: QuestionRow[] = [
  {
    question: '1',
    stances: 'daSnSnaaSSaa.anaaaaSSaSaSa',
    words: {
      kirklees: say(
        'We laid 140 gullies in Huddersfield and Dewsbury. After a winter, three needed mending and nobody had tripped. The demand came from streets we had not expected.',
        figure('3 of 140', 'gullies that needed repair after one winter', 'Street works log'),
        example(
          'Six in ten applicants had not owned an electric car when they applied.',
          'Applicant survey',
        ),
      ),
      'stoke-on-trent': say(
        'Our terraces run straight on to the pavement for miles, and a right is the only thing that reaches all of them. A scheme reaches those who read the website.',
        figure('46,000', 'terraced houses without a front garden', 'Property gazetteer'),
      ),
      'bath-and-north-east-somerset':
        'Pennant stone laid in 1790 cannot be slotted and put back. A right with an exception for historic paving would be a right without Bath; we would rather be asked each time.',
      norwich:
        'Neither for nor against until the county, whose pavement it is, has been asked. We would issue the permits and they would mend the holes.',
      lincoln:
        'Agree, with one condition above all: the gully belongs to the house and not to the parking space, and everybody in the street must be told so.',
      colchester:
        'A right to the gully is not a right to the kerb in front of it. Neighbours will read it as one.',
      southampton: say(
        'We have 900 people on a waiting list for a trial of 50.',
        figure('900', 'people on the waiting list for a trial of 50', 'Trial register'),
      ),
      wrexham: say(
        'In the terraces of Rhos and Gwersyllt the street is too steep and narrow for anything else.',
        example(
          'A lamp-column trial was ended because the columns stand at the back of the pavement.',
        ),
      ),
      coventry: say(
        'The slots should be all of one make of lid, or in ten years we shall stock forty.',
        figure('5', 'makes of gully on trial in the city at once', 'Street works log'),
      ),
      cumberland:
        'It will help in Carlisle’s Denton Holme and in Workington; most of our terraces stand above a beck and flood.',
    },
  },
  {
    question: '2',
    stances: 'aaSaaaSnaSna.anSSnaaaadda0',
    words: {
      kirklees:
        'A licensed installer with a bond of ten years. We asked for five in our trial, and two of the four firms have gone.',
      sunderland: say(
        'The highway authority, and pay for it. When somebody falls on a pavement they sue the council whatever the licence says; let us at least inspect what we shall be blamed for.',
        figure('£7,400', 'average cost of a pavement claim that we lose', 'Insurance team'),
      ),
      'stoke-on-trent':
        'We would rather own them and charge £40 a year. A bond is a promise from a firm, and firms on this market are young.',
      plymouth:
        'Strongly agree with the bond. Hold it nationally, so that one failure does not fall on one city.',
      gloucester: unattributed(
        'We do not know, and our county has not told us. Any answer will do that is the same on both sides of the boundary.',
      ),
      lincoln:
        'A licensed installer, with the bond passing to the next owner of the house at sale.',
      exeter: say(
        'Installer and bond. Ours agreed to a yearly photograph of each slot, which costs nothing and settles most arguments.',
        example('Yearly photographs, uploaded by the household when the permit is renewed.'),
      ),
      reading: 'Installer, but the register of who laid what must be ours or it will be nobody’s.',
    },
  },
  {
    question: '3',
    stances: 'dSaSaaSaSaSS.nSaaSaaaaSSa0',
    words: {
      'kingston-upon-hull': say(
        'Our planners refuse none of these and spend eleven weeks not refusing each.',
        figure(
          '11 weeks',
          'mean time to decide an application that is never refused',
          'Planning register',
        ),
      ),
      'bath-and-north-east-somerset':
        'No. What would be lost is the one moment at which somebody who knows stone looks at the stone.',
      norwich: say(
        'Yes, if districts can issue it for the highway authority. Otherwise one permission in our city hall becomes one in somebody else’s.',
      ),
      lincoln: 'One form, one fee, one visit.',
      preston: say(
        'Yes. We counted the pages: 34 for a slot two fingers wide.',
        figure('34', 'pages to read and fill in for one gully', 'Application pack'),
      ),
      newport: 'The consents differ in Wales. We like the idea and would need our own wording.',
      lancaster: 'Strongly agree, with a fee that covers the visit.',
      colchester: 'Yes, outside conservation areas at first. Look again in two years.',
    },
  },
]

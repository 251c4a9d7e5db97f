import type { DemoResponse } from '../types.ts'

/** Begun on four questions while the call is still out. */
export const homesAboveShops: DemoResponse = {
  consultation: 'homes-above-shops',
  title: 'Homes above shops: response of Key Cities',
  standfirst: '',
  drafted: { by: 'nadia-rahmani', at: { day: -1, time: '15:00' } },
  inFiveLines: [],
  letter: [],
  answers: [
    {
      question: '4',
      stance: 'disagree',
      paragraphs: [
        'Most members who have answered disagree. {strength} The last right of this kind made homes that are still being emptied: in [@lincoln] nine of sixty-one had no window that opens. An application costs an owner eight weeks and gives a place its say on light, bins and bicycles for a hundred years ([@norwich]).',
        'Members with low values see it otherwise. Where nobody applies, an application protects nothing ([@stoke-on-trent]); quality can be checked afterwards if there is somebody to check ([@kingston-upon-hull]).',
        '**A way between**: let councils switch the right on, street by street, with licensing of the landlord from the first day. To be tested with members before clearance.',
      ],
    },
    {
      question: '6',
      stance: 'strongly-agree',
      paragraphs: [
        'Hold to 37 square metres. Any smaller number becomes the number that is built ([@reading]). In [@coventry] a pilot on one parade of post-war shops made eight homes, all to the standard, above shops that stayed open.',
      ],
    },
    {
      question: '9',
      stance: null,
      paragraphs: [
        'Members divide by the price of a home. Where values are high, an empty floor is a decision and not a misfortune, and three times the rates would make patience cost something ([@exeter]). Where a conversion costs more than it sells for, the same charge closes the shop to punish the floor above it ([@stoke-on-trent], [@kingston-upon-hull]).',
        'It should be a power for each council to use and not a duty ([@bath-and-north-east-somerset]).',
      ],
    },
    {
      question: '11',
      stance: 'strongly-agree',
      paragraphs: [
        'We strongly agree, and speak here for members in both nations. To knock down and build anew is taxed at nothing; to mend what stands is taxed ([@wrexham]). It is the simplest line in the paper and would do more in many streets than all the rest ([@newport]).',
        'Let it reach the roof and the stair as well as the flat ([@norwich]), with a check that the home is lived in for five years ([@portsmouth]).',
      ],
    },
  ],
  comments: [
    {
      question: '9',
      paragraph: 0,
      passage: 'Members divide by the price of a home.',
      text: 'They do, but could we say where the line falls? Hull’s figures would let us: about £95,000 to make one.',
      by: 'saffron-luscombe',
      at: { day: -1, time: '15:25' },
      resolved: null,
    },
  ],
  versions: [],
  round: null,
  submission: null,
  published: null,
}

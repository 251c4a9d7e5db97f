import type { DemoConsultation } from '../types.ts'
import { agree, choose, open, section, yesOrNo } from './questions.ts'

const explain = { followUp: ['Please explain your answer.'] }

/** Open: the call is out for two more days and a third of the grid is empty. */
export const homesAboveShops: DemoConsultation = {
  slug: 'homes-above-shops',
  title: 'Homes above shops',
  body: 'Ministry of Housing, Communities and Local Government (invented consultation)',
  summary: 'Seeks views on finding the empty floors above shops and on making homes of them.',
  notice: 'This consultation is invented. No ministry has published it.',
  invented: true,
  link: 'https://communities.example/homes-above-shops',
  opens: -26,
  closes: 38,
  closesTime: '23:59',
  nations: ['england', 'wales'],
  themes: ['housing', 'city-centres'],
  document: 'homes-above-shops.html',
  landing: 'homes-above-shops.landing.html',
  questions: [
    ...section(
      'Finding the empty floors',
      yesOrNo(
        '1',
        'A public register of empty upper floors',
        'Should every council keep a public register of floors above shops that have been empty for more than a year?',
        explain,
      ),
      agree(
        '2',
        'A duty on owners to tell the council',
        'Do you agree that owners should have a duty to tell the council when a floor above a shop falls empty?',
      ),
      agree(
        '3',
        'Pay for the register by a fee on owners',
        'Do you agree that the cost of the register should be met by a fee on owners?',
        { followUp: ['If you disagree, please say how it should be paid for.'] },
      ),
    ),
    ...section(
      'Permission to convert',
      agree(
        '4',
        'Convert upper floors without a planning application',
        'Do you agree that the upper floors of shops should become homes without a planning application?',
        explain,
      ),
      yesOrNo(
        '5',
        'Leave out conservation areas and listed buildings',
        'Should conservation areas and listed buildings be left out of this right?',
      ),
      choose(
        '6',
        'Hold to the national space standard',
        'What should be the smallest size of a home made under this right?',
        [
          '37 square metres, as in the national standard',
          '30 square metres',
          'A size set by each council',
          'No smallest size',
          'Don’t know',
        ],
      ),
      agree(
        '7',
        'A front door on a street',
        'Do you agree that homes made under this right should have their own front door on a street?',
      ),
    ),
    ...section(
      'Powers and money',
      choose(
        '8',
        'New powers over floors empty for two years',
        'Which of these powers should councils have over floors above shops that have been empty for more than two years?',
        [
          'To let the floor by auction',
          'To manage the floor for up to seven years and pay the owner the net rent',
          'To require a separate stair to be put back, at the owner’s cost',
          'To buy the floor without the shop',
          'None of these',
        ],
        { multiple: true },
      ),
      agree(
        '9',
        'Charge more rates on floors left empty',
        'Do you agree that councils should be able to charge up to three times the business rates on upper floors empty for more than two years?',
        {
          followUp: [
            'Please say what effect this would have in places where homes sell for less than the cost of making them.',
          ],
        },
      ),
      open(
        '10',
        'A conversion fund, paid to councils by formula',
        'What is your view of a fund for conversions?',
        {
          parts: [
            {
              label: 'a',
              text: 'Should there be a fund that meets the gap between cost and value?',
              type: 'yes-no',
              options: ['Yes', 'No', 'Don’t know'],
              multiple: false,
            },
            {
              label: 'b',
              text: 'How should it be paid out?',
              type: 'choice',
              options: [
                'To councils, by formula',
                'To councils, by competition',
                'To owners, by a national body',
                'Don’t know',
              ],
              multiple: false,
            },
          ],
        },
      ),
      agree(
        '11',
        'No value added tax on conversions',
        'Do you agree that making homes from empty floors should carry no value added tax?',
      ),
    ),
    ...section(
      'Living above the shop',
      agree(
        '12',
        'New homes keep the noise out',
        'Do you agree that it should be for the new homes to keep noise out, and not for the business below to be quieter than before?',
      ),
      yesOrNo(
        '13',
        'Count in full towards the housing target',
        'Should homes above shops count in full towards a council’s housing target?',
      ),
      open(
        '14',
        'Disabled people are properly considered',
        'What is your view of how disabled people have been considered in these proposals?',
        { followUp: ['Please give any evidence that you have.'] },
      ),
    ),
  ],
  timetable: {
    call: { from: -23, until: 2 },
    draft: { from: 5, until: 11 },
    clearance: { from: 14, until: 18 },
    'sign-off': { from: 21, until: 31 },
    submission: { from: 34, until: 35 },
  },
  call: {
    opened: { day: -23, time: '09:30' },
    due: { day: 2, time: '17:00' },
    by: 'nadia-rahmani',
    note: 'Fourteen questions. Welsh members: question 11 is for you too, and we would value what you know of the others.',
  },
  councilDates: [
    { council: 'lincoln', what: 'Executive', day: 12, papers: 5 },
    { council: 'norwich', what: 'Cabinet', day: 13, papers: 4 },
    { council: 'reading', what: 'Policy Committee', day: 16, papers: 8 },
    { council: 'wolverhampton', what: 'Cabinet', day: 9, papers: 1 },
  ],
}

import type { DemoConsultation } from '../types.ts'
import { agree, choose, open, section, yesOrNo } from './questions.ts'

const explain = { followUp: ['Please explain your answer.'] }

/** Answered by everybody, signed off, submitted and published. */
export const localTransportFunding: DemoConsultation = {
  slug: 'local-transport-funding',
  title: 'Simplifying local transport funding',
  body: 'Department for Transport (invented consultation)',
  summary:
    'Seeks views on replacing eleven grants for local transport by one fund, and on how it is shared, decided and accounted for.',
  notice: 'This consultation is invented. No department has published it.',
  invented: true,
  link: 'https://transport.example/simplifying-local-transport-funding',
  opens: -66,
  closes: -10,
  closesTime: '23:59',
  nations: ['england', 'wales'],
  themes: ['transport', 'devolution', 'levelling-up'],
  document: 'local-transport-funding.html',
  landing: 'local-transport-funding.landing.html',
  questions: [
    ...section(
      'A. A single fund',
      agree(
        '1',
        'One integrated fund in place of separate grants',
        'Do you agree that the separate grants for local transport should be replaced by one integrated fund?',
        explain,
      ),
      agree(
        '2',
        'Settle the fund for at least four years at a time',
        'Do you agree that the fund should be settled for at least four years at a time?',
        explain,
      ),
      agree(
        '3',
        'Let revenue and capital be used interchangeably',
        'Do you agree that authorities should be able to use revenue and capital interchangeably?',
        { followUp: ['If you think that there should be a limit, please say what it should be.'] },
      ),
      agree(
        '4',
        'Bring bus service grants inside the fund',
        'Do you agree that bus service grants should form part of the fund?',
        explain,
      ),
    ),
    ...section(
      'B. How the money is shared',
      agree(
        '5',
        'Allocate by formula, not by bidding',
        'Do you agree that the fund should be allocated by formula, and not by bidding?',
      ),
      agree(
        '6',
        'Weight deprivation above population growth',
        'Do you agree that the formula should give more weight to deprivation than to population growth?',
        { followUp: ['Please give evidence for your answer, if you can.'] },
      ),
      yesOrNo(
        '7',
        'Count the people who travel in, not only residents',
        'Should the formula recognise people who travel in for work, study and care?',
        { followUp: ['If yes, please say how they should be counted.'] },
      ),
      agree(
        '8',
        'Cap any yearly loss at 5%',
        'Do you agree that no area should lose more than 5% of its allocation in any one year?',
      ),
    ),
    ...section(
      'C. Who decides',
      yesOrNo(
        '9',
        'Give district councils a formal say in priorities',
        'Should district councils have a formal say in setting local transport priorities?',
        { followUp: ['If yes, please say what form it should take.'] },
      ),
      agree(
        '10',
        'Allow councils to pool money across boundaries',
        'Do you agree that councils should be able to pool money across their boundaries?',
      ),
      agree(
        '11',
        'Same terms for mayoral and other areas',
        'Do you agree that mayoral and other areas should receive the fund on the same terms?',
      ),
      choose(
        '12',
        'Hold back a share for a national competition',
        'Should the department hold back a share of the fund for a national competition?',
        ['Yes, up to 5%', 'Yes, up to 10%', 'No share should be held back', 'Don’t know'],
      ),
    ),
    ...section(
      'D. Showing what it did',
      agree(
        '13',
        'One yearly statement in place of grant returns',
        'Do you agree that one yearly statement should take the place of separate grant returns?',
      ),
      agree(
        '14',
        'National outcome measures in place of conditions',
        'Do you agree that national outcome measures should take the place of grant conditions?',
        { followUp: ['Please say which measures you would add or leave out.'] },
      ),
      agree(
        '15',
        'Withhold money from councils that report late',
        'Do you agree that funding should be withheld from authorities that report late?',
        { followUp: ['If you disagree, please say what you would do instead.'] },
      ),
      yesOrNo(
        '16',
        'Introduce independent inspection',
        'Should independent inspection of local transport delivery be introduced?',
      ),
    ),
    ...section(
      'E. Getting ready',
      agree(
        '17',
        'Pay for transport planning staff before launch',
        'Do you agree that the department should pay for transport planning staff before the fund is launched?',
      ),
      yesOrNo(
        '18',
        'One year is long enough to change over',
        'Is one year long enough for authorities to change over to the new fund?',
        { followUp: ['If no, please say how long is needed, and for what.'] },
      ),
      yesOrNo(
        '19',
        'Include cross-border schemes with Wales',
        'Should schemes that cross the border between England and Wales be eligible for the fund?',
        explain,
      ),
      open(
        '20',
        'Protected characteristics are properly considered',
        'What is your view of how people with protected characteristics have been considered in these proposals?',
        { followUp: ['Please give any evidence that you have.'] },
      ),
    ),
  ],
  timetable: {
    call: { from: -64, until: -48 },
    draft: { from: -45, until: -41 },
    clearance: { from: -38, until: -34 },
    'sign-off': { from: -25, until: -15 },
    submission: { from: -12, until: -11 },
  },
  call: {
    opened: { day: -64, time: '10:00' },
    due: { day: -48, time: '17:00' },
    by: 'daniel-osei',
    note: 'Twenty questions in five sections. If time is short, answer 1, 2, 6, 7, 15 and 18 first: on these the department has not made up its mind.',
  },
  councilDates: [
    { council: 'lincoln', what: 'Executive', day: -35, papers: -42 },
    { council: 'norwich', what: 'Cabinet', day: -50, papers: -58 },
    { council: 'southend-on-sea', what: 'Cabinet', day: -49, papers: -57 },
    { council: 'sunderland', what: 'Cabinet', day: -49, papers: -59 },
  ],
}

import type { DemoConsultation } from '../types.ts'
import { agree, choose, section, yesOrNo } from './questions.ts'

/** In sign-off: 15 of 26 councils have decided, with reservations; the round closes in four days. */
export const terracedStreetCharging: DemoConsultation = {
  slug: 'terraced-street-charging',
  title: 'Charging electric vehicles on terraced streets',
  body: 'Department for Transport (invented consultation)',
  summary:
    'Seeks views on how people in terraced streets should be able to charge electric cars: across the pavement, at the kerb, and at what price.',
  notice: 'This consultation is invented. No department has published it.',
  invented: true,
  link: 'https://transport.example/charging-on-terraced-streets',
  opens: -55,
  closes: 11,
  closesTime: '23:45',
  nations: ['england', 'wales'],
  themes: ['climate', 'transport'],
  document: 'terraced-street-charging.html',
  landing: 'terraced-street-charging.landing.html',
  questions: [
    ...section(
      'Across the pavement',
      agree(
        '1',
        'A right to a charging gully across the pavement',
        'Do you agree that residents should have a right to lay a charging gully across the pavement, subject to conditions?',
        { followUp: ['Please say which conditions you would set.'] },
      ),
      choose(
        '2',
        'Licensed installers answer for gullies, with a bond',
        'Who should be responsible for a gully once it has been laid?',
        [
          'The resident',
          'The highway authority',
          'A licensed installer, with a bond',
          'Don’t know',
        ],
        { followUp: ['Please explain your answer.'] },
      ),
      yesOrNo(
        '3',
        'One licence in place of two permissions',
        'Should one licence from the highway authority take the place of separate planning permission and highways consent?',
        { followUp: ['If not, please say what would be lost.'] },
      ),
    ),
    ...section(
      'At the kerb',
      agree(
        '4',
        'A charge point within five minutes’ walk',
        'Do you agree that every home without a drive should be within five minutes’ walk of a public charge point by the end of the decade?',
      ),
      agree(
        '5',
        'Keep 1.5 metres of pavement clear',
        'Do you agree that at least 1.5 metres of pavement should be kept clear in all cases?',
      ),
      choose(
        '6',
        'Reserve charging bays without a traffic order',
        'For whom should councils be able to reserve a charging bay without a traffic order?',
        [
          'Residents with a permit and an electric car',
          'Blue Badge holders',
          'Car clubs',
          'Taxis',
          'Nobody',
        ],
        { multiple: true },
      ),
    ),
    ...section(
      'Paying for it',
      agree(
        '7',
        'Cap the price at the kerb above that at home',
        'Do you agree that the price of charging at the kerb should be capped at a margin above the price at home?',
        { followUp: ['Please say what the margin should be, and how it could be checked.'] },
      ),
      agree(
        '8',
        'Income from the kerb stays with its councils',
        'Do you agree that income from charging should stay with the councils that provide the kerb and do the work?',
      ),
      agree(
        '9',
        'Pay for council staff for five years',
        'Do you agree that government should pay for council staff to plan and look after charging for the next five years?',
        { followUp: ['Please say what staff would be needed in your area.'] },
      ),
    ),
  ],
  timetable: {
    call: { from: -52, until: -34 },
    draft: { from: -31, until: -25 },
    clearance: { from: -22, until: -16 },
    'sign-off': { from: -8, until: 4 },
    submission: { from: 7, until: 8 },
  },
  call: {
    opened: { day: -52, time: '11:00' },
    due: { day: -34, time: '17:00' },
    by: 'nadia-rahmani',
    note: 'Nine questions, most of them on pavements you know. If you have tried gullies, tell us what went wrong as well as what went right.',
  },
  councilDates: [
    { council: 'lincoln', what: 'Executive', day: -18, papers: -25 },
    { council: 'newport', what: 'Cabinet', day: 2, papers: -6 },
    { council: 'southampton', what: 'Cabinet', day: 1, papers: -8 },
  ],
}

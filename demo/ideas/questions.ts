import type { DemoPeerQuestion } from './types.ts'

/** What councils asked their peers, and what they were told. Invented. */
export const peerQuestions: DemoPeerQuestion[] = [
  {
    council: 'lincoln',
    day: -18,
    question: 'Do people who sleep on the street say yes to a flat of their own, dogs included?',
    background: 'We have beds that stay empty, and think of six flats of our own stock.',
    challenge: 'lincoln-doorways',
    asked: ['gloucester', 'preston', 'norwich', 'exeter'],
    answers: [
      {
        council: 'gloucester',
        day: -16,
        text: 'Nine of eleven have stayed for more than a year. The dog is why four of them came. Ring us before you choose the house: who lives beside whom matters more than the kitchen.',
      },
      {
        council: 'preston',
        day: -12,
        text: 'Five of six so far. We took flats of our own stock, as you think of; repairs are easier, letting them go again is not.',
      },
    ],
  },
  {
    council: 'stoke-on-trent',
    day: -40,
    question: 'Who employs your apprentices: the council, the college or the firm?',
    background: '',
    challenge: 'stoke-apprentices',
    asked: ['wolverhampton', 'sunderland', 'bradford'],
    answers: [
      {
        council: 'wolverhampton',
        day: -38,
        text: 'The council, through a company of its own. It needs two people who know the trades.',
      },
      {
        council: 'sunderland',
        day: -31,
        text: 'The college. It had the payroll, and small firms know it.',
      },
    ],
  },
  {
    council: 'wrexham',
    day: -9,
    question: 'What made visitors stay for the evening?',
    background: 'We tried late opening of the market hall.',
    challenge: 'wrexham-visitors',
    asked: ['coventry', 'preston', 'newport'],
    answers: [],
  },
]

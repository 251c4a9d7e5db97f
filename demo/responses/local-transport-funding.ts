import type { DemoResponse } from '../types.ts'
import { answers } from './local-transport-funding.answers.ts'
import { ballots } from './local-transport-funding.ballots.ts'

/** Signed off by 24 of 26, submitted and published; government's answer is not due yet. */
export const localTransportFunding: DemoResponse = {
  consultation: 'local-transport-funding',
  title: 'Simplifying local transport funding: what 26 councils told government',
  standfirst:
    'One fund, four years at a time, shared by need and not by bidding. Three councils sign with a reservation; one does not sign, and says why.',
  drafted: { by: 'daniel-osei', at: { day: -32, time: '15:00' } },
  inFiveLines: [
    'Yes to one fund for local transport in place of eleven.',
    'Settle it for four years, not one.',
    'Share it by need and count the people who travel in.',
    'No to penalties for late returns; publish the names.',
    'Allow two years to change over, not one.',
  ],
  letter: [
    'This is the joint response of Key Cities, a network of 26 councils in England and Wales in which 6.2 million people live. It was drafted from 514 answers by member councils, each cleared at the level that the council’s own rules ask.',
    'We welcome the plan to end competitive bidding for everyday transport. We ask for three changes to it: **a settlement of four years**, **a formula that counts the people who travel in**, and **two years, not one, to change over**.',
    'Where our members differ we say so, and we give the numbers. On bus grants, on the weight of deprivation, on the say of districts and on the terms of mayoral areas, they differ for good reasons that the department will meet again. Each answer shows how many members stand behind it; the record of who signed is published beside this text.',
    'Two of our members are Welsh. They answered where a question touches them; most of the rest is devolved.',
    'We would be glad to bring officers of five members, from a city of 104,000 people to one of 546,000, to work through the formula with yours before it is fixed.',
  ],
  answers,
  comments: [
    {
      question: '7',
      paragraph: 0,
      passage: 'they hold most of the jobs',
      text: 'Our survey says 52%, so “half” is safer than “most”. Somebody will check.',
      by: 'hannah-ashdown',
      at: { day: -29, time: '11:20' },
      resolved: { by: 'daniel-osei', at: { day: -28, time: '17:10' } },
    },
    {
      question: '18',
      paragraph: 1,
      passage: 'We ask for a longer period.',
      text: 'How long? Most of us who gave a figure gave two years. If we do not say it, they will offer fifteen months.',
      by: 'nkechi-hawes',
      at: { day: -29, time: '16:40' },
      resolved: { by: 'daniel-osei', at: { day: -28, time: '17:25' } },
    },
    {
      question: '6',
      paragraph: 1,
      passage: 'deprivation by small area',
      text: 'Thank you for keeping this. It is the only part of question 6 on which we all agree.',
      by: 'amara-nwosu',
      at: { day: -28, time: '14:05' },
      resolved: { by: 'nadia-rahmani', at: { day: -28, time: '15:00' } },
    },
  ],
  versions: [
    {
      number: 1,
      frozen: { day: -32, time: '16:00' },
      by: 'daniel-osei',
      note: 'For comment by members before the round.',
      earlier: [
        {
          question: '7',
          paragraph: 0,
          text: 'We strongly agree. The boundaries of our members were drawn in 1974 and their labour markets were not. In [@exeter] 41,000 people come in to work each day; in [@norwich] they hold most of the jobs. The formula should count them.',
        },
        {
          question: '18',
          paragraph: 1,
          text: 'We ask for a longer period. Where works have begun, a bridge should not stand half built because a grant has closed ([@plymouth]).',
        },
      ],
    },
    {
      number: 2,
      frozen: { day: -25, time: '12:30' },
      by: 'daniel-osei',
      note: 'Two sentences changed after comments by Norwich and Plymouth.',
      earlier: [],
    },
  ],
  round: {
    version: 2,
    opened: { day: -25, time: '14:00' },
    closes: { day: -15, time: '17:00' },
    by: 'daniel-osei',
    ballots,
  },
  submission: {
    version: 2,
    sent: { day: -12, time: '14:05' },
    how: 'By e-mail, as tagged PDF and as OpenDocument text, with the answers in plain text below',
    to: 'local.transport.fund@transport.example',
    by: 'daniel-osei',
    receipt:
      'Thank you for your response to Simplifying local transport funding. It has been received and given the reference LTF-0412. This is an automatic message from an invented address.',
  },
  published: {
    version: 2,
    at: { day: -9, time: '10:00' },
    by: 'imogen-vale',
    slug: 'simplifying-local-transport-funding',
  },
}

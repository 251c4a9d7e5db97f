// Invented, to measure the search with: no council did or said any of this.
import type { RelevanceDocument } from '../document.ts'

export const skills: RelevanceDocument[] = [
  {
    name: 'apprenticeship-levy-transfer',
    kind: 'solution',
    title: 'Passing unspent apprenticeship levy to small firms',
    text: 'The council and two hospitals pool levy that they cannot use, £1.9 million so far, and a broker matches it with garages, nurseries and joiners. Some 310 apprentices began. Paperwork for a firm of three took a day until the broker did it. Care homes came late and are now the largest group.',
  },
  {
    name: 'adult-education-devolve-position',
    kind: 'position',
    title: 'Adult education budgets for every area',
    text: 'Areas without a mayor should hold their own adult education budget, fixed for three years, and may use it for courses below a full qualification. English for speakers of other languages and digital basics have waiting lists of nine months. Twenty-three agree. Colleges support it if rates are not cut.',
  },
  {
    name: 'neet-young-people-challenge',
    kind: 'challenge',
    title: 'Young people not in work or learning',
    text: 'In Middlesbrough 16 per cent of those aged eighteen to twenty-four neither work nor study, and a third have not been found at all. Data on school leavers stops at eighteen. We have tried mentors and paid trials. Who knows where they are, and what was the first step that they took?',
  },
  {
    name: 'green-skills-bootcamp',
    kind: 'solution',
    title: 'Twelve weeks to become a heat pump engineer',
    text: 'Gas fitters and electricians train in the evening in a college house with six systems, and are paid £120 a week. Of 84 who finished 69 have work within the year. Manufacturers lend equipment. Women were four of 84, and the next course starts with a taster for school leavers.',
  },
  {
    name: 'older-workers-return',
    kind: 'solution',
    title: 'Back to work after fifty',
    text: 'Coaches who are themselves over fifty meet people who left jobs through illness or caring. Employers offer half days and a first month on trial. Of 260, 118 work again. Job centre appointments at nine in the morning kept many away; meetings in garden centres did not. A menopause adviser joined in the second year.',
  },
  {
    name: 'esol-conversation-cafes',
    kind: 'solution',
    title: 'Learning English over coffee',
    text: 'Twelve weekly groups with volunteers and a crèche help 700 newcomers to speak before a college place comes free. Many work nights, so one begins at two in the afternoon. Tests show a level gained in twenty weeks. Mothers bring mothers; leaflets are useless. The groups meet in a church, two mosques and a cinema.',
  },
  {
    name: 'digital-inclusion-devices',
    kind: 'solution',
    title: 'Laptops and lessons for people who are not online',
    text: "Old council laptops are wiped and lent with a data card for six months and six lessons in the library. 1,300 people learned to order medicine, see a landlord's notices and call a grandchild. One in ten did not return the machine, which is counted as a success. Young volunteers teach most of it.",
  },
  {
    name: 'ex-offenders-employment',
    kind: 'solution',
    title: 'Hiring people with a criminal record',
    text: "Recruiters no longer ask about convictions on the first form. A mentor meets leavers at the prison gate, and the parks service offers six months' paid work. Of 72 taken on, nine were convicted again within two years, against half nationally. Unions asked for and got the same wage for all.",
  },
  {
    name: 'skills-bootcamp-funding-consultation',
    kind: 'consultation',
    title: 'Short courses for adults: future funding',
    text: 'Views are sought on how short intensive courses should be paid for, which sectors come first, what employers contribute, and how success is measured after six months. Colleges, councils and training firms may answer. Applies to England; closes 18 October. A separate annex asks how learners with children or disabilities may be helped to finish what they began.',
  },
  {
    name: 'university-city-graduates',
    kind: 'challenge',
    title: 'Graduates leave the day after the ceremony',
    text: 'Two universities in Lincoln teach 17,000 students, of whom one in six stays. Employers here are small and do not recruit a year ahead. Placements were offered and not filled for want of transport. Which cities keep more, and is it jobs, flats or nightlife? We would like to hear from smaller cities first.',
  },
]

// Invented, to measure the search with: no council did or said any of this.
import type { RelevanceDocument } from '../document.ts'

export const digital: RelevanceDocument[] = [
  {
    name: 'chatbot-council-tax-answers',
    kind: 'solution',
    title: 'A chatbot for questions on council tax',
    text: "An assistant on the web site answers questions on bills, moving house and discounts by quoting the council's own pages. It handles 31 per cent of contacts and hands the rest to a person with the conversation. It once promised a discount that does not exist; since then it may only quote.",
  },
  {
    name: 'ai-minutes-social-workers',
    kind: 'solution',
    title: 'Software that writes up visits for social workers',
    text: 'With consent, a visit is recorded and a draft note is made for the worker to correct. Time at the keyboard fell by nine hours a week. Errors in names were common with strong accents. Families may refuse, and one in twelve does. The union was part of the trial.',
  },
  {
    name: 'cyber-attack-recovery',
    kind: 'article',
    title: 'Three weeks without computers',
    text: 'A ransomware attack in Saltbridge shut down housing, care and payments. Staff worked from paper and their own telephones. Recovery cost £10 million. What helped: an off-line copy of care plans, a list of numbers on paper, and a sister council that lent forty laptops. Backups had been tested once in four years.',
  },
  {
    name: 'cyber-mutual-aid-compact',
    kind: 'solution',
    title: 'Councils that lend each other security staff',
    text: 'Nine councils signed a compact: when one is attacked, the others send analysts within a day. They share a watch room at night, which none could pay for alone at £64,000 each. Exercises are held twice a year. Insurance premiums fell for six of nine. Lawyers settled liability in a page and a half.',
  },
  {
    name: 'open-data-spending-portal',
    kind: 'solution',
    title: 'Every payment over £500, searchable',
    text: "Payments are published within ten days with the name of the supplier, a plain description and the contract. Freedom of information requests on spending fell by half. A pupil found a double payment of £41,000. Redaction of foster carers' names is automatic and is checked by sampling. Small traders like to see what rivals charge.",
  },
  {
    name: 'foi-requests-burden',
    kind: 'challenge',
    title: 'Drowning in freedom of information requests',
    text: 'We answer 2,100 requests a year, a third from companies that sell leads. Two thirds are late. The same questions on software contracts come each month. We publish a log, which no one reads. Which councils have cut the number, and does publishing data in advance really help? Two officers do nothing else.',
  },
  {
    name: 'broadband-rural-vouchers-cumbria',
    kind: 'solution',
    title: 'Villages that dig their own fibre',
    text: 'Farmers and parish volunteers dig trenches over their own land; vouchers pay for the cable. Eleven hundred homes have a gigabit for £30 a month. Wayleaves were given free because neighbours asked neighbours. Digging stops at lambing. A loan from the council bridged the months until vouchers were paid. Contractors came only for the river crossing.',
  },
  {
    name: 'mobile-not-spots-position',
    kind: 'position',
    title: 'Mobile coverage in the places that have none',
    text: 'Maps from operators claim 97 per cent and residents find no bars in the valley. The network asks for measured coverage, for masts to be shared by law, and for emergency roaming when one network fails. Rural members have tested 4,000 kilometres of lanes with devices on refuse lorries. Twenty-two agree.',
  },
  {
    name: 'gis-underground-mapping',
    kind: 'solution',
    title: 'One map of pipes and cables',
    text: 'Utilities, the council and contractors look at one map of what lies under a street before a digger comes. Strikes on gas mains fell by 40 per cent in the trial. Old records were wrong by up to three metres; crews photograph and correct. Access is logged, since terrorists would like it too.',
  },
  {
    name: 'paper-forms-online-blue-badge',
    kind: 'solution',
    title: 'Applying for a Blue Badge in ten minutes',
    text: 'The new form asks only what is needed and takes the proof from benefit records if the applicant agrees. Decisions take four days, not six weeks. One in five still prefers paper and gets it at the library. Appeals are down since reasons are given in sentences. Renewals take even less time.',
  },
  {
    name: 'website-accessibility-audit',
    kind: 'solution',
    title: 'Web pages that screen readers can read',
    text: 'Blind and dyslexic residents tested sixty common tasks. Of 900 PDF files 700 were deleted and the rest remade as pages. Complaints stopped. Suppliers of parking and planning systems were the worst, and contracts now let the council withhold payment until faults are mended. A panel of twelve is paid to test again every year.',
  },
  {
    name: 'data-sharing-vulnerable-water',
    kind: 'solution',
    title: 'Sharing a list of vulnerable people with the water company',
    text: 'A resident who tells the council, the electricity firm or the water company of a need for priority help is registered with all three. 14,000 people are on it. In the last burst main bottles were at their doors within three hours. Consent wording took longest. Families with newborn babies are included.',
  },
]

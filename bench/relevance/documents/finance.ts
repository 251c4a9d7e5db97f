// Invented, to measure the search with: no council did or said any of this.
import type { RelevanceDocument } from '../document.ts'

export const finance: RelevanceDocument[] = [
  {
    name: 'section-114-lessons',
    kind: 'publication',
    title: 'Lessons from councils that ran out of money',
    text: "Seven notices under section 114 are compared: what auditors wrote, when members were told, what was sold and who was hurt. Commercial property, equal pay and children's placements recur. The report gives twelve warning signs and a checklist for the audit committee. It ends with questions any backbench councillor may ask in public.",
  },
  {
    name: 'multi-year-settlement-position',
    kind: 'position',
    title: 'Three-year funding settlements',
    text: 'A settlement announced in the week before Christmas means that charities receive notice before we know our grant. Members ask for three years at a time, a published formula and one pot instead of 140. All twenty-five agree strongly. This position was reaffirmed in February. Parishes, fire authorities and colleges say the same.',
  },
  {
    name: 'fair-funding-deprivation',
    kind: 'consultation',
    title: 'A new formula for sharing out grant',
    text: 'Government proposes to weigh deprivation, rurality and ability to raise tax anew, with transition over three years. Councils are asked whether journeys should count, how to treat temporary accommodation, and whether council tax at a notional level is fair. Closes 14 August; England. A table shows the effect on each authority.',
  },
  {
    name: 'council-tax-arrears-ethical',
    kind: 'solution',
    title: 'Collecting debts without bailiffs',
    text: "Newcastle looks first whether the household has unclaimed benefits, and gives ninety days' breathing space. Enforcement agents are the last step and are not used for those on full support. Collection is up by 1.1 points since people answer letters. Debt advisers sit in the same office. Costs added to a debt are capped.",
  },
  {
    name: 'participatory-budget-wards',
    kind: 'solution',
    title: 'Residents decide on ward money',
    text: 'Each ward has £40,000, and residents vote on proposals in a hall and online, children from eleven included. Benches, a boxing ring and lights won. Turnout was nine per cent, with more young voters than in elections. Promises must be built within a year or trust goes. A small team helps people to cost ideas.',
  },
  {
    name: 'asset-transfer-village-hall',
    kind: 'solution',
    title: 'Handing halls over to those who use them',
    text: 'Seventeen community centres were leased for a peppercorn to local trusts, with a survey and five years of roof money. Fifteen thrive. Two came back. Trustees need help with boilers and rules, so a part-time adviser remains. Charging the old rent for the first year was a mistake. Nurseries are the steadiest tenants.',
  },
  {
    name: 'commercial-property-losses',
    kind: 'challenge',
    title: 'A shopping centre we should not have bought',
    text: 'Our council paid £48 million for a centre in 2017 that is worth £19 million. Half is empty. Auditors want a provision. Selling fixes the loss; keeping costs £2 million a year. Members who demolished, or made flats and a clinic of theirs: what did the sums look like? Our borrowing runs until 2067.',
  },
  {
    name: 'pension-fund-divestment',
    kind: 'position',
    title: 'Local pension funds and fossil fuels',
    text: 'Members differ. Twelve ask that funds leave coal, oil and gas within five years; nine prefer to vote as shareholders; four have no view. The network therefore states only that funds should publish the carbon of what they hold, and that government should not direct where they invest. Trustees hold the final say.',
  },
  {
    name: 'audit-backlog-position',
    kind: 'position',
    title: 'Clearing the backlog of local audits',
    text: "Accounts of three years stand unsigned in eleven members. The network supports a date by which old accounts close with a limited opinion, extra pay for auditors' training, and a single local audit office. Disclaimed opinions should not be held against councils that delivered on time. All agree. Fees should follow the work done.",
  },
  {
    name: 'shared-services-three-districts',
    kind: 'solution',
    title: 'Three councils with one chief executive',
    text: "Three districts share a management team and nine services but keep their own members, taxes and emblems. Savings are £2.6 million a year. Two planning committees grumble about travel. Staff harmonised pay over four years. Leave the agreement with two years' notice; one nearly did. Elections are held on the same day.",
  },
  {
    name: 'grants-welfare-crisis-fund',
    kind: 'solution',
    title: 'Help within a day when the money runs out',
    text: 'The fund pays for food, a meter or a cooker within a day, by text code that any corner shop cashes. A call back a week later offers a benefits check. 9,200 awards of £86 on average. Cash was cheaper to give than parcels and people preferred it. Schools and midwives may apply for families.',
  },
  {
    name: 'fees-cremation-burial',
    kind: 'challenge',
    title: 'Funerals that families cannot pay for',
    text: 'Public health funerals rose by 60 per cent in five years. Our fees are among the highest in the region because the crematorium subsidises parks. A direct cremation service took trade away. Has any council offered a plain affordable ceremony and kept its income? Three undertakers have offered to talk about a common price.',
  },
]

/** What members of the demonstration pay. The amounts, the account and how they are paid are invented. */
export const subscriptions = {
  yearBegins: 4,
  bands: [
    { name: 'A', upTo: 150_000, yearly: 3500 },
    { name: 'B', upTo: 250_000, yearly: 4750 },
    { name: 'C', upTo: 350_000, yearly: 5750 },
    { name: 'D', upTo: null, yearly: 6500 },
  ],
  kinds: ['founder', 'full'],
  vat: {
    percent: 0,
    note: 'A subscription between councils is outside the scope of VAT (demonstration).',
  },
  payTo:
    'Key Cities, care of the lead council (demonstration)\nSort code 00-00-00, account 00000000',
  dueDays: 30,
  reminders: { firstAfterDays: 7, leastDaysBetween: 14 },
}

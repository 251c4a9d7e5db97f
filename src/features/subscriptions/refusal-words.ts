import type { PaymentRefusal, RaisingRefusal, VoidingRefusal } from './invoice.ts'

/** Beside which field a refusal stands, and its sentence. */
type Words = [field: string, sentence: string]

export const raisingRefusals: Record<RaisingRefusal, Words> = {
  'not-office': ['', 'Only the network office raises invoices.'],
  'no-terms': [
    '',
    'The constitution in force sets no price. Set one before anybody is asked to pay.',
  ],
  'unknown-authority': ['', 'The register knows no authority with this code.'],
  'no-population': [
    '',
    'The register has no population for this council, so nobody can tell its band. Import one first.',
  ],
  'not-a-member': ['', 'The council is no member that pays, on any day of this time.'],
  'ends-before-it-begins': ['', 'The time ends before it begins.'],
  'invoiced-already': ['', 'The council has an invoice for some of this time already.'],
}

export const paymentRefusals: Record<PaymentRefusal, Words> = {
  'not-office': ['', 'Only the network office records payments.'],
  'unknown-invoice': ['', 'There is no invoice with this number.'],
  'paid-already': ['', 'This invoice is recorded as paid already.'],
  voided: ['', 'This invoice was taken back by a credit note. Nothing is owed on it.'],
  'not-yet': ['paid', 'That day is still to come. Enter the day on which the money arrived'],
}

export const voidingRefusals: Record<VoidingRefusal, Words> = {
  'not-office': ['', 'Only the network office takes an invoice back.'],
  'unknown-invoice': ['', 'There is no invoice with this number.'],
  'paid-already': ['', 'This invoice is paid. What was paid stands.'],
  voided: ['', 'This invoice was taken back already.'],
}

/** The errors of a form, for one refusal. */
export function errorOf([field, sentence]: Words): Record<string, string> {
  return { [field || 'form']: sentence }
}

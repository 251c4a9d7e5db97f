import type { PrivacyOf } from './column.ts'

/** Invoices for subscriptions, and what became of them. */
export interface SubscriptionTables {
  document_number: {
    network_id: string
    series: 'invoice' | 'credit-note'
    last: number
  }
  invoice: {
    network_id: string
    number: number
    gss: string
    from_date: string
    until_date: string
    band: string
    population: number
    population_source: string
    yearly_pence: number
    months: number
    net_pence: number
    vat_percent: number
    vat_pence: number
    vat_note: string
    pay_to: string
    issued_on: string
    due_on: string
    raised_at: Date
    raised_by: string | null
  }
  invoice_file: {
    network_id: string
    invoice_number: number
    file_id: string
    sent_at: Date
  }
  invoice_payment: {
    network_id: string
    invoice_number: number
    paid_on: string
    reference: string
    recorded_at: Date
    recorded_by: string | null
  }
  credit_note: {
    network_id: string
    number: number
    invoice_number: number
    reason: string
    issued_on: string
    issued_at: Date
    issued_by: string | null
  }
  invoice_reminder: {
    network_id: string
    invoice_number: number
    on_date: string
    at: Date
  }
}

/** Who may see each of their columns. */
export const subscriptionPrivacy: PrivacyOf<SubscriptionTables> = {
  document_number: { network_id: 'office', series: 'office', last: 'office' },
  invoice: {
    network_id: 'own-council',
    number: 'own-council',
    gss: 'own-council',
    from_date: 'own-council',
    until_date: 'own-council',
    band: 'own-council',
    population: 'own-council',
    population_source: 'own-council',
    yearly_pence: 'own-council',
    months: 'own-council',
    net_pence: 'own-council',
    vat_percent: 'own-council',
    vat_pence: 'own-council',
    vat_note: 'own-council',
    pay_to: 'own-council',
    issued_on: 'own-council',
    due_on: 'own-council',
    raised_at: 'office',
    raised_by: 'office',
  },
  invoice_file: {
    network_id: 'own-council',
    invoice_number: 'own-council',
    file_id: 'own-council',
    sent_at: 'own-council',
  },
  invoice_payment: {
    network_id: 'own-council',
    invoice_number: 'own-council',
    paid_on: 'own-council',
    reference: 'own-council',
    recorded_at: 'office',
    recorded_by: 'office',
  },
  credit_note: {
    network_id: 'own-council',
    number: 'own-council',
    invoice_number: 'own-council',
    reason: 'own-council',
    issued_on: 'own-council',
    issued_at: 'office',
    issued_by: 'office',
  },
  invoice_reminder: {
    network_id: 'own-council',
    invoice_number: 'own-council',
    on_date: 'own-council',
    at: 'own-council',
  },
}

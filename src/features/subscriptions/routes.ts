import type { Web } from '../../kernel/web.ts'
import { deskRoutes } from './routes/desk.ts'
import { invoiceRoutes } from './routes/invoice.ts'
import { valueRoutes } from './routes/value.ts'

/** What members pay, and what they get for it. */
export function subscriptionRoutes(web: Web): void {
  deskRoutes(web)
  invoiceRoutes(web)
  valueRoutes(web)
}

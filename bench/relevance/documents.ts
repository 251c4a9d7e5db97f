// Invented, to measure the search with: no council did or said any of this. Places are real, what is told of them is not.
import type { RelevanceDocument } from './document.ts'
import { care } from './documents/care.ts'
import { children } from './documents/children.ts'
import { climate } from './documents/climate.ts'
import { coast } from './documents/coast.ts'
import { culture } from './documents/culture.ts'
import { democracy } from './documents/democracy.ts'
import { digital } from './documents/digital.ts'
import { economy } from './documents/economy.ts'
import { finance } from './documents/finance.ts'
import { health } from './documents/health.ts'
import { housing } from './documents/housing.ts'
import { planning } from './documents/planning.ts'
import { safety } from './documents/safety.ts'
import { skills } from './documents/skills.ts'
import { transport } from './documents/transport.ts'
import { wales } from './documents/wales.ts'
import { waste } from './documents/waste.ts'

/** Every record among which the search is measured, theme by theme. */
export const documents: readonly RelevanceDocument[] = [
  ...housing,
  ...planning,
  ...transport,
  ...climate,
  ...waste,
  ...health,
  ...care,
  ...children,
  ...economy,
  ...skills,
  ...culture,
  ...coast,
  ...digital,
  ...finance,
  ...democracy,
  ...safety,
  ...wales,
]

import type { Web } from '../../kernel/web.ts'
import { factsRoutes } from './routes/facts.ts'
import { listRoutes } from './routes/list.ts'
import { overviewRoutes } from './routes/overview.ts'
import { questionRoutes } from './routes/questions.ts'
import { readingRoutes } from './routes/readings.ts'

import { timetableRoutes } from './routes/timetable.ts'

/** The way of a consultation: found, read, confirmed beside its source, given a timetable. */
export function consultationRoutes(web: Web): void {
  listRoutes(web)
  overviewRoutes(web)
  readingRoutes(web)
  questionRoutes(web)
  factsRoutes(web)
  timetableRoutes(web)
}

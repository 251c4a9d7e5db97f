import type { Web } from '../../kernel/web.ts'
import { listRoutes } from './routes/list.ts'
import { overviewRoutes } from './routes/overview.ts'
import { questionRoutes } from './routes/questions.ts'

/** The way of a consultation: found, read, confirmed beside its source, given a timetable. */
export function consultationRoutes(web: Web): void {
  listRoutes(web)
  overviewRoutes(web)
  questionRoutes(web)
}

export { answerQuote } from './actions/answer-quote.ts'
export { askForQuote } from './actions/ask-for-quote.ts'
export { draftArticle, type NewArticle } from './actions/draft-article.ts'
export { publishArticle } from './actions/publish-article.ts'
export { saveArticle } from './actions/save-article.ts'
export { scheduleArticle } from './actions/schedule-article.ts'
export { withdrawArticle } from './actions/withdraw-article.ts'
export { newsroomApi, newsSchema } from './api.ts'
export { type ArticleKind, articleKinds, type FactBox } from './article.ts'
export { newsroomJobs } from './jobs.ts'
export { findableArticles } from './queries/findable.ts'
export {
  type ArticleFilter,
  type ArticleLine,
  articleSlugs,
  newestArticles,
} from './queries/published.ts'
export { newsroomRoutes } from './routes.ts'

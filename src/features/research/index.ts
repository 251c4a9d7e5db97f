export {
  type IndicatorImport,
  importIndicators,
  previewIndicators,
} from './actions/import-indicators.ts'
export { researchApi } from './api.ts'
export { comparable } from './columns.ts'
export { type Comparison, readComparison } from './comparison.ts'
export {
  type Comparable,
  comparableAreas,
  type FoundPeer,
  findPeers,
  whyAlike,
} from './find-peers.ts'
export { type FoundPlace, foundPlaces } from './found.ts'
export { changeWords, factsWords, noticedWords } from './import-words.ts'
export { type Area, type Figures, type Indicator, type Model, models } from './indicator.ts'
export { shippedAreas } from './queries/areas.ts'
export { findableIndicators } from './queries/findable.ts'
export { comparedOn, placesOn } from './queries/places.ts'
export { researchRoutes } from './routes.ts'
export type { SentFile } from './sent-figures.ts'
export { shippedAges, shippedFigures } from './shipped/index.ts'
export { topicNames } from './topic.ts'

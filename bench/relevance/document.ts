/** A short record as it stands in a network of councils. */
export interface RelevanceDocument {
  name: string
  kind: 'solution' | 'challenge' | 'position' | 'article' | 'consultation' | 'publication'
  title: string
  text: string
}

import { plainText } from '../../../documents/prose/words.ts'
import { stanceWords } from '../../../documents/stance.ts'
import { formatDate } from '../../../ui/dates.ts'
import type { Contradiction } from '../queries/consistency.ts'
import type { DraftAnswer, DraftParagraph } from '../queries/draft.ts'

/** What the answer that is being written may contradict, as long as the words stand in it. */
export function OnRecordAlready(props: {
  slug: string
  answer: DraftAnswer
  paragraphs: readonly DraftParagraph[]
  contradictions: readonly Contradiction[]
}) {
  const { slug, answer, paragraphs } = props
  const text = paragraphs.map(({ prose }) => plainText(prose)).join('\n')
  const stance = answer.stance ? `${stanceWords[answer.stance].label}: ` : null
  const still = props.contradictions.filter(({ ours, paragraph }) =>
    paragraph === null ? stance !== null && ours.startsWith(stance) : text.includes(ours),
  )
  const [first] = still
  if (!first) return null
  const more = still.length - 1
  return (
    <section class="hanse-contra" aria-labelledby="on-record">
      <h2 class="hanse-h4" id="on-record">
        On record already
      </h2>
      <p class="hanse-note">
        On {formatDate(first.saidOn)} <a href={`/positions/${first.slug}`}>we said</a>: “
        {first.theirs}” This answer may say otherwise
        {more > 0 && `, and in ${more} more ${more === 1 ? 'place' : 'places'}`}.{' '}
        <a href={`/consultations/${slug}/check`}>Read both side by side</a>, then change it, or say
        why it may stand.
      </p>
    </section>
  )
}

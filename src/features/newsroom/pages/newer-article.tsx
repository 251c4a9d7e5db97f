import { diffWords } from '../../../documents/diff.ts'
import { formatDay, formatTime } from '../../../ui/dates.ts'
import { DiffText } from '../../../ui/diff.tsx'
import { type Posted, valueIn } from '../../../ui/form.tsx'
import type { NewerWords } from '../article.ts'

const fields = [
  ['title', 'Headline'],
  ['summary', 'Summary'],
  ['text', 'Text'],
  ['byline', 'Byline'],
] as const

/** Two people’s words on one article side by side, so that neither are lost. */
export function NewerArticle(props: { mine: Posted; theirs: NewerWords; now: Date }) {
  const { mine, theirs, now } = props
  const differing = fields.filter(([name]) => valueIn(mine, name) !== theirs[name])
  return (
    <section class="hanse-contra" aria-labelledby="newer">
      <h2 class="hanse-h3" id="newer">
        {theirs.by ?? 'Somebody'} saved this article while you were writing
      </h2>
      <p class="hanse-note">
        {formatDay(theirs.at, now)}, {formatTime(theirs.at)}. Nothing of yours is lost: it is in the
        form below, not saved yet. Take over what you want to keep, then save.
      </p>
      {differing.map(([name, label]) => (
        <>
          <h3 class="hanse-h4">{label}: what is saved now</h3>
          <p class="hanse-pre">{theirs[name] || 'Empty'}</p>
          <h3 class="hanse-h4">{label}: how yours differs</h3>
          <p class="hanse-diff hanse-pre">
            <DiffText parts={diffWords(theirs[name], valueIn(mine, name))} />
          </p>
        </>
      ))}
      {differing.length === 0 && (
        <p>
          Your words are the same. What differs is the picture, the themes or the councils: those
          below are yours.
        </p>
      )}
    </section>
  )
}

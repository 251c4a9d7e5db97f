import { diffWords } from '../../../documents/diff.ts'
import { formatDay, formatTime } from '../../../ui/dates.ts'
import { DiffText } from '../../../ui/diff.tsx'

/** Two texts of one paragraph side by side, so that neither is lost. */
export function NewerText({
  mine,
  theirs,
  now,
}: {
  mine: string
  theirs: { text: string; by: string | null; at: Date }
  now: Date
}) {
  return (
    <section class="hanse-contra" aria-labelledby="newer">
      <h2 class="hanse-h3" id="newer">
        {theirs.by ?? 'Somebody'} saved this paragraph while you were writing
      </h2>
      <p class="hanse-note">
        {formatDay(theirs.at, now)}, {formatTime(theirs.at)}. Nothing of yours is lost: it is in the
        box below, not saved yet. Take over what you want to keep, then save.
      </p>
      <h3 class="hanse-h4">What is saved now</h3>
      <p class="hanse-pre">{theirs.text}</p>
      <h3 class="hanse-h4">How yours differs</h3>
      <p class="hanse-diff hanse-pre">
        <DiffText parts={diffWords(theirs.text, mine)} />
      </p>
    </section>
  )
}

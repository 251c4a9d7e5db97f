import { formatDate } from '../../../ui/dates.ts'
import type { Signer } from '../../../ui/signers.tsx'
import { SignLine } from '../../../ui/signers.tsx'
import type { PublishedLine } from '../queries/published.ts'

/** The newest response, with who stands behind it. */
export function Now({ line }: { line: PublishedLine }) {
  const { slug, title, body, consultation, publishedAt, sentAt } = line
  return (
    <article class="hanse-now">
      <p class="hanse-kicker">
        What we say now{' '}
        <span class="hanse-now__date">
          {formatDate(sentAt ?? publishedAt)}
          {body && `, to the ${body.replace(/^the /i, '')}`}
        </span>
      </p>
      <h2 class="hanse-h2">
        <a href={`/responses/${slug}`}>{title}</a>
      </h2>
      <SignLine signers={signersOf(line)} />
      {title !== consultation && <p class="hanse-note">In answer to: {consultation}</p>}
      <p class="hanse-now__links">
        <a href={`/responses/${slug}`}>Read the response</a>
        <a href={`/responses/${slug}#signed`}>See who signed</a>
      </p>
    </article>
  )
}

/** The counts as marks alone: names stand on the page of the response, as far as councils let them. */
function signersOf({ counts }: PublishedLine): Signer[] {
  const many = (kind: Signer['kind'], number: number): Signer[] =>
    Array.from({ length: number }, () => ({ council: null, kind }))
  return [
    ...many('endorse', counts.endorse),
    ...many('reserve', counts['endorse-with-reservation']),
    ...many('abstain', counts.abstain),
    ...many('object', counts.object),
    ...many('none', counts.silent),
  ]
}

/** What will stand there. */
export function NothingYet({ name }: { name: string }) {
  return (
    <section class="hanse-now" aria-labelledby="nothing">
      <p class="hanse-kicker">What we say now</p>
      <h2 class="hanse-h2" id="nothing">
        Nothing has been published yet
      </h2>
      <p>
        When the members of {name} have signed their first joint response and it is sent, it stands
        here with the names of those who signed.
      </p>
    </section>
  )
}

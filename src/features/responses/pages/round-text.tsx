import { wordsIn } from '../../../documents/prose/words.ts'
import type { ResponseDocument } from '../../../documents/response.ts'
import { formatDate } from '../../../ui/dates.ts'
import { Diff } from '../../../ui/diff.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import { count, formatNumber, inWords, sentenceCase } from '../../../ui/numbers.ts'
import { StanceMark } from '../../../ui/stance.tsx'
import type { Beside } from '../beside.ts'
import type { ChangedParagraph } from '../compared.ts'
import type { FrozenVersion } from '../queries/frozen.ts'
import { ResponseText } from './response-text.tsx'
import type { RoundPage } from './round-props.ts'

/** The response in five lines, as the office wrote them for those who sign. */
export function FiveLines({ lines }: { lines: string[] }) {
  if (lines.length === 0) return null
  return (
    <section aria-labelledby="five">
      <h2 class="hanse-h3 hanse-rule" id="five">
        In {inWords(lines.length)} {lines.length === 1 ? 'line' : 'lines'}
      </h2>
      <ol class="hanse-five">
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ol>
    </section>
  )
}

/** What the council itself said, where the text differs, and all of it side by side. */
export function OwnBesideText({
  page: { beside, version },
  council,
}: {
  page: RoundPage
  council: string
}) {
  const said = beside.filter(({ how }) => how !== 'silent')
  const differing = beside.filter(({ how }) => how === 'differs' || how === 'strength')
  return (
    <section aria-labelledby="said">
      <h2 class="hanse-h3 hanse-rule" id="said">
        What {council} said, and what the text says
      </h2>
      <p class="hanse-note">{besideSentence(beside, council)}</p>
      {differing.length > 0 && (
        <ul class="hanse-mine">
          {differing.map((one) => (
            <OnePair
              one={one}
              council={council}
              version={version.id}
              brief={one.how === 'strength'}
            />
          ))}
        </ul>
      )}
      {said.length > differing.length && (
        <Details
          summaryText={
            said.length === beside.length
              ? `All ${count(said.length, 'answer')} side by side`
              : `${count(said.length, 'answer')} side by side`
          }
        >
          <ul class="hanse-mine">
            {said.map((one) => (
              <OnePair one={one} council={council} version={version.id} />
            ))}
          </ul>
        </Details>
      )}
    </section>
  )
}

function OnePair(props: { one: Beside; council: string; version: string; brief?: boolean }) {
  const { one, council, version, brief } = props
  const { own, text } = one
  return (
    <li>
      <p class="hanse-mine__q">
        {one.label}. {one.title}
      </p>
      <p class="hanse-mine__pair">
        <span>
          {council} <StanceMark stance={own.stance} cleared={own.level !== 'officer'} />
        </span>
        <span>
          The text {text?.stance ? <StanceMark stance={text.stance} /> : 'takes no stance'}
        </span>
      </p>
      {!brief && own.words.trim() !== '' && (
        <p>
          <b>{council}:</b> {opening(own.words)}
        </p>
      )}
      {!brief && text && text.words !== '' && (
        <p>
          <b>The text:</b> {opening(text.words)}{' '}
          <a href={`/versions/${version}#q-${one.label}`}>
            Read on<span class="govuk-visually-hidden"> in question {one.label}</span>
          </a>
        </p>
      )}
      {!brief && text?.strength && <p class="hanse-note">{text.strength.line}</p>}
    </li>
  )
}

/** "The text takes the same stance on 18 of the 20 questions that Lincoln answered. On two it differs." */
function besideSentence(beside: Beside[], council: string): string {
  const some = (how: Beside['how']) => beside.filter((one) => one.how === how).length
  const said = beside.length - some('silent')
  if (said === 0) return `${council} did not answer these questions.`
  const cleared = beside.filter(({ own }) => own.level !== 'officer').length
  const rest = [
    some('differs') > 0 && `On ${inWords(some('differs'))} it differs.`,
    some('strength') > 0 &&
      `On ${inWords(some('strength'))} it is on the same side, more or less strongly.`,
    some('words') > 0 && `${sentenceCase(inWords(some('words')))} can be compared by words alone.`,
    some('no-view') > 0 && `On ${inWords(some('no-view'))} ${council} has no view.`,
  ]
  const same =
    some('same') === said
      ? 'The text takes the same stance on all of them.'
      : `The text takes the same stance on ${inWords(some('same'))} of them.`
  return [
    `${council} answered ${count(said, 'question')}, ${cleared === said ? 'all cleared' : `${cleared} cleared`}.`,
    same,
    ...rest.filter(Boolean),
  ].join(' ')
}

function opening(words: string): string {
  const first = words.trim().split(/\n{2,}/)[0] ?? ''
  if (first.length <= 200) return first
  const cut = first.slice(0, 200)
  return `${cut.slice(0, cut.lastIndexOf(' '))} …`
}

/** What changed since the reader last looked, or since the version before. */
export function Changed({ changed }: { changed: NonNullable<RoundPage['changed']> }) {
  const { number, seenAt, changes } = changed
  const few = changes.slice(0, 6)
  const more = changes.slice(6)
  const paragraphs = (some: ChangedParagraph[]) =>
    some.map(({ place, parts }) => ({ number: place, parts }))
  return (
    <section aria-labelledby="chg">
      <h2 class="hanse-h3 hanse-rule" id="chg">
        What changed since version {number}
      </h2>
      <p class="hanse-note">
        {seenAt
          ? `You saw version ${number} on ${formatDate(seenAt)}.`
          : `You have not looked at version ${number} here.`}{' '}
        {changes.length === 0
          ? 'Nothing but its number and date is different.'
          : `${sentenceCase(inWords(changes.length))} ${changes.length === 1 ? 'place is' : 'places are'} different.`}
      </p>
      <Diff paragraphs={paragraphs(few)} />
      {more.length > 0 && (
        <Details summaryText={`${count(more.length, 'more place', 'more places')}`}>
          <Diff paragraphs={paragraphs(more)} />
        </Details>
      )}
    </section>
  )
}

/** The whole text folded, and where to open it as a page. */
export function FullText({ version }: { version: FrozenVersion }) {
  return (
    <>
      <Details
        classes="hanse-full"
        summaryText={`Read the full text, ${formatNumber(wordsOf(version.document))} words`}
      >
        <ResponseText document={version.document} />
      </Details>
      <p class="hanse-note">
        <a href={`/versions/${version.id}`}>Open as a page</a> or{' '}
        <a href={`/versions/${version.id}/export.pdf`}>as PDF</a>
      </p>
    </>
  )
}

function wordsOf({ letter, sections }: ResponseDocument): number {
  const answers = sections.flatMap((section) => section.answers)
  return [...letter, ...answers.flatMap(({ paragraphs }) => paragraphs)].reduce(
    (sum, { prose }) => sum + wordsIn(prose),
    0,
  )
}

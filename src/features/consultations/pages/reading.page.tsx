import type { Frame } from '../../../kernel/frame.ts'
import { formatTime } from '../../../ui/dates.ts'
import { ErrorPage } from '../../../ui/error-page.tsx'
import { Form } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { formatBytes } from '../../../ui/numbers.ts'
import { State } from '../../../ui/state.tsx'
import type { Reading } from '../queries/reading.ts'

const crumbs = [{ label: 'Consultations', href: '/consultations' }]

/** How far a reading is; the page asks again by itself, and can be left. */
export function readingPage({
  frame,
  reading,
  now,
}: {
  frame: Frame
  reading: Reading
  now: Date
}) {
  const begun = reading.state === 'reading'
  const fetched = reading.documents.length > 0
  return (
    <Workspace {...frame} title="Reading the document" breadcrumbs={crumbs}>
      <div class="hanse-notice">
        <h1 class="hanse-h1">Reading the document</h1>
        <p class="hanse-lead hanse-anywhere">{reading.address ?? reading.documents[0]?.name}</p>
        <ol class="hanse-progress">
          {reading.address !== null && (
            <li>
              <State kind={fetched ? 'done' : begun ? 'due' : 'open'}>
                {fetched ? 'Fetched and kept' : 'Fetching it'}
              </State>
            </li>
          )}
          {reading.address === null && (
            <li>
              <State kind="done">Received and kept</State>
            </li>
          )}
          <li>
            <State kind={begun && fetched ? 'due' : 'open'}>Reading its questions and dates</State>
          </li>
          <li>
            <State kind="open">Then you check them beside the source</State>
          </li>
        </ol>
        <p>
          This takes seconds for most documents and up to a minute for 200 pages. You can leave: it
          waits for you under <a href="/consultations">Consultations</a>.
        </p>
        <p class="hanse-note">
          As of {formatTime(now)}. The page looks again every three seconds;{' '}
          <a href={`/readings/${reading.id}`}>look now</a>.
        </p>
      </div>
    </Workspace>
  )
}

const titles: Record<string, string> = {
  discarded: 'This reading was discarded',
  'no-question': 'We found no question',
  'too-many-questions': 'We found too many questions',
  'no-file': 'No file arrived',
  empty: 'The file is empty',
  'too-large': 'The document is too large',
  'unknown-kind': 'We cannot read this kind of file',
  'old-word': 'This is an old Word file',
  encrypted: 'The file is locked',
  damaged: 'The file is damaged',
  inflates: 'The file was not opened',
  'pictures-only': 'The file holds only pictures',
  'too-slow': 'Reading took too long',
  'too-much-memory': 'Reading needed too much memory',
  'no-address': 'That is not an address we can open',
  'not-https': 'That is not an address we can open',
  'private-address': 'That is not an address we can open',
  'unknown-host': 'There is no site of that name',
  'no-answer': 'The site did not answer',
  'not-secure': 'The site could not be trusted',
  'too-many-redirects': 'The address led nowhere',
  'not-found': 'There is nothing at that address',
  'refused-by-site': 'The site would not give us the page',
}
/** Failures that a second try may cure. */
const passing = new Set(['too-slow', 'no-answer', 'unknown-host', 'refused-by-site', 'failed'])

/** What failed in a reading, what to do, and what was kept. */
export function readingFailedPage({ frame, reading }: { frame: Frame; reading: Reading }) {
  const code = reading.failureCode ?? 'failed'
  const title = titles[code] ?? 'The document could not be read'
  const discarded = code === 'discarded'
  const readable = discarded || code === 'no-question' || code === 'too-many-questions'
  const again = reading.consultation
    ? `/consultations/${reading.consultation.slug}/readings/new`
    : '/consultations/new'
  return (
    <Workspace {...frame} title={title} breadcrumbs={crumbs}>
      <ErrorPage
        title={title}
        happened={<span class="hanse-anywhere">{reading.failure}</span>}
        todo={
          discarded ? (
            'You can make a consultation of it again, as it was read.'
          ) : readable ? (
            <>
              <p>
                Is it the right document? The questions may stand in another one, like an annex or a
                response form. <a href={again}>Give us that one</a>.
              </p>
              <p>Or keep this one, and mark its questions yourself beside the text.</p>
            </>
          ) : (
            <p>
              <a href={again}>Give us another file or address</a>
              {!reading.consultation && (
                <>
                  , or <a href="/consultations/new?by=hand">type the questions in</a>
                </>
              )}
              .
            </p>
          )
        }
        kept={
          reading.documents.length === 0 ? (
            <span class="hanse-anywhere">
              The address: {reading.address}. No file had come yet.
            </span>
          ) : (
            <ul class="govuk-list">
              {reading.documents.map((document) => (
                <li>
                  <a href={`/documents/${document.id}`}>{document.name}</a>,{' '}
                  {formatBytes(document.size)}, as it came
                </li>
              ))}
            </ul>
          )
        }
      />
      <div class="hanse-deeds">
        {readable && reading.read && !reading.consultation && (
          <Form action={`/readings/${reading.id}/consultations`} csrf={frame.csrf()}>
            <Button
              text={
                discarded ? 'Make it a consultation again' : 'Keep it and add the questions myself'
              }
              preventDoubleClick
            />
          </Form>
        )}
        {passing.has(code) && (
          <Form action={`/readings/${reading.id}/attempts`} csrf={frame.csrf()}>
            <Button text="Try it once more" preventDoubleClick />
          </Form>
        )}
      </div>
    </Workspace>
  )
}

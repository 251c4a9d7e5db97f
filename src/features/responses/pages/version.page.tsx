import type { ResponseDocument } from '../../../documents/response.ts'
import { formats } from '../../../documents/write/index.ts'
import type { Frame } from '../../../kernel/frame.ts'
import { formatMoment } from '../../../ui/dates.ts'
import { Diff } from '../../../ui/diff.tsx'
import { ErrorSummary, Form, type Posted, TextArea } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { State } from '../../../ui/state.tsx'
import { HashBlock } from '../../../ui/verify-panel.tsx'
import type { ChangedParagraph } from '../compared.ts'
import type { FrozenVersion } from '../queries/frozen.ts'
import type { VersionLine } from '../queries/version.ts'
import { ResponseText } from './response-text.tsx'

interface About {
  slug: string
  title: string
}

const crumbs = ({ slug, title }: About) => [
  { label: 'Consultations', href: '/consultations' },
  { label: title, href: `/consultations/${slug}` },
]

export interface FreezePage {
  frame: Frame
  consultation: About
  document: ResponseDocument
  /** One sentence for each thing in the way; empty when it can be frozen. */
  obstacles: string[]
  changes: ChangedParagraph[] | null
  form: Posted
}

/** The page before freezing: what will be frozen, what changed, what stands in the way. */
export function freezePage({
  frame,
  consultation,
  document,
  obstacles,
  changes,
  form,
}: FreezePage) {
  return (
    <Workspace
      {...frame}
      title={`Freeze version ${document.version}`}
      about={consultation.title}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        ...crumbs(consultation),
        { label: 'Draft', href: `/consultations/${consultation.slug}/draft` },
      ]}
    >
      <ErrorSummary form={form} />
      <h1 class="hanse-h1">Freeze version {document.version}</h1>
      <p class="hanse-lead">
        A frozen version never changes. Members sign its exact text; one changed letter needs a new
        version and a new round.
      </p>
      {obstacles.length > 0 ? (
        <section class="hanse-contra" aria-labelledby="obstacles">
          <h2 class="hanse-h3" id="obstacles">
            Not yet
          </h2>
          <ul class="hanse-list">
            {obstacles.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
          <p class="hanse-small">
            Nothing was frozen; the draft is as it was.{' '}
            <a href={`/consultations/${consultation.slug}/versions/new`}>Look again</a>
          </p>
        </section>
      ) : (
        <Form
          action={`/consultations/${consultation.slug}/versions`}
          csrf={frame.csrf()}
          once={frame.once()}
          class="hanse-measure"
        >
          <TextArea
            form={form}
            name="note"
            label="What is new in it"
            hint="One or two sentences for those who sign"
            optional
            rows={3}
          />
          <Button text={`Freeze version ${document.version}`} preventDoubleClick />
        </Form>
      )}
      {changes && (
        <section class="hanse-section" aria-labelledby="changed">
          <div class="hanse-head">
            <h2 class="hanse-h3" id="changed">
              Changed since version {document.version - 1}
            </h2>
          </div>
          {changes.length === 0 ? (
            <p>Nothing.</p>
          ) : (
            <Diff paragraphs={changes.map(({ place, parts }) => ({ number: place, parts }))} />
          )}
        </section>
      )}
      <section class="hanse-section" aria-labelledby="text">
        <div class="hanse-head">
          <h2 class="hanse-h3" id="text">
            The text as it will be sent
          </h2>
        </div>
        <ResponseText document={document} />
      </section>
    </Workspace>
  )
}

export interface VersionPage {
  frame: Frame
  version: FrozenVersion
  versions: VersionLine[]
  /** The version it is compared with, and what changed since; null for the first. */
  compared: { number: number; changes: ChangedParagraph[] } | null
  office: boolean
  round: { id: string; state: 'open' | 'agreed' | 'not-agreed'; closesAt: Date } | null
  submission: { id: string; sentAt: Date } | null
  published: { slug: string } | null
}

/** One frozen version: its fingerprint, what changed, its exports, and the next step. */
export function versionPage(page: VersionPage) {
  const { frame, version, versions, compared } = page
  const about = { slug: version.slug, title: version.title }
  return (
    <Workspace
      {...frame}
      title={`Version ${version.number}`}
      about={version.title}
      islands={['copy-button']}
      breadcrumbs={[
        ...crumbs(about),
        { label: 'Draft', href: `/consultations/${version.slug}/draft` },
      ]}
    >
      <p class="hanse-kicker">
        Frozen {formatMoment(version.frozenAt)}
        {version.frozenBy && ` by ${version.frozenBy}`}
      </p>
      <h1 class="hanse-h1">
        Version {version.number}: {version.title}
      </h1>
      {version.note && <p class="hanse-lead">{version.note}</p>}
      <VersionStep page={page} />
      <div class="hanse-cols hanse-section">
        <div class="hanse-c8">
          {version.summary.length > 0 && (
            <section aria-labelledby="five">
              <div class="hanse-head">
                <h2 class="hanse-h3" id="five">
                  In five lines
                </h2>
              </div>
              <ol class="hanse-five">
                {version.summary.map((line) => (
                  <li>{line}</li>
                ))}
              </ol>
            </section>
          )}
          {compared && (
            <section class="hanse-section" aria-labelledby="changed">
              <div class="hanse-head">
                <h2 class="hanse-h3" id="changed">
                  Changed since version {compared.number}
                </h2>
              </div>
              {compared.changes.length === 0 ? (
                <p>Nothing but its number and date.</p>
              ) : (
                <Diff
                  paragraphs={compared.changes.map(({ place, parts }) => ({
                    number: place,
                    parts,
                  }))}
                />
              )}
            </section>
          )}
          <section class="hanse-section" aria-labelledby="text">
            <div class="hanse-head">
              <h2 class="hanse-h3" id="text">
                Full text
              </h2>
            </div>
            <ResponseText document={version.document} />
          </section>
        </div>
        <aside class="hanse-c4" aria-label="About this version">
          <h2 class="hanse-h4">Fingerprint (SHA-256)</h2>
          <HashBlock hash={version.sha256} />
          <p class="hanse-small">
            <a href={`/versions/${version.id}/canonical.json`}>The canonical text</a> it is taken of
            (RFC 8785).{' '}
            <span class="hanse-copy" data-copy={version.sha256} data-copy-name="the fingerprint" />
          </p>
          <h2 class="hanse-h4">Take it away</h2>
          <ul class="hanse-list">
            {Object.entries(formats).map(([format, { label, extension }]) => (
              <li>
                <a href={`/versions/${version.id}/export.${extension}`}>{label}</a>{' '}
                <span class="hanse-small">{format}</span>
              </li>
            ))}
            <li>
              <a href={`/versions/${version.id}/portal`}>
                Question by question, to paste into a portal
              </a>
            </li>
          </ul>
          <h2 class="hanse-h4">All versions</h2>
          <ul class="hanse-list">
            {versions.map((one) => (
              <li>
                {one.id === version.id ? (
                  <b>Version {one.number}</b>
                ) : (
                  <a href={`/versions/${one.id}`}>Version {one.number}</a>
                )}{' '}
                {one.number < version.number && (
                  <a class="hanse-small" href={`/versions/${version.id}?with=${one.number}`}>
                    compare<span class="govuk-visually-hidden"> with version {one.number}</span>
                  </a>
                )}
                <br />
                <span class="hanse-small">{formatMoment(one.frozenAt)}</span>
              </li>
            ))}
          </ul>
        </aside>
      </div>
    </Workspace>
  )
}

function VersionStep({ page }: { page: VersionPage }) {
  const { version, round, submission, published, office } = page
  if (published)
    return (
      <p>
        <State kind="done">Published</State>{' '}
        <a href={`/responses/${published.slug}`}>See the public page</a>
      </p>
    )
  if (submission) {
    return (
      <>
        <p>
          <State kind="done">{`Sent ${formatMoment(submission.sentAt)}`}</State>{' '}
          <a href={`/versions/${version.id}/submission`}>What was sent</a>
        </p>
        {office && (
          <p>
            <a class="govuk-button" href={`/versions/${version.id}/publication`}>
              Publish it with who signed
            </a>
          </p>
        )}
      </>
    )
  }
  if (round?.state === 'agreed')
    return (
      <p>
        <State kind="done">Agreed</State> <a href={`/rounds/${round.id}`}>The round</a>{' '}
        {office && (
          <a class="govuk-button" href={`/versions/${version.id}/submission`}>
            Record that it was sent
          </a>
        )}
      </p>
    )
  if (round)
    return (
      <p>
        <a class="govuk-button" href={`/rounds/${round.id}`}>
          {round.state === 'open'
            ? 'The sign-off round, open now'
            : 'The sign-off round: not agreed'}
        </a>
      </p>
    )
  if (version.number !== version.latest)
    return <p class="hanse-note">There is a newer version; sign-off is always of the newest.</p>
  return office ? (
    <p>
      <a class="govuk-button" href={`/versions/${version.id}/round`}>
        Ask members to sign off
      </a>
    </p>
  ) : (
    <p class="hanse-note">Sign-off has not begun.</p>
  )
}

export interface PortalPage {
  frame: Frame
  version: FrozenVersion
  answers: { label: string; question: string; text: string }[]
}

/** Plain text question by question, each with a button that copies it, for portals that take no file. */
export function portalPage({ frame, version, answers }: PortalPage) {
  return (
    <Workspace
      {...frame}
      title="Paste into a portal"
      about={version.title}
      islands={['copy-button']}
      breadcrumbs={[
        ...crumbs({ slug: version.slug, title: version.title }),
        { label: `Version ${version.number}`, href: `/versions/${version.id}` },
      ]}
    >
      <h1 class="hanse-h1">Paste into a portal</h1>
      <p class="hanse-lead">
        Version {version.number}, answer by answer as plain text. The words are those that members
        sign.
      </p>
      {answers.map((answer) => (
        <section class="hanse-section hanse-measure" aria-labelledby={`portal-${answer.label}`}>
          <h2 class="hanse-h3" id={`portal-${answer.label}`}>
            {answer.label}. {answer.question}
          </h2>
          <textarea
            class="govuk-textarea"
            id={`text-${answer.label}`}
            rows={8}
            readOnly
            aria-label={`Answer to question ${answer.label}`}
          >
            {answer.text}
          </textarea>
          <p>
            <span
              class="hanse-copy"
              data-copy={answer.text}
              data-copy-name={`answer ${answer.label}`}
            />
          </p>
        </section>
      ))}
    </Workspace>
  )
}

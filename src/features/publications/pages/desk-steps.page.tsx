import type { ProseProblem } from '../../../documents/prose/types.ts'
import type { ReportDocument } from '../../../documents/report/types.ts'
import type { Frame } from '../../../kernel/frame.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { ErrorSummary, type Posted, TextArea } from '../../../ui/form.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count } from '../../../ui/numbers.ts'
import type { DeskPublication } from '../queries/desk.ts'
import { ChapterText } from './report-text.tsx'

interface Step {
  frame: Frame
  publication: DeskPublication
  form: Posted
}

const crumbs = ({ id, title }: DeskPublication) => [
  { label: 'Publications', href: '/newsroom/publications' },
  { label: title, href: `/newsroom/publications/${id}` },
]

/** The page before a draft becomes a version that everybody reads. */
export function publishPage(
  props: Step & { document: ReportDocument; problems: readonly ProseProblem[] },
) {
  const { frame, publication, form, document, problems } = props
  const number = (publication.newest?.number ?? 0) + 1
  return (
    <Workspace
      {...frame}
      title={`Publish version ${number}`}
      about={publication.title}
      breadcrumbs={crumbs(publication)}
      failed={Object.keys(form.errors).length > 0}
    >
      <ErrorSummary form={form} />
      <Confirm
        title={number === 1 ? `Publish “${publication.title}”?` : `Publish version ${number}?`}
        facts={[
          { term: 'Publication', detail: publication.title },
          { term: 'Chapters', detail: count(document.chapters.length, 'chapter') },
          { term: 'Address', detail: `/publications/${publication.slug}` },
          ...(problems.length > 0
            ? [{ term: 'To look at', detail: problems.map(({ sentence }) => sentence).join(' ') }]
            : []),
        ]}
        warning="A version cannot be changed or deleted afterwards: a correction is a new version, and this one stays readable."
        action="/publication-versions"
        csrf={frame.csrf()}
        once={frame.once()}
        hidden={{ publication: publication.id, seen: publication.lock_version }}
        deed={number === 1 ? 'Publish' : `Publish version ${number}`}
        back={{ label: 'Back to the draft', href: `/newsroom/publications/${publication.id}` }}
      >
        {number > 1 && (
          <TextArea
            form={form}
            name="changes"
            label="What changed"
            rows={2}
            hint="One sentence for readers, like “Figures of the 2021 census added to chapter 2”"
          />
        )}
      </Confirm>
    </Workspace>
  )
}

/** The page before a publication is withdrawn. */
export function withdrawPage({ frame, publication, form }: Step) {
  return (
    <Workspace
      {...frame}
      title="Withdraw a publication"
      about={publication.title}
      breadcrumbs={crumbs(publication)}
      failed={Object.keys(form.errors).length > 0}
    >
      <ErrorSummary form={form} />
      <Confirm
        title={`Withdraw “${publication.title}”?`}
        warning="Its address will say that it was withdrawn, when and why. This cannot be undone."
        action="/publication-withdrawals"
        csrf={frame.csrf()}
        hidden={{ publication: publication.id }}
        deed="Withdraw it"
        back={{ label: 'Back', href: `/newsroom/publications/${publication.id}` }}
      >
        <TextArea
          form={form}
          name="reason"
          label="Why"
          rows={3}
          hint="Everybody who follows a link to it reads this"
        />
      </Confirm>
    </Workspace>
  )
}

/** The whole draft as it will read, for the office alone. */
export function previewPage(props: {
  frame: Frame
  publication: DeskPublication
  document: ReportDocument
}) {
  const { frame, publication, document } = props
  return (
    <Workspace
      {...frame}
      title="Preview"
      about={publication.title}
      breadcrumbs={crumbs(publication)}
    >
      <p class="hanse-kicker">Preview, not published</p>
      <h1 class="hanse-h1">{document.title}</h1>
      {document.subtitle && <p class="hanse-lead">{document.subtitle}</p>}
      <div class="hanse-report__text">
        {document.summary.split(/\n\s*\n/).map((paragraph) => (
          <p class="hanse-pub__summary">{paragraph}</p>
        ))}
        {document.chapters.map((chapter) => (
          <section aria-labelledby={chapter.slug} class="hanse-report__chapter">
            <h2 class="hanse-h2" id={chapter.slug}>
              {chapter.number} {chapter.title}
            </h2>
            <ChapterText chapter={chapter} level={3} />
          </section>
        ))}
      </div>
    </Workspace>
  )
}

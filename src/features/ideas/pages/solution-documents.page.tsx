import type { Frame } from '../../../kernel/frame.ts'
import { ErrorSummary, FileField, Form, type Posted, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { formatBytes } from '../../../ui/numbers.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import type { Solution } from '../queries/solution.ts'

/** Documents of a solution, for its council: what is there, and one more. */
export function solutionDocumentsPage(props: { frame: Frame; solution: Solution; form: Posted }) {
  const { frame, solution, form } = props
  const { slug, documents } = solution
  return (
    <Workspace
      {...frame}
      title="Documents"
      about={solution.title}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        { label: 'Ideas', href: '/ideas' },
        { label: 'Solutions', href: '/solutions' },
        { label: solution.title, href: `/solutions/${slug}` },
      ]}
    >
      <ErrorSummary form={form} />
      <PageHead
        plain
        title="Documents"
        lead="Whoever may read the solution may fetch them: a lease, a business case, a leaflet."
      />
      {documents.length > 0 && (
        <ul class="hanse-list hanse-measure">
          {documents.map((document) => (
            <li>
              <a href={`/solutions/${slug}/documents/${document.id}`}>{document.title}</a>{' '}
              <span class="hanse-small">
                {document.name}, {formatBytes(document.size)}
              </span>
              <Form
                action="/solution-document-removals"
                csrf={frame.csrf()}
                hidden={{ slug, document: document.id }}
              >
                <Button
                  text={`Remove ${document.title}`}
                  classes="govuk-button--secondary hanse-button--small"
                />
              </Form>
            </li>
          ))}
        </ul>
      )}
      <Form
        action="/solution-documents"
        csrf={frame.csrf()}
        once={frame.once()}
        hidden={{ slug }}
        files
        class="hanse-measure"
      >
        <FileField
          form={form}
          name="file"
          label="Document"
          hint="PDF, Word, Excel, PowerPoint, OpenDocument, web page or CSV, up to 25 MB. At most ten"
        />
        <TextField form={form} name="title" label="What it is called" optional />
        <Button text="Add the document" preventDoubleClick />
      </Form>
    </Workspace>
  )
}

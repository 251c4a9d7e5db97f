import { diffWords } from '../../../documents/diff.ts'
import type { Frame } from '../../../kernel/frame.ts'
import { formatMoment } from '../../../ui/dates.ts'
import { DiffText } from '../../../ui/diff.tsx'
import { ChoiceField, Form } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import type { ParagraphRevision } from '../queries/draft.ts'

export interface RevisionsPage {
  frame: Frame
  consultation: { slug: string; title: string }
  paragraphId: string
  back: string
  revisions: ParagraphRevision[]
  from: ParagraphRevision
  to: ParagraphRevision
}

/** Any two revisions of a paragraph, word by word. */
export function revisionsPage({
  frame,
  consultation,
  paragraphId,
  back,
  revisions,
  from,
  to,
}: RevisionsPage) {
  const choices = revisions.map((one) => ({
    value: String(one.revision),
    label: `${one.revision}, ${formatMoment(one.at)}${one.by ? `, ${one.by}` : ''}`,
  }))
  return (
    <Workspace
      {...frame}
      title="Revisions of a paragraph"
      about={consultation.title}
      breadcrumbs={[
        { label: 'Consultations', href: '/consultations' },
        { label: consultation.title, href: `/consultations/${consultation.slug}` },
        { label: 'Draft', href: back },
      ]}
    >
      <h1 class="hanse-h1">
        {revisions.length === 1 ? 'One revision' : `${revisions.length} revisions`}
      </h1>
      <Form
        action={`/paragraphs/${paragraphId}/revisions`}
        method="get"
        class="hanse-src-filter"
        label="Compare two revisions"
      >
        <ChoiceField
          form={{ values: { from: String(from.revision) }, errors: {} }}
          name="from"
          label="From"
          pick="list"
          choices={choices}
        />
        <ChoiceField
          form={{ values: { to: String(to.revision) }, errors: {} }}
          name="to"
          label="To"
          pick="list"
          choices={choices}
        />
        <Button text="Compare" classes="govuk-button--secondary hanse-button--small" />
      </Form>
      <p class="hanse-diff hanse-pre hanse-measure">
        <DiffText parts={diffWords(from.text, to.text)} />
      </p>
      <p>
        <a href={back}>Back to the draft</a>
      </p>
    </Workspace>
  )
}

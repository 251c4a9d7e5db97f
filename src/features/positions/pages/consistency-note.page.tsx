import type { Frame } from '../../../kernel/frame.ts'
import { ChoiceField, ErrorSummary, Form, type Posted, TextArea } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import type { ShownFinding } from '../queries/consistency-check.ts'
import { TwoTexts } from './consistency-pair.tsx'

export interface ConsistencyNotePage {
  frame: Frame
  consultation: { slug: string; title: string }
  finding: ShownFinding
  /** In what seat the person acts. */
  capacity: string
  form: Posted
}

/** Before a passage that may contradict the record is waved through: both texts, and why it may stand. */
export function consistencyNotePage(page: ConsistencyNotePage) {
  const { frame, consultation, finding, form } = page
  const base = `/consultations/${consultation.slug}`
  return (
    <Workspace
      {...frame}
      title="Let it stand?"
      about={consultation.title}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        { label: 'Consultations', href: '/consultations' },
        { label: consultation.title, href: base },
        { label: 'Check against the record', href: `${base}/check` },
      ]}
    >
      <ErrorSummary form={form} />
      <h1 class="hanse-h1">Let it stand?</h1>
      <p class="hanse-lead">{finding.reason}</p>
      <TwoTexts finding={finding} />
      <Form
        action={`${base}/consistency-notes`}
        csrf={frame.csrf()}
        once={frame.once()}
        hidden={{ finding: finding.key }}
        class="hanse-measure"
      >
        <TextArea
          form={form}
          name="note"
          label="Why may it stand?"
          hint={`Kept with the response, with your name and as ${page.capacity}. It cannot be changed later`}
          rows={3}
        />
        <ChoiceField
          form={form}
          name="supersedes"
          label="What becomes of the earlier position"
          pick="many"
          optional
          choices={[
            {
              value: 'yes',
              label: 'This answer is to take its place',
              hint: 'Once the response is sent, let the new position take its place',
            },
          ]}
        />
        <Button text="Wave it through" preventDoubleClick />
      </Form>
      <p>
        <a href={`${base}/check`}>Back to the check</a>
      </p>
    </Workspace>
  )
}

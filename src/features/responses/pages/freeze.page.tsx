import type { ResponseDocument } from '../../../documents/response.ts'
import type { Frame } from '../../../kernel/frame.ts'
import { Diff } from '../../../ui/diff.tsx'
import { ErrorSummary, Form, type Posted, TextArea } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import type { ChangedParagraph } from '../compared.ts'
import type { ResponseToFreeze } from '../freezing.ts'
import { ResponseText } from './response-text.tsx'
import { type About, crumbs } from './version-crumbs.ts'

export interface FreezePage {
  frame: Frame
  consultation: About
  document: ResponseDocument
  /** One sentence for each thing in the way; empty when it can be frozen. */
  obstacles: string[]
  changes: ChangedParagraph[] | null
  form: Posted
  /** How the text was held against what is on record. */
  consistency: ResponseToFreeze['consistency']
  /** Whether the reader may freeze it, or only read. */
  freezes: boolean
}

/** The page before freezing: what will be frozen, what changed, what stands in the way. */
export function freezePage({
  frame,
  consultation,
  document,
  obstacles,
  changes,
  form,
  freezes,
  consistency,
}: FreezePage) {
  return (
    <Workspace
      {...frame}
      title={freezes ? `Freeze version ${document.version}` : 'As it will be sent'}
      about={consultation.title}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        ...crumbs(consultation),
        { label: 'Draft', href: `/consultations/${consultation.slug}/draft` },
      ]}
    >
      <ErrorSummary form={form} />
      <h1 class="hanse-h1">
        {freezes ? `Freeze version ${document.version}` : 'As it will be sent'}
      </h1>
      <p class="hanse-lead">
        {freezes
          ? 'A frozen version never changes. Members sign its exact text; one changed letter needs a new version and a new round.'
          : 'The draft as it stands now, with the figures of this moment. It may still change until it is frozen.'}
      </p>
      {!freezes ? null : obstacles.length > 0 ? (
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
          <OnRecord consultation={consultation} consistency={consistency} />
        </section>
      ) : (
        <Form
          action={`/consultations/${consultation.slug}/versions`}
          csrf={frame.csrf()}
          once={frame.once()}
          class="hanse-measure"
        >
          <OnRecord consultation={consultation} consistency={consistency} />
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

/** Whether the text was held against what is on record, and the way to what was found. */
function OnRecord({ consultation, consistency }: Pick<FreezePage, 'consultation' | 'consistency'>) {
  if (consistency === 'not-asked') return null
  const href = `/consultations/${consultation.slug}/check`
  if (consistency === 'not-made')
    return (
      <p class="hanse-note">
        Freezing first <a href={href}>holds this text against what we said before</a>.
      </p>
    )
  return (
    <p class="hanse-note">
      {consistency.open === 0 ? (
        <>
          This text <a href={href}>was held against what we said before</a>, and nothing is open.
        </>
      ) : (
        <a href={href}>Read both side by side</a>
      )}
    </p>
  )
}

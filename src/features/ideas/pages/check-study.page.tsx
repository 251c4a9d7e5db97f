import type { StudyBlock } from '../../../documents/case-study/types.ts'
import { ChoiceField, ErrorSummary, FileField, Form } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import type { ProposedPart } from '../proposed-solution.ts'
import { SolutionFields } from './solution-fields.tsx'
import type { SolutionFormPageProps } from './solution-form.page.tsx'

export interface CheckStudyPageProps
  extends Pick<
    SolutionFormPageProps,
    'frame' | 'form' | 'councils' | 'themes' | 'seats' | 'pictures'
  > {
  blocks: readonly StudyBlock[]
  parts: readonly ProposedPart[]
  /** The council that the study names, where the viewer cannot write for it. */
  otherCouncil: string | null
  /** What travels from the reading to the saving, as hidden fields. */
  carried: Readonly<Record<string, string>>
  /** The name of a file that is too large to travel along; '' for pasted text. */
  file: { name: string; carried: boolean } | null
}

/** What was read from a case study, beside it, for a person to correct and confirm. */
export function checkStudyPage(props: CheckStudyPageProps) {
  const { frame, form, councils, file } = props
  const only = councils.length === 1 ? (councils[0] ?? null) : null
  return (
    <Workspace
      {...frame}
      title="Check what was read"
      failed={Object.keys(form.errors).length > 0}
      islands={['unsaved']}
      breadcrumbs={[
        { label: 'Ideas', href: '/ideas' },
        { label: 'Solutions', href: '/solutions' },
        { label: 'Read from a case study', href: '/solutions/read' },
      ]}
    >
      <ErrorSummary form={form} />
      <PageHead
        plain
        title="Check what was read"
        kicker={only?.council}
        lead="Correct what was read wrongly. Nothing is kept until you save the draft."
      />
      {props.otherCouncil && (
        <p class="govuk-inset-text">
          The case study seems to be of {props.otherCouncil}, for which you do not write here. Save
          it only if it is your council’s own.
        </p>
      )}
      <div class="hanse-cols">
        <div class="hanse-c7">
          <Form
            action="/solution-studies"
            csrf={frame.csrf()}
            once={frame.once()}
            files
            hidden={{ ...props.carried, ...(only ? { council: only.gss } : {}) }}
            attributes={{ 'data-unsaved': '' }}
          >
            <SolutionFields {...props} chosen={only !== null} />
            {file && (
              <Section title="The document" id="document">
                {!file.carried && (
                  <FileField
                    form={form}
                    name="file"
                    label="Choose it once more, to keep it"
                    hint={`${file.name} is too large to travel with this page`}
                    optional
                  />
                )}
                <ChoiceField
                  form={form}
                  name="offer"
                  label="What becomes of the document?"
                  pick="one"
                  choices={[
                    { value: 'offer', label: 'Readers of the solution may fetch it' },
                    { value: 'keep', label: 'It is kept for our council alone' },
                    { value: 'drop', label: 'It is not kept' },
                  ]}
                />
              </Section>
            )}
            <Button text="Save as a draft" preventDoubleClick />
          </Form>
        </div>
        <aside class="hanse-c5 hanse-study" aria-labelledby="source">
          <h2 class="hanse-h3" id="source">
            The case study
          </h2>
          <Source {...props} />
        </aside>
      </div>
    </Workspace>
  )
}

function Source({ blocks, parts }: CheckStudyPageProps) {
  const taken = (id: string) => parts.filter(({ places }) => places.includes(id))
  return (
    <>
      <dl class="hanse-dl hanse-study__parts">
        {parts.map(({ label, places, says }) => (
          <>
            <dt>{label}</dt>
            <dd>
              {says && <>{says} </>}
              <span class="hanse-small">
                {places.map((place) => (
                  <>
                    <a href={`#${place}`}>paragraph {place.slice(1)}</a>{' '}
                  </>
                ))}
              </span>
            </dd>
          </>
        ))}
      </dl>
      {blocks.map((block) => (
        <div
          id={block.id}
          class={`hanse-study__block${taken(block.id).length > 0 ? ' hanse-study__block--taken' : ''}`}
        >
          <p class="hanse-small">
            {block.id.slice(1)}
            {taken(block.id).length > 0 && (
              <>
                {' '}
                <b>
                  {taken(block.id)
                    .map(({ label }) => label)
                    .join(', ')}
                </b>
              </>
            )}
          </p>
          <p class={block.kind === 'heading' ? 'hanse-study__heading' : undefined}>{block.text}</p>
        </div>
      ))}
    </>
  )
}

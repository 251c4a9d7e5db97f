import type { Frame } from '../../../kernel/frame.ts'
import {
  ChoiceField,
  DateField,
  ErrorSummary,
  Form,
  type Posted,
  TextArea,
} from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { adoptionStates } from '../adoption.ts'
import { stepFigures } from '../adoption-form.ts'
import { adoptionChoices, adoptionRefusals } from '../adoption-words.ts'
import type { Adoption } from '../queries/adoptions.ts'
import type { Solution } from '../queries/solution.ts'
import { FigureRow } from './figure-rows.tsx'
import { CouncilField } from './idea-fields.tsx'

export interface AdoptionStepPageProps {
  frame: Frame
  solution: Solution
  /** For which the viewer may take it up, their own first. */
  councils: readonly { gss: string; council: string }[]
  /** Whether the viewer is of the council whose solution it is. */
  ofAuthor: boolean
  adoptions: readonly Adoption[]
  form: Posted
}

/** A council says how far it has come with another's solution. */
export function adoptionStepPage(props: AdoptionStepPageProps) {
  const { frame, solution, councils, form } = props
  const only = councils.length === 1 ? councils[0]! : null
  const known = only && props.adoptions.some(({ gss }) => gss === only.gss)
  return (
    <Workspace
      {...frame}
      title="Say how far you are"
      about={solution.title}
      failed={Object.keys(form.errors).length > 0}
      islands={['unsaved']}
      breadcrumbs={[
        { label: 'Ideas', href: '/ideas' },
        { label: 'Solutions', href: '/solutions' },
        { label: solution.title, href: `/solutions/${solution.slug}` },
      ]}
    >
      <ErrorSummary form={form} />
      <PageHead
        plain
        kicker={solution.title}
        title={
          only ? `How far is ${only.council} with this?` : 'How far is your council with this?'
        }
        lead={`${solution.council} will be told. Every word stays, so that the next council sees how it went.`}
      />
      {councils.length === 0 ? (
        <p>
          {props.ofAuthor
            ? adoptionRefusals['own-solution'][1]
            : adoptionRefusals['not-of-the-council'][1]}{' '}
          <a href={`/solutions/${solution.slug}`}>Back to the solution</a>
        </p>
      ) : (
        <Form
          action="/adoption-steps"
          csrf={frame.csrf()}
          once={frame.once()}
          hidden={{ slug: solution.slug, ...(only ? { council: only.gss } : {}) }}
          attributes={{ 'data-unsaved': '' }}
          class="hanse-measure"
        >
          {!only && <CouncilField form={form} label="Council" councils={councils} />}
          <ChoiceField
            form={form}
            name="state"
            label="How far are you?"
            pick="one"
            choices={adoptionStates.map((value) => ({ value, ...adoptionChoices[value] }))}
          />
          <DateField form={form} name="on" label="Since when?" example="For example, 27 3 2027" />
          {!known && <TeacherField {...props} except={only?.gss} />}
          <TextArea
            form={form}
            name="changed"
            label="What did you change, or why did you stop?"
            optional
            rows={4}
          />
          <TextArea form={form} name="result" label="What came of it so far?" optional rows={4} />
          <StepFigures form={form} />
          <Button text={only ? `Keep this for ${only.council}` : 'Keep this'} preventDoubleClick />
        </Form>
      )}
    </Workspace>
  )
}

/** From whom a council learned it: the author, or who took it up before. */
function TeacherField(props: AdoptionStepPageProps & { except: string | undefined }) {
  const { solution, adoptions, form, except } = props
  const others = adoptions.filter(({ gss }) => gss !== except)
  if (others.length === 0) return <input type="hidden" name="learnedFrom" value={solution.gss} />
  const chosen = 'learnedFrom' in form.values ? form : withValue(form, solution.gss)
  return (
    <ChoiceField
      form={chosen}
      name="learnedFrom"
      label="From which council did you learn it?"
      pick="list"
      choices={[
        { value: solution.gss, label: `${solution.council}, who had it first` },
        ...others.map(({ gss, council }) => ({ value: gss, label: council })),
      ]}
    />
  )
}

const withValue = (form: Posted, learnedFrom: string): Posted => ({
  ...form,
  values: { ...form.values, learnedFrom },
})

function StepFigures({ form }: { form: Posted }) {
  return (
    <fieldset class="govuk-fieldset hanse-solution__rows">
      <legend class="govuk-fieldset__legend">
        <span class="hanse-label">Figures, each with its source (optional)</span>
      </legend>
      {Array.from({ length: stepFigures }, (_, row) => (
        <FigureRow form={form} row={row} />
      ))}
    </fieldset>
  )
}

import { ChoiceField, DateField, type Posted, TextArea, TextField } from '../../../ui/form.tsx'
import { Section } from '../../../ui/page-head.tsx'
import { PictureChoice } from '../../../ui/picture.tsx'
import { solutionLicences, solutionStates } from '../solution-words.ts'
import { FigureRows } from './figure-rows.tsx'
import { ContactField, CouncilField, ThemesField } from './idea-fields.tsx'
import type { SolutionFormPageProps } from './solution-form.page.tsx'

type Props = Pick<SolutionFormPageProps, 'form' | 'councils' | 'themes' | 'seats' | 'pictures'> & {
  /** Whether the council is settled already. */
  chosen: boolean
}

/** The fields of a solution, in the order in which people tell it. */
export function SolutionFields(props: Props) {
  const { form } = props
  return (
    <>
      {!props.chosen && (
        <CouncilField form={form} label="Whose solution is it?" councils={props.councils} />
      )}
      <Section title="What you did" id="did">
        <TextField
          form={form}
          name="title"
          label="Title"
          hint="“The council rents empty shops and lets them by the week”"
        />
        <TextArea form={form} name="what" label="What you did" rows={5} />
        <TextArea form={form} name="why" label="Why" optional rows={4} />
        <TextArea form={form} name="how" label="How you did it" optional rows={6} />
      </Section>
      <CostFields form={form} />
      <Section title="What came of it" id="came">
        <TextArea form={form} name="results" label="Results" optional rows={5} />
        <FigureRows form={form} />
        <TextArea
          form={form}
          name="wentWrong"
          label="What went wrong"
          hint="What did not work helps others as much"
          optional
          rows={4}
        />
        <TextArea
          form={form}
          name="differently"
          label="What you would do differently"
          optional
          rows={4}
        />
        <ChoiceField
          form={form}
          name="state"
          label="Where does it stand?"
          pick="one"
          choices={Object.entries(solutionStates).map(([value, words]) => ({ value, ...words }))}
        />
      </Section>
      <ReaderFields {...props} />
    </>
  )
}

function CostFields({ form }: { form: Posted }) {
  return (
    <Section title="What it takes" id="takes">
      <div class="hanse-solution__costs">
        <TextField form={form} name="costOnce" label="Cost, once" optional prefix="£" chars={10} />
        <TextField
          form={form}
          name="costYearly"
          label="Cost, each year"
          optional
          prefix="£"
          chars={10}
        />
        <TextField form={form} name="staff" label="Full-time posts" optional chars={5} />
      </div>
      <TextField
        form={form}
        name="costNote"
        label="About the cost"
        hint="Who paid, what is not counted"
        optional
      />
      <DateField
        form={form}
        name="started"
        label="Since when"
        optional
        example="For example, 27 3 2025"
      />
      <TextField
        form={form}
        name="timeTaken"
        label="How long it took"
        hint="“Nine months from decision to first tenant”"
        optional
      />
    </Section>
  )
}

function ReaderFields({ form, themes, seats, pictures }: Props) {
  return (
    <Section title="Who reads it, and whom to ring" id="readers">
      <ThemesField form={form} themes={themes} />
      <ContactField
        form={form}
        hint="A seat, so that it stays true when its holder changes. Every half year its holder is asked whether this still holds. Only members see who holds it"
        seats={seats}
      />
      <ChoiceField
        form={form}
        name="audience"
        label="To whom is it open, once you share it?"
        pick="one"
        choices={[
          { value: 'members', label: 'Members' },
          { value: 'partners', label: 'Members and partners' },
          { value: 'public', label: 'Everybody', hint: 'It stands on the public site' },
        ]}
      />
      <ChoiceField
        form={form}
        name="licence"
        label="Under what terms may others use these words?"
        pick="one"
        small
        choices={Object.entries(solutionLicences).map(([value, { label }]) => ({ value, label }))}
      />
      <TextField
        form={form}
        name="sourceAddress"
        label="Where it is published already"
        hint="A whole address"
        type="url"
        optional
      />
      {pictures.length > 0 && (
        <PictureChoice form={form} name="picture" label="Picture" pictures={pictures} />
      )}
    </Section>
  )
}

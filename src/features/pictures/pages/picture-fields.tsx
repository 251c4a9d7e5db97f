import { ChoiceField, type Posted, TextArea, TextField } from '../../../ui/form.tsx'
import { licences } from '../picture.ts'

/** What every picture says of itself. */
export function PictureFields({ form, network }: { form: Posted; network: string }) {
  return (
    <>
      <TextField
        form={form}
        name="alternative"
        label="What it shows"
        hint="For people who do not see it, and for search. One sentence, without “picture of”."
      />
      <TextField form={form} name="caption" label="Caption" optional />
      <TextField
        form={form}
        name="credit"
        label="Credit"
        hint="Whose picture it is, as it should stand below it: “Photograph: Amara Nwosu”."
      />
      <ChoiceField
        form={form}
        name="licence"
        label="Under what terms"
        pick="list"
        choices={Object.entries(licences).map(([value, { name }]) => ({
          value,
          label: value === 'own' ? `${network}’s own` : name,
        }))}
      />
      <TextArea
        form={form}
        name="people"
        label="Who is in it"
        optional
        rows={3}
        hint="One name on a line. Before an election we can then warn you, where the name is one that the record knows."
      />
      <ChoiceField
        form={form}
        name="openToAll"
        label="Who may see it"
        pick="many"
        small
        choices={[
          {
            value: 'yes',
            label: 'Anybody may use it: it stands on the press page',
            hint: 'Otherwise it is seen only where something published shows it.',
          },
        ]}
      />
    </>
  )
}

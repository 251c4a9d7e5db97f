import { ChoiceField, DateField, type Posted, TextArea, TextField } from '../../../ui/form.tsx'
import { partnerKinds } from '../partner.ts'

/** What is kept of a partner. */
export function PartnerFields({ form }: { form: Posted }) {
  return (
    <>
      <TextField form={form} name="name" label="Name of the organisation" autocomplete="off" />
      <ChoiceField
        form={form}
        name="kind"
        label="What is it?"
        pick="one"
        small
        choices={Object.entries(partnerKinds).map(([value, label]) => ({ value, label }))}
      />
      <TextField
        form={form}
        name="link"
        label="Its address on the web"
        hint="Like https://www.example.ac.uk"
        type="url"
        optional
      />
      <DateField form={form} name="from" label="Partner from" hint="Empty: from today." optional />
      <DateField form={form} name="until" label="First day without" optional />
      <ChoiceField
        form={form}
        name="credited"
        label="On the public site"
        pick="many"
        small
        choices={[{ value: 'yes', label: 'Name it among the partners' }]}
      />
      <TextArea
        form={form}
        name="credit"
        label="What it brings, in a sentence or two"
        hint="Stands beside its name in public."
        rows={3}
        optional
      />
    </>
  )
}

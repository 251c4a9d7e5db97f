import { ChoiceField, DateField, type Posted, TextArea, TextField } from '../../../ui/form.tsx'
import { nationNames, nations } from '../consultation.ts'

/** The fields of what a consultation is: the same when it is typed and when a reading is mended. */
export function FactsFields({
  form,
  themes,
}: {
  form: Posted
  themes: readonly { id: string; name: string }[]
}) {
  return (
    <>
      <TextArea form={form} name="title" label="Title" hint="As the document prints it" rows={2} />
      <TextField
        form={form}
        name="body"
        label="Who is asking"
        hint="The department or body, like Department for Transport"
      />
      <TextField
        form={form}
        name="link"
        label="Its web address"
        type="url"
        spellcheck={false}
        optional
      />
      <div class="hanse-pair">
        <DateField
          form={form}
          name="opens"
          label="Opening date (optional)"
          example="For example, 3 2 2027"
        />
        <DateField
          form={form}
          name="closes"
          label="Closing date"
          example="For example, 27 3 2027"
        />
      </div>
      <TextField
        form={form}
        name="closes-time"
        label="Closing time"
        hint="UK time, like 11:45pm. Without one, the end of the day"
        chars={10}
        optional
      />
      <ChoiceField
        form={form}
        name="nations"
        pick="many"
        small
        inline
        label="Nations it applies to"
        hint="None ticked means all of the United Kingdom"
        choices={nations.map((nation) => ({ value: nation, label: nationNames[nation] }))}
      />
      {themes.length > 0 && (
        <ChoiceField
          form={form}
          name="themes"
          pick="many"
          small
          label="Themes"
          hint="Who leads on a theme is asked first"
          class="hanse-columns"
          choices={themes.map((theme) => ({ value: theme.id, label: theme.name }))}
        />
      )}
      <TextArea
        form={form}
        name="summary"
        label="What it is about"
        hint="Two or three sentences for members, in your own words"
        rows={4}
        optional
      />
    </>
  )
}

import { type Posted, TextArea, TextField } from '../../../ui/form.tsx'
import type { ColourName } from '../../../ui/theme/colours.ts'

const colourHints: Record<ColourName, string> = {
  ink: 'Text and the top bar',
  sea: 'Links and buttons',
  brick: 'The mark, and dissent',
  sand: 'Bands and panels',
  paper: 'Pages',
  amber: 'What needs you',
  moss: 'What is done',
}

/** What a network is called and says of itself. */
export function NetworkFields({ form }: { form: Posted }) {
  return (
    <>
      <TextField form={form} name="name" label="Its name" hint="Like Northern Harbours" />
      <TextField
        form={form}
        name="line"
        label="A line beside the name"
        hint="Like One voice from many councils"
        optional
      />
      <TextArea
        form={form}
        name="about"
        label="What it is, in two or three sentences"
        hint="The first thing a visitor reads."
        rows={4}
        optional
      />
      <TextField
        form={form}
        name="founding"
        label="How many councils found it?"
        hint="Its mark is a row of houses, one for each."
        chars={3}
        inputmode="numeric"
      />
      <TextField
        form={form}
        name="officeEmail"
        label="E-mail address of its office"
        hint="Shown to everybody."
        type="email"
        spellcheck={false}
        optional
      />
    </>
  )
}

/** The seven colours of a network. */
export function ColourFields({ form }: { form: Posted }) {
  return (
    <>
      {(Object.keys(colourHints) as ColourName[]).map((name) => (
        <TextField
          form={form}
          name={name}
          label={`Colour “${name}”`}
          hint={colourHints[name]}
          chars={10}
          spellcheck={false}
        />
      ))}
    </>
  )
}

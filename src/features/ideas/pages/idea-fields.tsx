import { ChoiceField, type Posted } from '../../../ui/form.tsx'

/** Which council it is of, where the viewer may act for several. */
export function CouncilField(props: {
  form: Posted
  label: string
  councils: readonly { gss: string; council: string }[]
}) {
  return (
    <ChoiceField
      form={props.form}
      name="council"
      label={props.label}
      pick="list"
      choices={[
        { value: '', label: 'Choose a council' },
        ...props.councils.map(({ gss, council }) => ({ value: gss, label: council })),
      ]}
    />
  )
}

/** The themes of an idea; nothing where the network has none. */
export function ThemesField(props: {
  form: Posted
  themes: readonly { id: string; name: string }[]
}) {
  if (props.themes.length === 0) return null
  return (
    <ChoiceField
      form={props.form}
      name="themes"
      label="Themes"
      optional
      pick="many"
      small
      choices={props.themes.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}

/** The seat that others ring. */
export function ContactField(props: {
  form: Posted
  hint: string
  seats: readonly { id: string; label: string }[]
}) {
  return (
    <ChoiceField
      form={props.form}
      name="contact"
      label="Whom should others ring?"
      hint={props.hint}
      pick="list"
      choices={[
        { value: '', label: 'Choose a seat' },
        ...props.seats.map(({ id, label }) => ({ value: id, label })),
      ]}
    />
  )
}

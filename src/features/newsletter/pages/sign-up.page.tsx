import type { Frame } from '../../../kernel/frame.ts'
import { ChoiceField, ErrorSummary, Form, type Posted, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Public } from '../../../ui/layout/public.tsx'

export interface SignUpPage {
  frame: Frame
  form: Posted
  themes: readonly { id: string; name: string }[]
  consent: string
}

/** Where somebody outside asks for the newsletter. */
export function signUpPage({ frame, form, themes, consent }: SignUpPage) {
  const posted: Posted = { values: { wants: 'everything', ...form.values }, errors: form.errors }
  const choose = (
    <ChoiceField
      form={posted}
      name="themes"
      label="Themes"
      pick="many"
      small
      choices={themes.map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
  return (
    <Public
      {...frame}
      title="Newsletter"
      description={`News, publications and events of ${frame.network.name} by mail.`}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        { label: 'Home', href: '/' },
        { label: 'Editions', href: '/editions' },
      ]}
    >
      <ErrorSummary form={form} />
      <h1 class="hanse-h1">Newsletter</h1>
      <p class="hanse-lead">
        What {frame.network.name} has published and what is coming, by mail.{' '}
        <a href="/editions">See what others got</a>.
      </p>
      <Form action="/newsletter-sign-ups" csrf={frame.csrf()} class="hanse-measure">
        <TextField
          form={posted}
          name="address"
          label="E-mail address"
          type="email"
          autocomplete="email"
          spellcheck={false}
        />
        <ChoiceField
          form={posted}
          name="wants"
          label="What do you want to get?"
          pick="one"
          choices={[
            { value: 'everything', label: 'The whole newsletter' },
            ...(themes.length > 0
              ? [{ value: 'themes', label: 'Only what is on certain themes', opens: choose }]
              : []),
          ]}
        />
        <p class="hanse-note">{consent} We use it for nothing else, and give it to nobody.</p>
        <Button text="Ask for the newsletter" preventDoubleClick />
      </Form>
      <p class="hanse-note">
        A letter with a link comes first. Nothing else is sent until you have used it.{' '}
        <a href="/privacy">How we handle data</a>
      </p>
    </Public>
  )
}

import type { Frame } from '../../../kernel/frame.ts'
import { ChoiceField, ErrorSummary, Form, type Posted, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { linkDays } from '../application.ts'

export interface BeginPage {
  frame: Frame
  form: Posted
  /** Councils that may be meant, where the name fits several. */
  choices: { gss: string; name: string }[]
}

/** Which council applies, and who writes for it. */
export function beginPage({ frame, form, choices }: BeginPage) {
  return (
    <Public
      {...frame}
      title="Begin an application"
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[{ label: 'Join', href: '/join' }]}
    >
      <div class="hanse-section hanse-measure">
        <ErrorSummary form={form} />
        <h1 class="hanse-h1">Begin an application</h1>
        <p class="hanse-lead">
          We send you a link. It opens the application, as often as you like, for {linkDays} days.
        </p>
        <Form action="/applications" csrf={frame.csrf()} once={frame.once()}>
          {choices.length > 0 ? (
            <ChoiceField
              form={form}
              name="council"
              label="Which council is it?"
              pick="one"
              choices={choices.map(({ gss, name }) => ({ value: gss, label: name }))}
            />
          ) : (
            <TextField
              form={form}
              name="council"
              label="Which council?"
              hint="Its name as people say it, its full name, or its GSS code"
              autocomplete="organization"
            />
          )}
          <TextField form={form} name="name" label="Your name" autocomplete="name" />
          <TextField
            form={form}
            name="role"
            label="Your role there"
            autocomplete="organization-title"
          />
          <TextField
            form={form}
            name="email"
            label="Your work e-mail address"
            type="email"
            autocomplete="email"
            spellcheck={false}
          />
          <Button text="Send me the link" preventDoubleClick />
        </Form>
        <p class="hanse-note">
          The network office and its executive read what you send. Nobody else does.{' '}
          <a href="/privacy">How we keep it</a>.
        </p>
      </div>
    </Public>
  )
}

/** Says the same whatever the address, and whatever was begun before. */
export function letterPage({ frame }: { frame: Frame }) {
  return (
    <Public {...frame} title="Look in your mail" breadcrumbs={[{ label: 'Join', href: '/join' }]}>
      <div class="hanse-section hanse-measure">
        <h1 class="hanse-h1">Look in your mail</h1>
        <p class="hanse-lead">
          A link that opens the application is on its way to you. It holds for {linkDays} days.
        </p>
        <p>
          Nothing after five minutes? Look among unwanted mail, or{' '}
          <a href="/join/link">ask for the link again</a>. One address gets a few links an hour, no
          more.
        </p>
        {frame.network.demonstration && (
          <p class="hanse-note">
            This is a demonstration: no mail is sent. <a href="/outbox">Read it in the outbox</a>.
          </p>
        )}
      </div>
    </Public>
  )
}

/** A lost link is asked for again with the address that began the application. */
export function linkPage({ frame, form }: { frame: Frame; form: Posted }) {
  return (
    <Public
      {...frame}
      title="Ask for your link again"
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[{ label: 'Join', href: '/join' }]}
    >
      <div class="hanse-section hanse-measure">
        <ErrorSummary form={form} />
        <h1 class="hanse-h1">Ask for your link again</h1>
        <p>If an application was begun from this address, a new link to it is sent there.</p>
        <Form action="/application-links" csrf={frame.csrf()}>
          <TextField
            form={form}
            name="email"
            label="The e-mail address you began with"
            type="email"
            autocomplete="email"
            spellcheck={false}
          />
          <Button text="Send me the link" preventDoubleClick />
        </Form>
      </div>
    </Public>
  )
}

/** A link that opens nothing, whatever the reason. */
export function expiredPage({ frame, sentence }: { frame: Frame; sentence: string }) {
  return (
    <Public {...frame} title="This link opens nothing">
      <div class="hanse-section hanse-measure">
        <h1 class="hanse-h1">This link opens nothing</h1>
        <p class="hanse-lead">{sentence}</p>
        <p>What you wrote is kept.</p>
        <p>
          <a class="govuk-button" href="/join/link">
            Ask for a new link
          </a>
        </p>
      </div>
    </Public>
  )
}

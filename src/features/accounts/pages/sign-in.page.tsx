import type { Frame } from '../../../kernel/frame.ts'
import { ErrorSummary, Form, type Posted, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { linkMinutes } from '../sign-in.ts'

interface SignIn {
  frame: Frame
  form: Posted
  to: string
  lost: boolean
}

/** Asks for an address to send a sign-in link to. */
export function signInPage({ frame, form, to, lost }: SignIn) {
  return (
    <Public {...frame} title="Sign in" failed={Object.keys(form.errors).length > 0}>
      <div class="hanse-section hanse-measure">
        <ErrorSummary form={form} />
        <h1 class="hanse-h1">Sign in</h1>
        {lost && (
          <p class="hanse-lead">
            You are not signed in to {frame.network.name}: your session here has ended, or it
            belongs to another network. Nothing was changed.
          </p>
        )}
        <p>
          We send a link to your work address. It works once, within {linkMinutes} minutes. There is
          no password.
        </p>
        <Form action="/sign-in" csrf={frame.csrf()} hidden={{ to }}>
          <TextField
            form={form}
            name="email"
            label="Your work e-mail address"
            type="email"
            autocomplete="email"
            spellcheck={false}
          />
          <Button text="Send me a link" preventDoubleClick />
        </Form>
      </div>
    </Public>
  )
}

/** Says the same whether or not the address is known. */
export function linkSentPage({ frame, email }: { frame: Frame; email: string }) {
  return (
    <Public {...frame} title="Look in your mail">
      <div class="hanse-section hanse-measure">
        <h1 class="hanse-h1">Look in your mail</h1>
        <p class="hanse-lead">
          If {email} is known to {frame.network.name}, a link is on its way there. It works once,
          within {linkMinutes} minutes.
        </p>
        <p>
          Nothing after five minutes? Look among unwanted mail, or{' '}
          <a href="/sign-in">try the address again</a>.
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

/** A link is opened by a button, so that a mail scanner that follows links does not use it up. */
export function openLinkPage({ frame, token }: { frame: Frame; token: string }) {
  return (
    <Public {...frame} title="Sign in">
      <div class="hanse-section hanse-measure">
        <h1 class="hanse-h1">Sign in to {frame.network.name}</h1>
        <p>One more step, so that a mail scanner cannot use up your link.</p>
        <Form action={`/sign-in/${token}`} csrf={frame.csrf()}>
          <Button text="Sign in" preventDoubleClick />
        </Form>
      </div>
    </Public>
  )
}

const reasons = {
  'link-expired': ['This link has run out', `A sign-in link works for ${linkMinutes} minutes.`],
  'link-used': [
    'This link has been used',
    'A sign-in link works once. If it was not you who used it, look at your sessions after signing in, and end those you do not know.',
  ],
  'link-unknown': [
    'This link is not known here',
    'It may have been cut in two by a mail program, or it belongs to another network.',
  ],
} as const

/** Why a link did not sign anybody in, and the way to a new one. */
export function linkRefusedPage({ frame, reason }: { frame: Frame; reason: keyof typeof reasons }) {
  const [title, sentence] = reasons[reason]
  return (
    <Public {...frame} title={title}>
      <div class="hanse-section hanse-measure">
        <h1 class="hanse-h1">{title}</h1>
        <p class="hanse-lead">{sentence} Nothing is lost.</p>
        <p>
          <a class="govuk-button" href="/sign-in">
            Send me a new link
          </a>
        </p>
      </div>
    </Public>
  )
}

import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { ErrorSummary, Form, type Posted, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { addressHours } from '../address-change.ts'

const crumbs = [{ label: 'Your account', href: '/account' }]

/** Where a person gives a new address. */
export function addressPage(props: { frame: Frame; email: string; form: Posted }): VNode {
  const { frame, email, form } = props
  const failed = Object.keys(form.errors).length > 0
  return (
    <Workspace {...frame} title="Your e-mail address" breadcrumbs={crumbs} failed={failed}>
      <div class="hanse-measure hanse-plain">
        <ErrorSummary form={form} />
        <h1 class="hanse-h1">Your e-mail address</h1>
        <p class="hanse-anywhere">
          Today it is {email}. It changes once you have used the link in a letter to the new one.
        </p>
        <Form action="/address-changes" csrf={frame.csrf()} once={frame.once()}>
          <TextField
            form={form}
            name="email"
            label="Your new e-mail address"
            type="email"
            autocomplete="email"
            spellcheck={false}
          />
          <Button text="Send a letter to it" preventDoubleClick />
        </Form>
      </div>
    </Workspace>
  )
}

/** What happens next, once the letter is on its way. */
export function addressSentPage({ frame, email }: { frame: Frame; email: string }): VNode {
  return (
    <Workspace {...frame} title="Look in your mail" breadcrumbs={crumbs}>
      <div class="hanse-measure hanse-anywhere">
        <h1 class="hanse-h1">Look in your mail</h1>
        <p class="hanse-lead">
          A letter is on its way to {email}. Its link works once, within {addressHours} hours, where
          you are signed in. Until then nothing changes.
        </p>
        {frame.network.demonstration && (
          <p class="hanse-note">
            This is a demonstration: no mail is sent. <a href="/outbox">Read it in the outbox</a>.
          </p>
        )}
      </div>
    </Workspace>
  )
}

/** The link is opened by a button, so that a mail scanner that follows links changes nothing. */
export function confirmAddressPage({ frame, token }: { frame: Frame; token: string }): VNode {
  return (
    <Workspace {...frame} title="Confirm your new address" breadcrumbs={crumbs}>
      <div class="hanse-measure">
        <h1 class="hanse-h1">Confirm your new address</h1>
        <p>Letters go there from now on, and it signs you in. We tell your old address.</p>
        <Form action={`/account/address/${encodeURIComponent(token)}`} csrf={frame.csrf()}>
          <Button text="Use the new address" preventDoubleClick />
        </Form>
      </div>
    </Workspace>
  )
}

/** Why the link changed nothing, and the way on. */
export function addressRefusedPage(props: {
  frame: Frame
  words: readonly [head: string, sentence: string]
}): VNode {
  const [head, sentence] = props.words
  return (
    <Workspace {...props.frame} title={head} breadcrumbs={crumbs}>
      <div class="hanse-measure">
        <h1 class="hanse-h1">{head}</h1>
        <p class="hanse-lead">{sentence} Nothing was changed.</p>
        <p>
          <a href="/account/address">Your e-mail address</a>
        </p>
      </div>
    </Workspace>
  )
}

import type { Frame } from '../../../kernel/frame.ts'
import { Button } from '../../../ui/govuk/button.tsx'
import { Public } from '../../../ui/layout/public.tsx'

/** The page behind the link of the letter: one button to confirm, one to be left alone for good. */
export function confirmPage(props: { frame: Frame; key: string; consent: string }) {
  const { frame, consent } = props
  const key = encodeURIComponent(props.key)
  return (
    <Public {...frame} title="Confirm the newsletter">
      <div class="hanse-notice">
        <h1 class="hanse-h1">Do you want the newsletter?</h1>
        <p>{consent}</p>
        <form action={`/newsletter/confirmations/${key}`} method="post">
          <Button text="Yes, send it to me" preventDoubleClick />
        </form>
        <h2 class="hanse-h3">You did not ask for it?</h2>
        <p>
          Then do nothing: nothing will be sent. Or make sure that nobody can ask for you again.
        </p>
        <form action={`/newsletter/refusals/${key}`} method="post">
          <Button
            text="Never write to this address"
            classes="govuk-button--secondary"
            preventDoubleClick
          />
        </form>
      </div>
    </Public>
  )
}

/** The page behind the link at the foot of every edition: one button. */
export function endPage({ frame, key }: { frame: Frame; key: string }) {
  return (
    <Public {...frame} title="Stop the newsletter">
      <div class="hanse-notice">
        <h1 class="hanse-h1">Stop the newsletter?</h1>
        <p>Nothing more will come to you, and your address is deleted.</p>
        <form action={`/unsubscriptions/${encodeURIComponent(key)}`} method="post">
          <Button text="Stop the newsletter" preventDoubleClick />
        </form>
      </div>
    </Public>
  )
}

/** What came of it, in a heading and a few sentences. */
export function noticePage(
  frame: Frame,
  heading: string,
  sentences: readonly string[],
  askAgain = false,
) {
  return (
    <Public {...frame} title={heading}>
      <div class="hanse-notice">
        <h1 class="hanse-h1">{heading}</h1>
        {sentences.map((sentence) => (
          <p>{sentence}</p>
        ))}
        <p>
          {askAgain ? (
            <a href="/newsletter">Ask for the newsletter</a>
          ) : (
            <a href="/editions">All editions</a>
          )}
        </p>
      </div>
    </Public>
  )
}

import type { Frame } from '../../../kernel/frame.ts'
import type { Viewer } from '../../../kernel/seats.ts'
import { formatMoment } from '../../../ui/dates.ts'
import { DemoMark } from '../../../ui/demo-mark.tsx'
import { Form } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import type { OutboxLetter, SessionLine } from '../queries/accounts.ts'

/** A person's own page: their seats today, and where they are signed in. */
export function accountPage({
  frame,
  viewer,
  sessions,
}: {
  frame: Frame
  viewer: Viewer
  sessions: SessionLine[]
}) {
  return (
    <Workspace {...frame} title="Your account">
      <h1 class="hanse-h1">
        {viewer.name} <DemoMark when={viewer.demonstration} />
      </h1>
      <p class="hanse-note">{viewer.email}</p>
      <section class="hanse-section" aria-labelledby="seats">
        <div class="hanse-head">
          <h2 class="hanse-h3" id="seats">
            Your seats today
          </h2>
        </div>
        {viewer.seats.length === 0 ? (
          <p>
            You hold no seat today. What you may do follows from your seats; the network office can
            help.
          </p>
        ) : (
          <ul class="hanse-list">
            {viewer.seats.map((seat) => (
              <li>
                {seat.title}, {seat.council ?? frame.network.name}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section class="hanse-section" aria-labelledby="own-data">
        <div class="hanse-head">
          <h2 class="hanse-h3" id="own-data">
            What is kept on you
          </h2>
        </div>
        <ul class="hanse-list">
          <li>
            <a href="/account/data.json">Take all of it with you (JSON)</a>
          </li>
          <li>
            <a href="/account/searches">Your saved searches, their feeds and letters</a>
          </li>
          <li>
            <a href="/account/name">Correct your name</a>
          </li>
          <li>
            <a href="/account/address">Correct your e-mail address</a>
          </li>
          <li>
            <a href="/account/erasure">Erase it</a>
          </li>
        </ul>
      </section>
      <section class="hanse-section" aria-labelledby="sessions">
        <div class="hanse-head">
          <h2 class="hanse-h3" id="sessions">
            Where you are signed in
          </h2>
        </div>
        <table class="hanse-table hanse-table--stack">
          <caption class="govuk-visually-hidden">Your open sessions</caption>
          <thead>
            <tr>
              <th scope="col">Device</th>
              <th scope="col">Since</th>
              <th scope="col">
                <span class="govuk-visually-hidden">Deed</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {sessions.map((session) => (
              <tr>
                <th scope="row">
                  {session.device || 'Unknown device'}
                  {session.id === viewer.sessionId ? ' (this one)' : ''}
                </th>
                <td>{formatMoment(session.createdAt)}</td>
                <td>
                  <Form action="/session-ends" csrf={frame.csrf()} hidden={{ session: session.id }}>
                    <Button
                      text={session.id === viewer.sessionId ? 'Sign out' : 'End this session'}
                      classes="govuk-button--secondary hanse-button--small"
                    />
                  </Form>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Workspace>
  )
}

/** The mail of a demonstration, which is never sent. */
export function outboxPage({ frame, letters }: { frame: Frame; letters: OutboxLetter[] }) {
  return (
    <Workspace {...frame} title="Outbox">
      <h1 class="hanse-h1">Outbox</h1>
      <p class="hanse-lead">
        A demonstration sends no mail. What would have been sent is here, the newest first.
      </p>
      {letters.length === 0 && (
        <p>
          Nothing yet. <a href="/sign-in">Ask for a sign-in link</a> and it appears here.
        </p>
      )}
      {letters.map((letter) => (
        <article class="hanse-section hanse-measure hanse-anywhere">
          <h2 class="hanse-h3">{letter.subject}</h2>
          <p class="hanse-note">
            To {letter.recipient}, {formatMoment(letter.createdAt)}
          </p>
          {letter.body.split('\n\n').map((paragraph) => (
            <p>{withLinks(paragraph)}</p>
          ))}
        </article>
      ))}
    </Workspace>
  )
}

function withLinks(text: string) {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((piece) => (/^https?:/.test(piece) ? <a href={piece}>{piece}</a> : piece))
}

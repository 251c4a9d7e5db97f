import type { Frame } from '../../../kernel/frame.ts'
import { Public } from '../../../ui/layout/public.tsx'
import { PageHead } from '../../../ui/page-head.tsx'

export interface JoinPage {
  frame: Frame
  rules: string[]
  /** Who decides, in a sentence. */
  decides: string
  /** Yearly subscription by population, as sentences; empty while the network has set none. */
  subscriptions: string[]
  officeEmail: string | null
}

/** What joining involves, who may join, what it costs, who decides: for a council that thinks of it. */
export function joinPage({ frame, rules, decides, subscriptions, officeEmail }: JoinPage) {
  const { name } = frame.network
  return (
    <Public
      {...frame}
      title={`Join ${name}`}
      description={`What joining ${name} involves, which councils may, and who decides.`}
    >
      <div class="hanse-section">
        <div class="hanse-cols">
          <div class="hanse-c7">
            <PageHead
              title={`Join ${name}`}
              lead="A council applies in about twenty minutes. What you write is saved as you go, and a link by mail brings you back to it."
            />
            <p>
              <a class="govuk-button" href="/join/application">
                Begin an application
              </a>
            </p>
            <p>
              Begun already? <a href="/join/link">Ask for your link again</a>.
            </p>
            <h2 class="hanse-h3 hanse-rule">How it goes</h2>
            <ol class="hanse-numbers">
              <li>You say which council, and who you are. You need no account.</li>
              <li>
                You write why the council wants to join, and who would hold its seats: its leader, a
                lead officer and a policy officer.
              </li>
              <li>The network office holds it against the rules, and puts it to the executive.</li>
              <li>{decides}</li>
              <li>
                The council joins on a day that is agreed. Its people are invited, and a list says
                what is to be done first.
              </li>
            </ol>
          </div>
          <aside class="hanse-c5" aria-labelledby="may">
            <div class="hanse-panel">
              <h2 class="hanse-h3" id="may">
                Which councils may join
              </h2>
              {rules.length === 0 ? (
                <p>Any council of the United Kingdom may apply. The executive decides.</p>
              ) : (
                <>
                  <ul class="hanse-bullets">
                    {rules.map((sentence) => (
                      <li>{sentence}</li>
                    ))}
                  </ul>
                  <p class="hanse-note">
                    Missing one of these does not stop you from applying: you see it before you
                    send, and so does the executive.
                  </p>
                </>
              )}
              {subscriptions.length > 0 && (
                <>
                  <h2 class="hanse-h3">What it costs</h2>
                  <ul class="hanse-bullets">
                    {subscriptions.map((sentence) => (
                      <li>{sentence}</li>
                    ))}
                  </ul>
                </>
              )}
              {officeEmail && (
                <p>
                  Rather talk first? <a href={`mailto:${officeEmail}`}>{officeEmail}</a>
                </p>
              )}
            </div>
          </aside>
        </div>
      </div>
    </Public>
  )
}

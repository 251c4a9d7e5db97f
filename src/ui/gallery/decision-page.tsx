import { TimeLeft } from '../clock.tsx'
import { DeedButton } from '../deed-button.tsx'
import { DemoMark } from '../demo-mark.tsx'
import { Diff } from '../diff.tsx'
import { Form } from '../form.tsx'
import { Workspace } from '../layout/workspace.tsx'
import { Quorum } from '../quorum.tsx'
import { StanceMark } from '../stance.tsx'
import { shortHash } from '../verify-panel.tsx'
import { assets as named, nav, network, viewer } from './sample.ts'

const hash = '7c1e90b42f6d8a35e4d20b9761fc3a8859e0cd14b7a62e7308f54c9bd163aa2e'

/** A leader decides, phone first. */
export function DecisionPage({ assets = named }: { assets?: typeof named }) {
  return (
    <Workspace
      network={network}
      assets={assets}
      viewer={{ ...viewer, name: 'Cllr Harcastle', seat: 'Leader of Lincoln' }}
      nav={nav}
      title="Sign off for Lincoln: local transport funding"
      mainClass="hanse-signoff"
    >
      <div class="hanse-signoff__main">
        <header>
          <TimeLeft
            deadline={new Date('2027-04-01T16:00:00Z')}
            now={new Date('2027-03-30T08:00:00Z')}
            toDo="to decide"
            zoned
          />
          <h1 class="hanse-h1">Sign off for Lincoln: local transport funding</h1>
          <p class="hanse-note">
            Our joint response to the Department for Transport, version 4. You act as leader of
            Lincoln <DemoMark />
          </p>
          <p class="hanse-signoff__jump">
            <a href="#dec">Go straight to the decision</a>
          </p>
        </header>
        <section aria-labelledby="five">
          <h2 class="hanse-h3 hanse-rule" id="five">
            In five lines
          </h2>
          <ol class="hanse-five">
            <li>Yes to one fund for local transport in place of eleven.</li>
            <li>Settle it for four years, not one.</li>
            <li>Share it by need and count the people who travel in.</li>
          </ol>
        </section>
        <section aria-labelledby="said">
          <h2 class="hanse-h3 hanse-rule" id="said">
            What Lincoln said, and what the text says
          </h2>
          <ul class="hanse-mine">
            <li>
              <p class="hanse-mine__q">6. Weight deprivation above growth</p>
              <p class="hanse-mine__pair">
                <span>
                  Lincoln <StanceMark stance="agree" />
                </span>
                <span>
                  The text <StanceMark stance="neither" />
                </span>
              </p>
              <p>Members differ, so the text takes no side.</p>
            </li>
          </ul>
        </section>
        <section aria-labelledby="chg">
          <h2 class="hanse-h3 hanse-rule" id="chg">
            What changed since version 3
          </h2>
          <Diff
            paragraphs={[
              {
                number: '7.1',
                parts: [
                  { kind: 'same', text: '… in Norwich they hold ' },
                  { kind: 'removed', text: 'most' },
                  { kind: 'same', text: ' ' },
                  { kind: 'added', text: 'half' },
                  { kind: 'same', text: ' of the jobs. The formula should count them.' },
                ],
              },
            ]}
          />
        </section>
      </div>
      <Form class="hanse-decide" action="/ballots/confirm" csrf="token" labelledBy="dec">
        <h2 class="hanse-h2" id="dec">
          Lincoln’s decision
        </h2>
        <Quorum decided={17} members={26} need={18}>
          17 of 26 have decided. 18 must endorse, with at least one from each nation.
        </Quorum>
        <div class="hanse-decide__b">
          <DeedButton
            first
            name="ballot"
            value="endorse"
            mark="endorse"
            deed="Endorse for Lincoln"
            note="Lincoln is listed among those who sign"
          />
          <DeedButton
            name="ballot"
            value="reserve"
            mark="reserve"
            deed="Endorse with a reservation"
            note="Your words are printed as a footnote"
          />
          <DeedButton
            name="ballot"
            value="abstain"
            mark="abstain"
            deed="Abstain"
            note="Listed as taking no side; no reason needed"
          />
          <DeedButton
            name="ballot"
            value="object"
            mark="object"
            deed="Object"
            note="You say why and choose how it shows"
          />
        </div>
        <p class="hanse-small">
          Text you sign: version 4<br />
          <code>{shortHash(hash)}</code>
        </p>
      </Form>
    </Workspace>
  )
}

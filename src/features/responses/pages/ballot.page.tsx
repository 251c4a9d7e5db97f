import type { Frame } from '../../../kernel/frame.ts'
import { formatDeadline } from '../../../ui/dates.ts'
import { ErrorPage } from '../../../ui/error-page.tsx'
import { ErrorSummary, Form, type Posted } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { HashBlock } from '../../../ui/verify-panel.tsx'
import { ballotSentence, decisionWords } from '../ballot-words.ts'
import type { FrozenVersion } from '../queries/frozen.ts'
import type { BallotCast, WholeRound } from '../queries/round.ts'
import type { LookingFor } from '../queries/round-view.ts'
import type { Decision } from '../sign-off.ts'
import { BallotFields } from './ballot-fields.tsx'
import { whoAndWhen } from './ballot-marks.ts'

export interface BallotPage {
  frame: Frame
  whole: WholeRound
  version: FrozenVersion
  council: LookingFor
  decision: Decision
  /** The council's newest ballot, which this one replaces; null for the first. */
  newest: BallotCast | null
  now: Date
  form: Posted
}

const questions: Record<Decision, (council: string) => string> = {
  endorse: (council) => `Endorse for ${council}?`,
  'endorse-with-reservation': (council) => `Endorse with a reservation for ${council}?`,
  abstain: (council) => `Abstain for ${council}?`,
  object: (council) => `Object for ${council}?`,
}

const buttons: Record<Decision, (council: string) => string> = {
  endorse: (council) => `Endorse for ${council}`,
  'endorse-with-reservation': (council) => `Endorse for ${council} with this reservation`,
  abstain: (council) => `Abstain for ${council}`,
  object: (council) => `Object for ${council}`,
}

/** The page before a ballot: exactly what will be recorded, what it asks for, one button and a way back. */
export function ballotPage(page: BallotPage) {
  const { frame, whole, version, council, decision, newest, now, form } = page
  const back = `/rounds/${whole.id}?council=${council.slug}`
  const closes = formatDeadline(new Date(whole.round.closesAt), now, true)
  const title = questions[decision](council.name)
  return (
    <Workspace
      {...frame}
      title={title}
      about={version.title}
      failed={Object.keys(form.errors).length > 0}
    >
      <div class="hanse-notice hanse-ballot">
        <ErrorSummary form={form} title="Nothing was recorded" />
        <h1 class="hanse-h1">{title}</h1>
        <Form
          action={`/rounds/${whole.id}/ballots?council=${council.slug}`}
          csrf={frame.csrf()}
          once={frame.once()}
          hidden={{
            decision,
            seen: whole.round.hash,
            seenNumber: newest?.number ?? 0,
            confirmed: 'yes',
          }}
        >
          <h2 class="hanse-h4">This will be recorded</h2>
          <dl class="hanse-notice__facts">
            <div>
              <dt>Decision</dt>
              <dd>
                {council.name} {decisionWords[decision]}
              </dd>
            </div>
            <div>
              <dt>On</dt>
              <dd>
                “{version.title}”, version {version.number}
              </dd>
            </div>
            <div>
              <dt>By</dt>
              <dd>
                {frame.viewer?.name}, {council.title}, {council.name}
              </dd>
            </div>
            {newest && (
              <div>
                <dt>Replaces</dt>
                <dd>
                  {council.name} {ballotSentence(newest)}.{' '}
                  <span class="hanse-small">{whoAndWhen(newest)}</span>
                </dd>
              </div>
            )}
          </dl>
          <BallotFields form={form} decision={decision} council={council.name} />
          <p class="hanse-note">
            {council.name} may change this until {closes}. Every ballot is kept; the last one
            counts. {decision === 'abstain' && 'No reason is needed.'}
          </p>
          <p class="hanse-notice__go">
            <Button text={buttons[decision](council.name)} preventDoubleClick />
            <a href={back}>Back, decide later</a>
          </p>
          <h2 class="hanse-h4">The text you decide on (SHA-256)</h2>
          <HashBlock hash={whole.round.hash} />
        </Form>
      </div>
    </Workspace>
  )
}

/** What a ballot that was not recorded is told: what happened, what to do, and the words that were typed. */
export function ballotRefusedPage(props: {
  frame: Frame
  title: string
  sentence: string
  words: string
  step: { label: string; href: string }
}) {
  const { frame, title, sentence, words, step } = props
  return (
    <Workspace {...frame} title={title}>
      <ErrorPage
        title={title}
        happened={sentence}
        todo="Nothing was recorded by this try. Look at the round as it is now."
        kept={
          words.trim() === '' ? (
            'All ballots that were cast before.'
          ) : (
            <>
              All ballots that were cast before. Your words, to copy: <q>{words}</q>
            </>
          )
        }
        step={step}
      />
    </Workspace>
  )
}

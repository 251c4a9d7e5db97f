import type { Frame } from '../../../kernel/frame.ts'
import { formatDate, formatDeadline } from '../../../ui/dates.ts'
import { ErrorPage } from '../../../ui/error-page.tsx'
import { ErrorSummary, Form, type Posted, TextArea } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { HashBlock } from '../../../ui/verify-panel.tsx'
import { decisionWords, type Decision as Said } from '../../responses/index.ts'
import type { Voter } from '../executive.ts'
import type { Decision } from '../queries/decision.ts'

export interface VotePage {
  frame: Frame
  decision: Decision
  seat: Voter
  said: Said
  now: Date
  form: Posted
}

const questions: Record<Said, string> = {
  endorse: 'Endorse?',
  'endorse-with-reservation': 'Endorse with a reservation?',
  abstain: 'Abstain?',
  object: 'Object?',
}

const buttons: Record<Said, string> = {
  endorse: 'Endorse',
  'endorse-with-reservation': 'Endorse with this reservation',
  abstain: 'Abstain',
  object: 'Object',
}

/** The page before a ballot of the executive: exactly what will be recorded, one button and a way back. */
export function votePage({ frame, decision, seat, said, now, form }: VotePage) {
  const newest = decision.ballots.findLast(({ seatId }) => seatId === seat.seatId)
  const back = `/admissions/${decision.id}`
  return (
    <Workspace
      {...frame}
      title={questions[said]}
      about={decision.title}
      failed={Object.keys(form.errors).length > 0}
    >
      <div class="hanse-notice hanse-ballot">
        <ErrorSummary form={form} title="Nothing was recorded" />
        <h1 class="hanse-h1">{questions[said]}</h1>
        <Form
          action={`/admissions/${decision.id}/ballots`}
          csrf={frame.csrf()}
          once={frame.once()}
          hidden={{
            seat: seat.seatId,
            decision: said,
            seen: decision.hash,
            seenNumber: newest?.number ?? 0,
          }}
        >
          <h2 class="hanse-h4">This will be recorded</h2>
          <dl class="hanse-notice__facts">
            <div>
              <dt>Decision</dt>
              <dd>
                {seat.title} {decisionWords[said]}
              </dd>
            </div>
            <div>
              <dt>On</dt>
              <dd>
                {decision.title}, from {formatDate(decision.joinsOn)}
              </dd>
            </div>
            <div>
              <dt>By</dt>
              <dd>
                {frame.viewer?.name}, {seat.title}
                {seat.council && `, ${seat.council}`}
              </dd>
            </div>
            {newest && (
              <div>
                <dt>Replaces</dt>
                <dd>
                  {seat.title} {decisionWords[newest.decision]}
                </dd>
              </div>
            )}
          </dl>
          {(said === 'object' || said === 'endorse-with-reservation') && (
            <TextArea
              form={form}
              name="text"
              label={said === 'object' ? 'Why you object' : 'The reservation'}
              hint="The network office reads it, and writes to the council in its sense"
              rows={5}
            />
          )}
          <p class="hanse-note">
            You may change this until {formatDeadline(new Date(decision.closesAt), now, true)}.
            Every ballot is kept; the last one counts.
          </p>
          <p class="hanse-notice__go">
            <Button text={buttons[said]} preventDoubleClick />
            <a href={back}>Back, decide later</a>
          </p>
          <h2 class="hanse-h4">The dossier you decide on (SHA-256)</h2>
          <HashBlock hash={decision.hash} />
        </Form>
      </div>
    </Workspace>
  )
}

/** What a ballot that was not recorded is told, with the words that were typed. */
export function voteRefusedPage(props: {
  frame: Frame
  decisionId: string
  sentence: string
  words: string
}) {
  const { frame, decisionId, sentence, words } = props
  return (
    <Workspace {...frame} title="Nothing was recorded">
      <ErrorPage
        title="Nothing was recorded"
        happened={sentence}
        todo="Look at the decision as it is now."
        kept={
          words.trim() === '' ? (
            'All ballots that were cast before.'
          ) : (
            <>
              All ballots that were cast before. Your words, to copy: <q>{words}</q>
            </>
          )
        }
        step={{ label: 'To the decision', href: `/admissions/${decisionId}` }}
      />
    </Workspace>
  )
}

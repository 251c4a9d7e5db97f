import type { Frame } from '../../../kernel/frame.ts'
import { TimeLeft } from '../../../ui/clock.tsx'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatMoment } from '../../../ui/dates.ts'
import { DeedButton } from '../../../ui/deed-button.tsx'
import { DemoMark } from '../../../ui/demo-mark.tsx'
import { Form } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import { classes } from '../../../ui/govuk/options.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count } from '../../../ui/numbers.ts'
import { Quorum } from '../../../ui/quorum.tsx'
import { State } from '../../../ui/state.tsx'
import { HashBlock, shortHash } from '../../../ui/verify-panel.tsx'
import {
  decisionWords,
  markOf,
  type Outcome,
  requirementSentence,
  type Decision as Said,
} from '../../responses/index.ts'
import type { Voter } from '../executive.ts'
import type { Decision, SeatBallot } from '../queries/decision.ts'
import { DossierText } from './decision-text.tsx'

export interface DecisionPage {
  frame: Frame
  decision: Decision
  standing: Outcome
  /** The seat in which the reader decides; null for the office. */
  seat: Voter | null
  office: boolean
  /** How many councils of an agreed decision are not admitted yet. */
  toAdmit: number
  now: Date
}

const deeds: { decision: Said; deed: string; note: string }[] = [
  { decision: 'endorse', deed: 'Endorse', note: 'You agree to all of it' },
  {
    decision: 'endorse-with-reservation',
    deed: 'Endorse with a reservation',
    note: 'You agree, and your words are kept with it',
  },
  { decision: 'abstain', deed: 'Abstain', note: 'You take no side; no reason needed' },
  { decision: 'object', deed: 'Object', note: 'You do not agree, and say why' },
]

/** One decision on who joins: for a seat of the executive the page on which it decides, for the office how far it has come. */
export function decisionPage(page: DecisionPage) {
  const { frame, decision, standing, seat, office, now } = page
  const open = decision.closedAt === null
  const deciding = open && seat !== null
  return (
    <Workspace {...frame} title={decision.title}>
      <div class={classes('hanse-signoff', !deciding && 'hanse-signoff--office')}>
        <div class="hanse-signoff__main">
          <header>
            {open ? (
              <TimeLeft deadline={new Date(decision.closesAt)} now={now} toDo="to decide" zoned />
            ) : (
              <p>
                <State kind={standing.onTheseBallots === 'agreed' ? 'done' : 'late'}>
                  {standing.onTheseBallots === 'agreed' ? 'Agreed' : 'Not agreed'}, closed{' '}
                  {formatMoment(new Date(decision.closedAt as string))}
                </State>
              </p>
            )}
            <h1 class="hanse-h1">{decision.title}</h1>
            {seat && (
              <p class="hanse-note">
                You decide as {seat.title}
                {seat.council && `, ${seat.council}`}{' '}
                <DemoMark when={frame.viewer?.demonstration} />
              </p>
            )}
            {open && (
              <p class="hanse-signoff__jump">
                <a href="#dec">
                  {deciding ? 'Go straight to the decision' : 'Go straight to how it stands'}
                </a>
              </p>
            )}
          </header>
          {office && <SeatTable page={page} />}
          <DossierText dossier={decision.dossier} />
          <Details summaryText="The dossier, letter for letter">
            <HashBlock hash={decision.hash} />
            <p class="hanse-note">
              The SHA-256 of <a href={`/admissions/${decision.id}/dossier.json`}>its one text</a>. A
              ballot carries it: nobody decides on another text than they were shown.
            </p>
          </Details>
        </div>
        {deciding ? <Deciding page={page} seat={seat} /> : <Standing page={page} />}
      </div>
    </Workspace>
  )
}

function Progress({ page: { decision, standing } }: { page: DecisionPage }) {
  const { members, silent } = standing.counts
  const quorum = standing.why.find(({ kind }) => kind === 'quorum')
  const decided = members - silent
  return (
    <Quorum decided={decided} members={members} need={quorum?.needed ?? 0}>
      {decided} of {members} {decided === 1 ? 'has' : 'have'} decided.
      {quorum && decision.closedAt === null && ` ${quorum.needed} must endorse.`}
    </Quorum>
  )
}

function Deciding({ page, seat }: { page: DecisionPage; seat: Voter }) {
  const { decision } = page
  return (
    <Form
      class="hanse-decide"
      method="get"
      action={`/admissions/${decision.id}/ballot`}
      labelledBy="dec"
    >
      <h2 class="hanse-h2" id="dec">
        Your decision
      </h2>
      <Progress page={page} />
      <Own ballots={decision.ballots.filter(({ seatId }) => seatId === seat.seatId)} />
      <div class="hanse-decide__b">
        {deeds.map(({ decision: said, deed, note }, place) => (
          <DeedButton
            first={place === 0}
            name="decision"
            value={said}
            mark={markOf[said]}
            deed={deed}
            note={note}
          />
        ))}
      </div>
      <p class="hanse-note">
        The next page shows what will be recorded. You may change it until the close; every ballot
        is kept.
      </p>
      <p class="hanse-small">
        The dossier: <code>{shortHash(decision.hash)}</code>
      </p>
    </Form>
  )
}

function Own({ ballots }: { ballots: SeatBallot[] }) {
  const newest = ballots.at(-1)
  if (!newest) return null
  const earlier = ballots.slice(0, -1)
  return (
    <div class="hanse-ownballots">
      <div class="hanse-oneballot">
        <p>
          <State kind="done">This seat {decisionWords[newest.decision]}</State>
        </p>
        {newest.text !== '' && <p>“{newest.text}”</p>}
        <p class="hanse-small">
          {newest.by ?? 'Somebody'}, {formatMoment(new Date(newest.castAt))}
        </p>
      </div>
      {earlier.length > 0 && (
        <p class="hanse-small">
          {count(earlier.length, 'earlier ballot')} {earlier.length === 1 ? 'is' : 'are'} kept and{' '}
          {earlier.length === 1 ? 'does' : 'do'} not count.
        </p>
      )}
    </div>
  )
}

function Standing({ page }: { page: DecisionPage }) {
  const { frame, decision, standing, seat, office, toAdmit } = page
  const open = decision.closedAt === null
  const agreed = standing.onTheseBallots === 'agreed'
  return (
    <section class="hanse-decide" aria-labelledby="dec">
      <h2 class="hanse-h2" id="dec">
        {open ? 'So far' : 'At the close'}
      </h2>
      <Progress page={page} />
      {(office || !open) && (
        <ul class="hanse-bullets">
          {standing.why.map((requirement) => (
            <li>{requirementSentence(requirement)}</li>
          ))}
        </ul>
      )}
      {seat && <Own ballots={decision.ballots.filter(({ seatId }) => seatId === seat.seatId)} />}
      {office && open && standing.missing.length > 0 && (
        <Form
          action={`/admissions/${decision.id}/reminders`}
          csrf={frame.csrf()}
          once={frame.once()}
        >
          <Button
            text={`Remind the ${count(standing.missing.length, 'seat')} still to decide`}
            classes="govuk-button--secondary"
            preventDoubleClick
          />
        </Form>
      )}
      {office && !open && agreed && toAdmit > 0 && (
        <p>
          <a class="govuk-button" href={`/admissions/${decision.id}/admission`}>
            Admit {count(toAdmit, 'council')}
          </a>
        </p>
      )}
      {office && !open && !agreed && (
        <p>
          Nobody is admitted by this decision. <a href="/network">Write to the councils</a>, or put
          their applications to the executive anew.
        </p>
      )}
      {office && decision.articleId && (
        <p>
          <a href={`/newsroom/articles/${decision.articleId}`}>The draft announcement</a>
        </p>
      )}
    </section>
  )
}

function SeatTable({ page: { decision, now } }: { page: DecisionPage }) {
  const open = decision.closedAt === null && now.toISOString() < decision.closesAt
  return (
    <section aria-labelledby="seats">
      <h2 class="hanse-h3 hanse-rule" id="seats">
        Seat by seat
      </h2>
      <p class="hanse-note">For the network office alone.</p>
      <DataTable
        caption="Seats and what they decided"
        hideCaption
        stack
        columns={[
          { label: 'Seat' },
          { label: 'Decision' },
          { label: 'By whom, when', onCard: 'By' },
        ]}
        rows={decision.voters.map((voter) => {
          const newest = decision.ballots.findLast(({ seatId }) => seatId === voter.seatId)
          return [
            <>
              {voter.title}
              {voter.council && `, ${voter.council}`}
              <br />
              <span class="hanse-small">
                {voter.holders.map(({ name }) => name).join(', ') || 'Nobody holds it today'}
              </span>
            </>,
            newest ? (
              <>
                <State kind={newest.decision === 'object' ? 'late' : 'done'}>
                  {decisionWords[newest.decision]}
                </State>
                {newest.text !== '' && <p class="hanse-small">“{newest.text}”</p>}
              </>
            ) : (
              <State kind={open ? 'due' : 'open'}>
                {open ? 'has not decided' : 'did not decide'}
              </State>
            ),
            <span class="hanse-small">
              {newest && `${newest.by ?? 'Somebody'}, ${formatMoment(new Date(newest.castAt))}`}
            </span>,
          ]
        })}
      />
    </section>
  )
}

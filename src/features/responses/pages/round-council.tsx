import { DeedButton } from '../../../ui/deed-button.tsx'
import { DemoMark } from '../../../ui/demo-mark.tsx'
import { Form } from '../../../ui/form.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import { State } from '../../../ui/state.tsx'
import { shortHash } from '../../../ui/verify-panel.tsx'
import { standingOf } from '../ballot-view.ts'
import { ballotSentence } from '../ballot-words.ts'
import type { BallotCast } from '../queries/round.ts'
import type { LookingFor } from '../queries/round-view.ts'
import type { Decision } from '../sign-off.ts'
import { markOf, whoAndWhen } from './ballot-marks.ts'
import { RoundProgress } from './round-progress.tsx'
import type { RoundPage } from './round-props.ts'

const deeds: {
  decision: Decision
  deed: (council: string) => string
  note: (council: string) => string
}[] = [
  {
    decision: 'endorse',
    deed: (council) => `Endorse for ${council}`,
    note: (council) => `${council} is listed among those who sign`,
  },
  {
    decision: 'endorse-with-reservation',
    deed: () => 'Endorse with a reservation',
    note: () => 'Your words are printed as a footnote',
  },
  {
    decision: 'abstain',
    deed: () => 'Abstain',
    note: () => 'Listed as taking no side; no reason needed',
  },
  { decision: 'object', deed: () => 'Object', note: () => 'You say why and choose how it shows' },
]

/** A council's own side of a round: what it has cast, and for who may sign the four deeds. */
export function CouncilPanel({ page, council }: { page: RoundPage; council: LookingFor }) {
  const { whole, own, version } = page
  const open = whole.round.closedAt === null
  const heading = (
    <h2 class="hanse-h2" id="dec">
      {council.name}’s decision
    </h2>
  )
  const text = (
    <p class="hanse-small">
      {open ? 'Text you sign' : 'The text'}: version {version.number}
      <br />
      <code>{shortHash(version.sha256)}</code>
    </p>
  )
  if (open && council.signs) {
    return (
      <Form
        class="hanse-decide"
        method="get"
        action={`/rounds/${whole.id}/ballot`}
        hidden={{ council: council.slug }}
        labelledBy="dec"
      >
        {heading}
        <RoundProgress page={page} />
        <OwnBallots page={page} council={council} />
        <div class="hanse-decide__b">
          {deeds.map(({ decision, deed, note }, place) => (
            <DeedButton
              first={place === 0}
              name="decision"
              value={decision}
              mark={markOf[decision]}
              deed={deed(council.name)}
              note={note(council.name)}
            />
          ))}
        </div>
        <p class="hanse-note">
          The next page shows what will be recorded and asks you to confirm. You may change it until
          the round closes; every ballot is kept.
        </p>
        <Procedure page={page} />
        {text}
      </Form>
    )
  }
  return (
    <section class="hanse-decide" aria-labelledby="dec">
      {heading}
      {open && <RoundProgress page={page} />}
      <OwnBallots page={page} council={council} />
      {open && own.length === 0 && <WhoSigns page={page} council={council} />}
      {page.salt && <OwnSalt page={page} council={council} salt={page.salt} />}
      {open && <Procedure page={page} />}
      {text}
    </section>
  )
}

function Procedure({ page }: { page: RoundPage }) {
  return (
    <Details summaryText="How it is decided">
      <ul class="hanse-bullets">
        {page.procedure.map((sentence) => (
          <li>{sentence}</li>
        ))}
        <li>
          While the round is open members see how many have decided. Who decided what is shown after
          the close.
        </li>
      </ul>
    </Details>
  )
}

function WhoSigns({ page, council }: { page: RoundPage; council: LookingFor }) {
  const signers = page.signers.filter(({ gss }) => gss === council.gss)
  if (signers.length === 0)
    return (
      <p>
        Nobody holds a seat that signs for {council.name} today. The network office can fill it.
      </p>
    )
  return (
    <p>
      {council.name} has not decided.{' '}
      {signers.map(({ name, title, demonstration }, place) => (
        <>
          {place > 0 && ' or '}
          {name} ({title}) <DemoMark when={demonstration} />
        </>
      ))}{' '}
      can sign for it.
    </p>
  )
}

function OwnBallots({ page, council }: { page: RoundPage; council: LookingFor }) {
  const { whole, own, now } = page
  if (own.length === 0) return null
  const { round, reached } = whole
  const standing = standingOf(round, own, reached, now.toISOString()).get(council.gss)
  const newest = own.at(-1)!
  const waits = newest.byOffice && newest.confirmedAt === null && round.closedAt === null
  const earlier = own.filter(
    (ballot) => ballot.number !== standing?.number && !(waits && ballot === newest),
  )
  const current = own.find((ballot) => ballot.number === standing?.number)
  return (
    <div class="hanse-ownballots">
      {waits && (
        <div class="hanse-contra">
          <p>
            <State kind="due">Waits for your word</State> The network office wrote down from a call
            with {newest.spokenWith}: {council.name} {ballotSentence(newest)}. It does not count
            until {council.name} confirms it.
          </p>
          <p>
            <a href={`/ballots/${newest.id}/confirmation`}>
              {council.signs ? 'Look at it and confirm' : 'Look at it'}
            </a>
          </p>
        </div>
      )}
      {current && <OneBallot ballot={current} council={council.name} counts />}
      {!current && !waits && <p>{council.name} has no ballot that counts.</p>}
      {earlier.length > 0 && (
        <Details
          summaryText={`${earlier.length === 1 ? 'One other ballot' : `${earlier.length} other ballots`}, kept`}
        >
          {earlier.map((ballot) => (
            <OneBallot ballot={ballot} council={council.name} />
          ))}
        </Details>
      )}
    </div>
  )
}

function OneBallot(props: { ballot: BallotCast; council: string; counts?: boolean }) {
  const { ballot, council, counts } = props
  return (
    <div class="hanse-oneballot">
      <p>
        {counts ? (
          <State kind="done">{`${council} ${ballotSentence(ballot)}`}</State>
        ) : (
          `${council} ${ballotSentence(ballot)}`
        )}
      </p>
      {ballot.text !== '' && <p>“{ballot.text}”</p>}
      <p class="hanse-small">{whoAndWhen(ballot)}</p>
    </div>
  )
}

function OwnSalt({ page, council, salt }: { page: RoundPage; council: LookingFor; salt: string }) {
  return (
    <div class="hanse-panel">
      <h3 class="hanse-h4">{council.name}’s name is withheld</h3>
      <p>
        The published record holds a sealed commitment in its place. With this salt, and nothing
        else, you can show that the objection is yours. Only {council.name} sees it; whoever learns
        it can tell too.
      </p>
      <p>
        <code class="hanse-hash" data-copy={salt} data-copy-name="the salt">
          {salt}
        </code>
      </p>
      <p>
        <a href="/verify">Open the commitment</a>
        {page.published && (
          <>
            {' '}
            of <a href={`/responses/${page.published.slug}/record.json`}>the record</a>
          </>
        )}
      </p>
    </div>
  )
}

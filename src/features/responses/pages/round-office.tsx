import { DataTable } from '../../../ui/data-table.tsx'
import { formatDay, formatMoment, formatUntil } from '../../../ui/dates.ts'
import { Form } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import { count } from '../../../ui/numbers.ts'
import { State } from '../../../ui/state.tsx'
import { shortHash } from '../../../ui/verify-panel.tsx'
import { standingOf } from '../ballot-view.ts'
import { ballotSentence } from '../ballot-words.ts'
import type { BallotCast, RoundMember } from '../queries/round.ts'
import { requirementSentence } from '../requirement.ts'
import { whoAndWhen } from './ballot-marks.ts'
import { RoundProgress } from './round-progress.tsx'
import type { RoundPage } from './round-props.ts'

/** The side of a round for people without a council in it: how far it has come, and for the office its deeds. */
export function OfficePanel({ page }: { page: RoundPage }) {
  const { whole, office, frame, standing, version } = page
  const open = whole.round.closedAt === null
  return (
    <section class="hanse-decide" aria-labelledby="dec">
      <h2 class="hanse-h2" id="dec">
        {open ? 'So far' : 'At the close'}
      </h2>
      <RoundProgress page={page} />
      {office && open && (
        <>
          <ul class="hanse-bullets">
            {standing.why.map((requirement) => (
              <li>{requirementSentence(requirement)}</li>
            ))}
          </ul>
          <p>
            <a class="govuk-button" href={`/rounds/${whole.id}/phone-ballot`}>
              Log a ballot from a phone call
            </a>
          </p>
          {standing.missing.length > 0 && (
            <Form action={`/rounds/${whole.id}/reminders`} csrf={frame.csrf()} once={frame.once()}>
              <Button
                text={`Remind the ${count(standing.missing.length, 'council')} still to decide`}
                classes="govuk-button--secondary"
                preventDoubleClick
              />
              <p class="hanse-note">
                By mail, and nobody twice within{' '}
                {whole.round.constitution.reminders.leastDaysBetween} days. They are also reminded
                by themselves.
              </p>
            </Form>
          )}
        </>
      )}
      <Details summaryText="How it is decided">
        <ul class="hanse-bullets">
          {page.procedure.map((sentence) => (
            <li>{sentence}</li>
          ))}
          <li>
            While the round is open, members see how many have decided; the network office sees who
            and how.
          </li>
        </ul>
      </Details>
      <p class="hanse-small">
        The text: <a href={`/versions/${version.id}`}>version {version.number}</a>
        <br />
        <code>{shortHash(version.sha256)}</code>
      </p>
    </section>
  )
}

/** Every council with what it decided and how it was reached, those still to decide first; for the network office. */
export function OfficeTable({ page }: { page: RoundPage }) {
  const { whole, now } = page
  const { round, ballots, reached, members } = whole
  const standing = standingOf(round, ballots, reached, now.toISOString())
  const rows = members
    .map((member) => {
      const cast = ballots.filter(({ gss }) => gss === member.gss)
      const counts = cast.find(({ number }) => number === standing.get(member.gss)?.number)
      return { member, cast, counts: counts ?? null }
    })
    .toSorted((a, b) => Number(a.counts !== null) - Number(b.counts !== null))
  return (
    <section aria-labelledby="councils">
      <h2 class="hanse-h3 hanse-rule" id="councils">
        Council by council
      </h2>
      <p class="hanse-note">For the network office alone.</p>
      <DataTable
        caption="Councils and what they decided"
        hideCaption
        stack
        columns={[
          { label: 'Council' },
          { label: 'Decision' },
          { label: 'By whom, when', onCard: 'By' },
          { label: 'Reached', onCard: 'Reached' },
        ]}
        rows={rows.map(({ member, cast, counts }) => [
          member.name,
          decisionCell(page, member, cast, counts),
          <span class="hanse-small">{byWhom(page, member, cast, counts)}</span>,
          <span class="hanse-small">{reachedWords(member, now)}</span>,
        ])}
      />
    </section>
  )
}

function decisionCell(
  { whole }: RoundPage,
  member: RoundMember,
  cast: BallotCast[],
  counts: BallotCast | null,
) {
  const newest = cast.at(-1)
  const open = whole.round.closedAt === null
  const waits = newest?.byOffice && newest.confirmedAt === null
  return (
    <>
      {counts ? (
        <>
          <State kind={counts.decision === 'object' ? 'late' : 'done'}>
            {ballotSentence(counts)}
          </State>
          {counts.text !== '' && <p class="hanse-small">“{counts.text}”</p>}
        </>
      ) : (
        !waits && (
          <State kind={open ? 'due' : 'open'}>{open ? 'has not decided' : 'did not decide'}</State>
        )
      )}
      {waits && (
        <p class="hanse-small">
          <State kind="half">phone ballot</State>{' '}
          {`${ballotSentence(newest)}; ${open ? 'waits for the council to confirm it' : 'never confirmed, so it does not count'}`}
        </p>
      )}
      {!counts && !waits && open && (
        <>
          {' '}
          <a class="hanse-small" href={`/rounds/${whole.id}/phone-ballot?council=${member.slug}`}>
            log a call<span class="govuk-visually-hidden"> with {member.name}</span>
          </a>
        </>
      )}
    </>
  )
}

function byWhom(
  { signers, whole }: RoundPage,
  { gss }: RoundMember,
  cast: BallotCast[],
  counts: BallotCast | null,
) {
  if (counts) {
    const more = cast.length > 1 ? `; ${count(cast.length, 'ballot')} kept` : ''
    return `${whoAndWhen(counts)}${more}`
  }
  if (whole.round.closedAt !== null) return ''
  const holders = signers.filter((one) => one.gss === gss).map(({ name }) => name)
  if (holders.length > 0) return `${holders.join(' or ')} can sign`
  return <State kind="late">nobody holds a seat that signs</State>
}

function reachedWords({ reachedAt, reachedHow, remindedAt }: RoundMember, now: Date) {
  if (!reachedAt) return 'no proof yet'
  return (
    <>
      <span title={formatMoment(reachedAt)}>
        {formatDay(reachedAt, now)}, {reachedHow}
      </span>
      {remindedAt && `; reminded ${formatUntil(remindedAt, now)}`}
    </>
  )
}

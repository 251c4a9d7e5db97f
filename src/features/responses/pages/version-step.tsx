import { formatMoment } from '../../../ui/dates.ts'
import { State } from '../../../ui/state.tsx'
import type { VersionPage } from './version-props.ts'

/** How far a version has come, and its one next step. */
export function VersionStep({ page }: { page: VersionPage }) {
  const { version, round, submission, published, office } = page
  if (published)
    return (
      <p>
        <State kind="done">Published</State>{' '}
        <a href={`/responses/${published.slug}`}>See the public page</a>.{' '}
        <a href={`/versions/${version.id}/submission`}>What was sent</a>.{' '}
        {round && <a href={`/rounds/${round.id}`}>The round</a>}
      </p>
    )
  if (submission) {
    return (
      <>
        <p>
          <State kind="done">{`Sent ${formatMoment(submission.sentAt)}`}</State>{' '}
          <a href={`/versions/${version.id}/submission`}>What was sent</a>.{' '}
          {round && <a href={`/rounds/${round.id}`}>The round</a>}
        </p>
        {office && (
          <p>
            <a class="govuk-button" href={`/versions/${version.id}/publication`}>
              Publish it with who signed
            </a>
          </p>
        )}
      </>
    )
  }
  if (round?.state === 'agreed')
    return (
      <p>
        <State kind="done">Agreed</State> <a href={`/rounds/${round.id}`}>The round</a>{' '}
        {office && (
          <a class="govuk-button" href={`/versions/${version.id}/submission`}>
            Record that it was sent
          </a>
        )}
      </p>
    )
  if (round)
    return (
      <p>
        <a class="govuk-button" href={`/rounds/${round.id}`}>
          {round.state === 'open'
            ? 'The sign-off round, open now'
            : 'The sign-off round: not agreed'}
        </a>
      </p>
    )
  if (version.number !== version.latest)
    return <p class="hanse-note">There is a newer version; sign-off is always of the newest.</p>
  return office ? (
    <p>
      <a class="govuk-button" href={`/versions/${version.id}/round`}>
        Ask members to sign off
      </a>
    </p>
  ) : (
    <p class="hanse-note">Sign-off has not begun.</p>
  )
}

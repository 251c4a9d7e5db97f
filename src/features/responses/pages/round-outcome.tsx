import { count } from '../../../ui/numbers.ts'
import { SignMark, signWords } from '../../../ui/sign-mark.tsx'
import { isOfAll } from '../ballot-view.ts'
import { noteWords } from '../ballot-words.ts'
import { requirementSentence } from '../requirement.ts'
import { markOf } from './ballot-marks.ts'
import type { RoundPage } from './round-props.ts'

/** What came of a closed round, who decided what as far as members may know it, and the next step. */
export function RoundOutcome({ page }: { page: RoundPage }) {
  const { standing, shown, office, version, published } = page
  const agreed = standing.onTheseBallots === 'agreed'
  const requirements = office || shown ? standing.why : standing.why.filter(isOfAll)
  const { counts } = standing
  return (
    <section aria-labelledby="outcome">
      <h2 class="hanse-h3 hanse-rule" id="outcome">
        {agreed ? 'Members agreed' : 'Members did not agree'}
      </h2>
      <ul class="hanse-bullets">
        {requirements.map((requirement) => (
          <li>{requirementSentence(requirement)}</li>
        ))}
      </ul>
      <ul class="hanse-roundcounts">
        {(['endorse', 'endorse-with-reservation', 'abstain', 'object'] as const).map(
          (decision) =>
            counts[decision] > 0 && (
              <li>
                <SignMark kind={markOf[decision]} /> {counts[decision]}{' '}
                {signWords[markOf[decision]]}
              </li>
            ),
        )}
        {counts.silent > 0 && (
          <li>
            <SignMark kind="none" /> {counts.silent} did not decide
          </li>
        )}
      </ul>
      <NextStep page={page} agreed={agreed} />
      {office ? null : shown ? (
        <MembersList page={page} />
      ) : (
        <p class="hanse-note">
          A council withholds its name, and too few others would hide it. So only counts are shown
          here.
        </p>
      )}
      {published && (
        <p>
          <a href={`/responses/${published.slug}`}>The published response</a> of version{' '}
          {version.number}
        </p>
      )}
    </section>
  )
}

function NextStep({ page, agreed }: { page: RoundPage; agreed: boolean }) {
  const { office, version, submitted, published } = page
  if (!office || published) return null
  if (!agreed)
    return (
      <p>
        <a class="govuk-button" href={`/consultations/${version.slug}/draft`}>
          Change the draft
        </a>
      </p>
    )
  return (
    <p>
      {submitted ? (
        <a class="govuk-button" href={`/versions/${version.id}/publication`}>
          Publish it with who signed
        </a>
      ) : (
        <a class="govuk-button" href={`/versions/${version.id}/submission`}>
          Record that it was sent
        </a>
      )}
    </p>
  )
}

function MembersList({ page }: { page: RoundPage }) {
  const shown = page.shown!
  const notes = shown.ballots.filter(({ ballot }) => noteWords(ballot) !== null)
  return (
    <>
      <ul class="hanse-signers hanse-signers--round">
        {shown.ballots.map(({ member, ballot }) => (
          <li>
            <SignMark kind={markOf[ballot.decision]} />{' '}
            <span>
              {member?.name ?? 'A council, name withheld'}
              <span class="govuk-visually-hidden"> {signWords[markOf[ballot.decision]]}</span>
            </span>
          </li>
        ))}
        {shown.silent.map(({ name }) => (
          <li>
            <SignMark kind="none" />{' '}
            <span>
              {name}
              <span class="govuk-visually-hidden"> did not decide</span>
            </span>
          </li>
        ))}
      </ul>
      {shown.silent.length === 0 && page.standing.counts.silent > 0 && (
        <p class="hanse-note">
          {count(page.standing.counts.silent, 'council')} did not decide. They are not listed, so
          that a name withheld stays so.
        </p>
      )}
      {notes.length > 0 && (
        <ul class="hanse-list">
          {notes.map(({ member, ballot }) => (
            <li>
              <b>{member?.name ?? 'A council, name withheld,'}</b> {noteWords(ballot)}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

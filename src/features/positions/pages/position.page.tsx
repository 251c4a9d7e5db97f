import { formatDate } from '../../../ui/dates.ts'
import { Definitions } from '../../../ui/definitions.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { StanceMark } from '../../../ui/stance.tsx'
import { Strength } from '../../../ui/strength.tsx'
import { shortHash } from '../../../ui/verify-panel.tsx'
import { bodyInSentence, signedSentence, WhoSigned } from '../../responses/index.ts'
import { stands } from '../position.ts'
import type { Position } from '../queries/position-page.ts'
import { PositionHistory } from './position-history.tsx'
import { PositionItem, PositionState, questionOf, shortened } from './position-line.tsx'
import { PositionParagraphs } from './position-paragraphs.tsx'
import type { PositionPage } from './position-props.ts'

/** One position: what is said, since when, how strong, who signed, what became of it, and its paragraphs. */
export function positionPage(page: PositionPage) {
  const { frame, baseUrl, member, position } = page
  const title = questionOf(position)
  const shared = {
    ...frame,
    title: shortened(title, 120),
    about: 'Position',
    islands: ['copy-button'],
  }
  const body = <Body page={page} />
  const positions = { label: 'Positions', href: '/positions' }
  return member ? (
    <Workspace {...shared} breadcrumbs={[positions]}>
      {body}
    </Workspace>
  ) : (
    <Public
      {...shared}
      description={shortened(position.text.replace(/\s+/g, ' '), 200)}
      head={{ ...frame.place, address: `${baseUrl}/positions/${position.slug}` }}
      breadcrumbs={[{ label: 'Home', href: '/' }, positions]}
    >
      {body}
    </Public>
  )
}

function Body({ page }: { page: PositionPage }) {
  const { position, now, member, near } = page
  const { question, title, label, body, saidOn } = position
  return (
    <>
      <PageHead
        kicker={question ? `${title}${label ? `, question ${label}` : ''}` : 'From a past response'}
        title={questionOf(position)}
        plain
        note={
          <>
            Said on {formatDate(saidOn)}
            {body && ` to ${bodyInSentence(body)}`}
          </>
        }
      />
      {!stands(position) && <NoLonger position={position} />}
      <div class="hanse-position">
        <div>
          <p class="hanse-position__stand">
            {position.stance && <StanceMark stance={position.stance} word="shown" />}
            <PositionState line={position} now={now} />
            {member && !position.public && <span class="hanse-small">For members</span>}
          </p>
          {position.strength && <Strength line={position.strength} rest={false} />}
          <PositionParagraphs page={page} />
          {position.dissent.length > 0 && (
            <ul class="hanse-list hanse-dissent">
              {position.dissent.map(({ council, text }) => (
                <li>
                  <b>{council ?? 'One council'}</b> dissents: {text}
                </li>
              ))}
            </ul>
          )}
        </div>
        <aside aria-label="About this position">
          <PositionHistory page={page} />
          <SignedOff page={page} />
          <Facts position={position} member={member} />
        </aside>
      </div>
      {near.length > 0 && (
        <Section title="Near in meaning" id="near" large>
          <ol class="hanse-list hanse-positions">
            {near.map((line) => (
              <PositionItem line={line} now={now} level={3} member={member} />
            ))}
          </ol>
        </Section>
      )}
    </>
  )
}

/** What no longer stands says so before it says anything else. */
function NoLonger({ position }: { position: Position }) {
  const last = position.steps.at(-1)
  if (!last) return null
  return (
    <div class="govuk-inset-text">
      {last.kind === 'superseded' &&
        (last.later ? (
          <>
            We no longer say this. Its place was taken by{' '}
            <a href={`/positions/${last.later.slug}`}>{questionOf(last.later)}</a>.
          </>
        ) : (
          'We no longer say this. A later position has taken its place.'
        ))}
      {last.kind === 'withdrawn' && `We no longer say this. Withdrawn: ${last.reason}`}
      {last.kind === 'lapsed' &&
        `This lapsed on ${formatDate(last.at)}: nobody reaffirmed it in time. Ask us before you quote it.`}
    </div>
  )
}

function SignedOff({ page }: { page: PositionPage }) {
  const { signed, round, position } = page
  const { document } = position
  if (!signed && !round && !document?.signedOff) return null
  return (
    <section aria-labelledby="signed">
      <h2 class="hanse-h3" id="signed">
        Who signed
      </h2>
      {signed && (
        <>
          <p>{signedSentence(signed)}</p>
          <details class="govuk-details">
            <summary class="govuk-details__summary">
              <span class="govuk-details__summary-text">Council by council</span>
            </summary>
            <div class="govuk-details__text">
              <WhoSigned view={signed} />
            </div>
          </details>
        </>
      )}
      {!signed && round && (
        <p>
          {(round.counts.endorse ?? 0) + (round.counts['endorse-with-reservation'] ?? 0)} of{' '}
          {round.counts.members} members signed on {formatDate(round.closedAt)}.{' '}
          <a href={`/rounds/${round.id}`}>The round</a>
        </p>
      )}
      {document?.signedOff && (
        <p>
          {document.signedOff}
          {document.signedSource && (
            <span class="hanse-small hanse-block">Source: {document.signedSource}</span>
          )}
        </p>
      )}
    </section>
  )
}

function Facts({ position, member }: { position: Position; member: boolean }) {
  const { consultation, publishedSlug, label, themes } = position
  return (
    <section aria-labelledby="where">
      <h2 class="hanse-h3" id="where">
        Where it stands written
      </h2>
      <Definitions
        items={[
          publishedSlug !== null && {
            term: 'Response',
            detail: (
              <a href={`/responses/${publishedSlug}/whole#q-${encodeURIComponent(label)}`}>
                {position.title}
              </a>
            ),
          },
          publishedSlug === null &&
            member &&
            position.versionId !== null && {
              term: 'Response',
              detail: <a href={`/versions/${position.versionId}`}>{position.title}</a>,
            },
          member &&
            consultation !== null && {
              term: 'Consultation',
              detail: <a href={`/consultations/${consultation.slug}`}>{consultation.title}</a>,
            },
          position.document !== null && {
            term: 'Read from',
            detail: <a href={`/past-responses/${position.document.id}/file`}>The document sent</a>,
          },
          themes.length > 0 && {
            term: 'Themes',
            detail: themes.map(({ slug, name }, at) => (
              <>
                {at > 0 && ', '}
                <a href={`/positions?theme=${slug}`}>{name}</a>
              </>
            )),
          },
          {
            term: position.fromDocument ? 'SHA-256 of the file' : 'SHA-256 of the version',
            detail: <code title={position.sourceSha256}>{shortHash(position.sourceSha256)}</code>,
          },
        ]}
      />
    </section>
  )
}

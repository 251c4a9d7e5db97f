import type { Frame } from '../../../kernel/frame.ts'
import { formatDate } from '../../../ui/dates.ts'
import { Definitions } from '../../../ui/definitions.tsx'
import { ErrorSummary, type Posted } from '../../../ui/form.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { stateOf } from '../challenge.ts'
import { audienceWords } from '../challenge-words.ts'
import type { Answers } from '../queries/answers-to.ts'
import type { Challenge } from '../queries/challenges.ts'
import type { Contact } from '../queries/contacts.ts'
import { Around } from './around.tsx'
import { Standing, short } from './challenge-list.tsx'
import { DeedForm } from './deed-form.tsx'
import { WhomToRing } from './fitting-solutions.tsx'
import { WhoElse } from './who-else.tsx'
import { Words } from './words.tsx'

export interface ChallengePageProps {
  frame: Frame
  inside: boolean
  challenge: Challenge
  contact: Contact | null
  mayChange: boolean
  maySayFit: boolean
  answers: Answers
  form: Posted
}

/** A council's problem in its own words, and who else has done something about it. */
export function challengePage(props: ChallengePageProps) {
  const { frame, challenge, form, inside } = props
  return (
    <Around
      frame={frame}
      inside={inside}
      title={challenge.title}
      description={short(challenge.problem, 150)}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        { label: 'Ideas', href: '/ideas' },
        { label: 'Challenges', href: '/challenges' },
      ]}
    >
      <ErrorSummary form={form} />
      <PageHead kicker={`Challenge of ${challenge.council}`} title={challenge.title} />
      <div class="hanse-cols hanse-challenge">
        <div class="hanse-c8 hanse-challenge__told">
          <Told challenge={challenge} />
        </div>
        <aside class="hanse-c4 hanse-challenge__aside" aria-label="About this challenge">
          <Beside {...props} />
        </aside>
      </div>
      <WhoElse
        frame={frame}
        inside={inside}
        answers={props.answers}
        slug={challenge.slug}
        ask={`/peer-questions/new?challenge=${challenge.slug}`}
        maySayFit={props.maySayFit}
      />
    </Around>
  )
}

function Told({ challenge }: { challenge: Challenge }) {
  const { closing, problem, whom, since, tried } = challenge
  return (
    <>
      {closing && (
        <div class="hanse-panel hanse-challenge__closing">
          <h2 class="hanse-h3">What came of it</h2>
          <Words text={closing} />
        </div>
      )}
      <h2 class="hanse-h3">What is wrong</h2>
      <Words text={problem} />
      {whom && (
        <>
          <h2 class="hanse-h3">For whom</h2>
          <Words text={whom} />
        </>
      )}
      {since && (
        <>
          <h2 class="hanse-h3">Since when</h2>
          <Words text={since} />
        </>
      )}
      {tried && (
        <>
          <h2 class="hanse-h3">What was tried</h2>
          <Words text={tried} />
        </>
      )}
    </>
  )
}

function Beside({ frame, challenge, contact, mayChange }: ChallengePageProps) {
  const { slug, themes, sharedAt, changedAt } = challenge
  const state = stateOf(challenge)
  return (
    <>
      <p>
        <Standing challenge={challenge} />
      </p>
      <Definitions
        items={[
          {
            term: 'Council',
            detail: <a href={`/members/${challenge.councilSlug}`}>{challenge.council}</a>,
          },
          {
            term: 'Figures',
            detail: <a href={`/authorities/${challenge.gss}`}>Figures of this place</a>,
          },
          themes.length > 0 && { term: 'Theme', detail: themes.map((one) => one.name).join(', ') },
          contact && {
            term: 'Whom to ring',
            detail: <WhomToRing contact={contact} slug={slug} ask={!mayChange} />,
          },
          {
            term: 'Readers',
            detail:
              state === 'draft'
                ? `Only your council, until you share it. Then: ${audienceWords[challenge.audience].toLowerCase()}`
                : audienceWords[challenge.audience],
          },
          sharedAt !== null &&
            changedAt > sharedAt && { term: 'Changed', detail: formatDate(changedAt) },
        ]}
      />
      {mayChange && (
        <div class="hanse-challenge__deeds">
          {state === 'draft' && (
            <DeedForm
              frame={frame}
              action="/challenge-sharings"
              hidden={{ slug }}
              deed="Share it"
              first
            />
          )}
          {state !== 'closed' && (
            <p>
              <a href={`/challenges/${slug}/edit`}>Change it</a>
            </p>
          )}
          {state === 'open' && (
            <p>
              <a href={`/challenges/${slug}/closing`}>Close it with what came of it</a>
            </p>
          )}
          {state === 'closed' && (
            <DeedForm
              frame={frame}
              action="/challenge-reopenings"
              hidden={{ slug }}
              deed="Open it again"
            />
          )}
        </div>
      )}
    </>
  )
}

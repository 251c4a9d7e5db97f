import type { Frame } from '../../../kernel/frame.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Filters } from '../../../ui/filters.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import type { ChallengeFilter, ChallengeLine } from '../queries/challenges.ts'
import { Around } from './around.tsx'
import { ChallengeList } from './challenge-list.tsx'

export interface ChallengesPageProps {
  frame: Frame
  inside: boolean
  chosen: ChallengeFilter
  challenges: readonly ChallengeLine[]
  /** Of the councils for which the viewer may act. */
  drafts: readonly ChallengeLine[]
  themes: readonly { slug: string; name: string }[]
  councils: readonly { gss: string; council: string }[]
  mayPost: boolean
}

/** Every challenge that the reader may read, by theme, council, and whether it is open. */
export function challengesPage(props: ChallengesPageProps) {
  const { frame, chosen, challenges, drafts } = props
  return (
    <Around
      frame={frame}
      inside={props.inside}
      title="Challenges"
      description={`What councils of ${frame.network.name} are trying to solve.`}
    >
      <PageHead
        title="Challenges"
        lead="What councils are trying to solve, in their own words. Each page shows who else has done something about it."
        deed={props.mayPost ? { label: 'Post a challenge', href: '/challenges/new' } : undefined}
      />
      {drafts.length > 0 && (
        <Section title="Drafts of your council" id="drafts">
          <ChallengeList challenges={drafts} inside={props.inside} />
        </Section>
      )}
      <ChallengeFilters {...props} />
      {challenges.length > 0 ? (
        <ChallengeList challenges={challenges} level={2} inside={props.inside} />
      ) : (
        <None
          filtered={Boolean(chosen.theme ?? chosen.gss) || chosen.state !== 'open'}
          {...props}
        />
      )}
    </Around>
  )
}

function ChallengeFilters({ chosen, themes, councils }: ChallengesPageProps) {
  const query = new URLSearchParams()
  if (chosen.theme) query.set('theme', chosen.theme)
  if (chosen.gss) query.set('council', chosen.gss)
  const view = (label: string, state: ChallengeFilter['state']) => {
    query.set('state', state)
    return { label, href: `/challenges?${query}`, current: chosen.state === state }
  }
  return (
    <Filters
      label="Filter the challenges"
      action="/challenges"
      hidden={{ state: chosen.state }}
      views={[view('Open', 'open'), view('Closed', 'closed'), view('All', 'any')]}
      selects={[
        {
          name: 'theme',
          label: 'Theme',
          value: chosen.theme ?? '',
          options: [
            { value: '', label: 'All themes' },
            ...themes.map(({ slug, name }) => ({ value: slug, label: name })),
          ],
        },
        {
          name: 'council',
          label: 'Council',
          value: chosen.gss ?? '',
          options: [
            { value: '', label: 'All councils' },
            ...councils.map(({ gss, council }) => ({ value: gss, label: council })),
          ],
        },
      ]}
    />
  )
}

function None({ filtered, mayPost }: { filtered: boolean; mayPost: boolean }) {
  if (filtered)
    return (
      <Empty title="None with these filters">
        <p>
          <a href="/challenges">Show all open challenges</a>
        </p>
      </Empty>
    )
  return (
    <Empty
      title="No challenge is open"
      step={mayPost ? { label: 'Post a challenge', href: '/challenges/new' } : undefined}
    >
      <p>
        A council says what is wrong, for whom and since when. Its page then shows the councils most
        like it, what they tried, what it cost, what came of it, and whom to ring.
      </p>
    </Empty>
  )
}

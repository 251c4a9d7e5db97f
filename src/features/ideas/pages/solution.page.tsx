import type { Frame } from '../../../kernel/frame.ts'
import { ErrorSummary, type Posted } from '../../../ui/form.tsx'
import { Section } from '../../../ui/page-head.tsx'
import { PictureFigure } from '../../../ui/picture.tsx'
import type { Adoption } from '../queries/adoptions.ts'
import type { ChallengeLine } from '../queries/challenges.ts'
import type { Contact } from '../queries/contacts.ts'
import type { Solution } from '../queries/solution.ts'
import type { CheckAnswer } from '../solution-check.ts'
import { Around } from './around.tsx'
import { ChallengeList } from './challenge-list.tsx'
import { SolutionAside } from './solution-aside.tsx'
import { SolutionResults } from './solution-results.tsx'
import { SolutionTerms } from './solution-terms.tsx'
import { TakenUp } from './taken-up.tsx'
import { Words } from './words.tsx'

export interface SolutionPageProps {
  frame: Frame
  inside: boolean
  baseUrl: string
  solution: Solution
  contact: Contact | null
  mayChange: boolean
  /** The day since which nobody confirmed it, where that is too long ago. */
  staleSince: string | null
  /** Open challenges that it may answer. */
  met: readonly ChallengeLine[]
  /** What its council last said of how it goes; for members alone. */
  word: { at: Date; state: CheckAnswer; sentence: string } | null
  /** Who took it up. */
  adoptions: readonly Adoption[]
  /** Whether the reader may take it up for a council. */
  mayTakeUp: boolean
  form: Posted
}

/** How a council solved something: what it did, what came of it, what went wrong, and whom to ring. */
export function solutionPage(props: SolutionPageProps) {
  const { frame, inside, solution, form } = props
  const { title, what, why, how, picture, council } = solution
  return (
    <Around
      frame={frame}
      inside={inside}
      title={title}
      description={what.replace(/\s+/g, ' ').slice(0, 150)}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        { label: 'Ideas', href: '/ideas' },
        { label: 'Solutions', href: '/solutions' },
      ]}
    >
      <ErrorSummary form={form} />
      <article class="hanse-solution">
        <header class="hanse-solution__head">
          <p class="hanse-kicker">Solution of {council}</p>
          <h1 class="hanse-h1">{title}</h1>
        </header>
        <div class="hanse-cols">
          <div class="hanse-c8">
            {picture && (
              <PictureFigure
                picture={picture}
                cut="wide"
                sizes="(min-width: 64em) 50rem, 100vw"
                eager
                figureClass="hanse-solution__picture"
              />
            )}
            <Part title="What" text={what} lead />
            <Part title="Why" text={why} />
            <Part title="How" text={how} />
            <SolutionResults solution={solution} />
            <SolutionTerms {...props} />
          </div>
          <SolutionAside {...props} />
        </div>
      </article>
      {solution.sharedAt && (
        <TakenUp slug={solution.slug} adoptions={props.adoptions} mayTakeUp={props.mayTakeUp} />
      )}
      {props.met.length > 0 && (
        <Section title="Challenges that this may answer" id="met">
          <ChallengeList challenges={props.met} inside={inside} />
        </Section>
      )}
    </Around>
  )
}

function Part({ title, text, lead }: { title: string; text: string; lead?: boolean }) {
  if (!text) return null
  return (
    <section class={lead ? 'hanse-solution__lead' : undefined}>
      <h2 class="hanse-h2">{title}</h2>
      <Words text={text} />
    </section>
  )
}

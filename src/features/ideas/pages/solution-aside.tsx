import { formatDate } from '../../../ui/dates.ts'
import { Definitions } from '../../../ui/definitions.tsx'
import { DemoMark } from '../../../ui/demo-mark.tsx'
import { Form } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { costWords, staffWords } from '../cost-words.ts'
import { readerWords } from '../solution-words.ts'
import type { SolutionPageProps } from './solution.page.tsx'
import { SolutionStanding } from './solution-standing.tsx'
import { LastWord, SayHowItGoes } from './solution-word.tsx'

/** The facts of a solution at a glance, and what its council can do with it. */
export function SolutionAside(props: SolutionPageProps) {
  const { solution, contact, inside } = props
  const cost = costWords(solution.costOnce, solution.costYearly)
  return (
    <aside class="hanse-c4" aria-label="At a glance">
      <div class="hanse-panel hanse-solution__facts">
        <p>
          <SolutionStanding solution={solution} />
        </p>
        {props.staleSince && (
          <p class="hanse-solution__stale">Not confirmed since {formatDate(props.staleSince)}</p>
        )}
        <Definitions
          items={[
            {
              term: 'Cost',
              detail: (
                <>
                  {cost ?? 'Not known'}
                  {solution.costNote && <span class="hanse-small"> {solution.costNote}</span>}
                </>
              ),
            },
            solution.staff !== null && { term: 'Staff', detail: staffWords(solution.staff) },
            solution.startedOn !== null && {
              term: 'Since',
              detail: formatDate(solution.startedOn),
            },
            solution.timeTaken !== '' && { term: 'How long it took', detail: solution.timeTaken },
            solution.themes.length > 0 && {
              term: 'Themes',
              detail: solution.themes.map(({ name }) => name).join(', '),
            },
            contact && {
              term: 'Whom to ring',
              detail: (
                <>
                  {contact.name ?? 'Nobody holds this seat today'}{' '}
                  <DemoMark when={contact.demonstration} />
                  <span class="hanse-small">
                    {' '}
                    {contact.title}, {contact.council}
                  </span>
                </>
              ),
            },
            props.word !== null && {
              term: 'Last word',
              detail: <LastWord word={props.word} />,
            },
            inside && { term: 'Readers', detail: readerWords(solution) },
          ]}
        />
      </div>
      <Deeds {...props} />
    </aside>
  )
}

function Deeds({ frame, solution, mayChange, staleSince, form }: SolutionPageProps) {
  if (!mayChange) return null
  return (
    <div class="hanse-solution__deeds">
      {solution.sharedAt === null && (
        <Form
          action="/solution-sharings"
          csrf={frame.csrf()}
          once={frame.once()}
          hidden={{ slug: solution.slug }}
        >
          <Button text="Share it" preventDoubleClick />
        </Form>
      )}
      <p>
        <a href={`/solutions/${solution.slug}/edit`}>Change it</a>
      </p>
      <p>
        <a href={`/solutions/${solution.slug}/documents`}>Add or remove documents</a>
      </p>
      {solution.sharedAt !== null && (
        <SayHowItGoes
          frame={frame}
          slug={solution.slug}
          open={staleSince !== null || form.errors.sentence !== undefined}
          form={form}
        />
      )}
    </div>
  )
}

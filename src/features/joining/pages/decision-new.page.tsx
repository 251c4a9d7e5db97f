import type { Frame } from '../../../kernel/frame.ts'
import { formatDeadline } from '../../../ui/dates.ts'
import { DemoMark } from '../../../ui/demo-mark.tsx'
import { Empty } from '../../../ui/empty.tsx'
import {
  ChoiceField,
  DateField,
  ErrorSummary,
  Form,
  type Posted,
  TextField,
} from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count } from '../../../ui/numbers.ts'
import type { Finding } from '../eligibility.ts'
import { standingOf, standingWords } from '../eligibility.ts'
import type { Body, Voter } from '../executive.ts'
import type { Application } from '../queries/applications.ts'

export interface NewDecisionPage {
  frame: Frame
  /** Applications that may be put forward, with what the rules come to. */
  ready: { application: Application; findings: Finding[] }[]
  body: Body
  voters: Voter[]
  need: number
  earliest: Date
  now: Date
  form: Posted
}

/** Several applications become one dossier, frozen, and everybody who decides is written to. */
export function newDecisionPage(page: NewDecisionPage) {
  const { frame, ready, body, voters, need, earliest, now, form } = page
  if (ready.length === 0) return nothingReady(frame)
  return (
    <Workspace
      {...frame}
      title="Put applications to the executive"
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[{ label: 'Applications', href: '/network' }]}
    >
      <ErrorSummary form={form} title="Nobody has been asked yet" />
      <h1 class="hanse-h1">Put applications to the executive</h1>
      <p class="hanse-lead">
        What you choose is frozen into one dossier: who, the figures, the rules, the day. Nobody
        decides on a text that changes under them.
      </p>
      <div class="hanse-cols">
        <Form class="hanse-c7" action="/admissions" csrf={frame.csrf()} once={frame.once()}>
          <ChoiceField
            form={form}
            name="application"
            label="Which councils?"
            hint="One decision on all of them"
            pick="many"
            choices={ready.map(({ application, findings }) => ({
              value: application.id,
              label: application.council,
              hint:
                findings.length > 0 ? standingWords[standingOf(findings)] : application.reference,
            }))}
          />
          <DateField
            form={form}
            name="joins"
            label="From which day are they to be members?"
            hint="The day of joining; the decision has a day of its own"
          />
          <DateField
            form={form}
            name="closes"
            label="The last day to decide"
            hint={`At the earliest: ${formatDeadline(earliest, now, true)}`}
          />
          <TextField
            form={form}
            name="time"
            label="Time"
            hint="24-hour clock, United Kingdom time"
            chars={5}
          />
          <Button text="Freeze the dossier and ask" preventDoubleClick />
        </Form>
        <aside class="hanse-c5" aria-labelledby="who">
          <div class="hanse-panel">
            <h2 class="hanse-h3" id="who">
              Who decides
            </h2>
            <p>
              {body === 'executive'
                ? `${count(voters.length, 'seat')} of the executive. ${need} must endorse.`
                : `Nobody holds a seat of the executive, so the leaders of all members decide. ${need} of ${voters.length} must endorse.`}
            </p>
            <ul class="hanse-bullets">
              {voters.map(({ title, council, holders }) => (
                <li>
                  {holders.map(({ name, demonstration }, at) => (
                    <>
                      {at > 0 && ', '}
                      {name} <DemoMark when={demonstration} />
                    </>
                  ))}
                  , {council ? `${title}, ${council}` : title}
                </li>
              ))}
            </ul>
          </div>
        </aside>
      </div>
    </Workspace>
  )
}

function nothingReady(frame: Frame) {
  return (
    <Workspace
      {...frame}
      title="Put applications to the executive"
      breadcrumbs={[{ label: 'Applications', href: '/network' }]}
    >
      <h1 class="hanse-h1">Put applications to the executive</h1>
      <Empty title="None is waiting" step={{ label: 'See all applications', href: '/network' }}>
        An application can be put forward once its council has sent it, until it is decided on.
      </Empty>
    </Workspace>
  )
}

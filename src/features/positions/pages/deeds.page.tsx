import { stanceWords } from '../../../documents/stance.ts'
import type { Frame } from '../../../kernel/frame.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { Empty } from '../../../ui/empty.tsx'
import {
  ChoiceField,
  ErrorSummary,
  Form,
  type Posted,
  TextArea,
  TextField,
} from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import type { PositionLine } from '../queries/position-lines.ts'
import type { Position } from '../queries/position-page.ts'
import { questionOf, saidLine, shortened } from './position-line.tsx'

export interface DeedPage {
  frame: Frame
  position: Position
  /** In what seat the person acts. */
  capacity: string
  form: Posted
}

/** Before a position is reaffirmed: what is said again, until when, by what decision. */
export function reaffirmPage(page: DeedPage & { lapsesOn: string }) {
  const { frame, position, form } = page
  return (
    <Around page={page} title="Reaffirm this position?">
      <Confirm
        title="Reaffirm this position?"
        facts={[...factsOf(page), { term: 'Stands until', detail: formatDate(page.lapsesOn) }]}
        action="/position-reaffirmations"
        csrf={frame.csrf()}
        once={frame.once()}
        hidden={{ id: position.id }}
        deed="Reaffirm this position"
        back={{ label: 'Leave it as it is', href: `/positions/${position.slug}` }}
      >
        <TextArea
          form={form}
          name="reason"
          label="By what decision"
          hint="For example: Executive, 3 March 2027, item 4. It stands beside the position"
          optional
          rows={2}
        />
        <LinkField form={form} />
      </Confirm>
    </Around>
  )
}

/** Before a position is withdrawn: what is taken back, and why. */
export function withdrawPage(page: DeedPage) {
  const { frame, position, form } = page
  return (
    <Around page={page} title="Withdraw this position?">
      <Confirm
        title="Withdraw this position?"
        facts={factsOf(page)}
        warning="It cannot be brought back. Its words stay readable, and say that we no longer stand by them and why."
        action="/position-withdrawals"
        csrf={frame.csrf()}
        once={frame.once()}
        hidden={{ id: position.id }}
        deed="Withdraw this position"
        back={{ label: 'Keep it', href: `/positions/${position.slug}` }}
      >
        <TextArea
          form={form}
          name="reason"
          label="Why?"
          hint="It stands beside the position for everybody who reads it"
          rows={3}
        />
        <LinkField form={form} />
      </Confirm>
    </Around>
  )
}

/** The choice of the later position that takes the place of an earlier one. */
export function chooseLaterPage(page: DeedPage & { later: readonly PositionLine[] }) {
  const { position, later, form } = page
  return (
    <Around page={page} title="What takes its place?">
      {later.length === 0 ? (
        <>
          <h1 class="hanse-h1">What takes its place?</h1>
          <Empty
            title="No later position stands"
            step={{ label: 'Back to the position', href: `/positions/${position.slug}` }}
          >
            <p>
              Only what was said on {formatDate(position.saidOn)} or later can take its place. If we
              no longer say this, withdraw it.
            </p>
          </Empty>
        </>
      ) : (
        <Form action={`/positions/${position.slug}/supersession`} method="get">
          <ChoiceField
            form={form}
            name="later"
            label="What takes its place?"
            heading="h1"
            hint={`Instead of “${questionOf(position)}”. Those nearest in meaning come first.`}
            pick="one"
            choices={later.map((line) => ({
              value: line.id,
              label: shortened(questionOf(line), 200),
              hint: [saidLine(line), line.stance && stanceWords[line.stance].label]
                .filter(Boolean)
                .join('. '),
            }))}
          />
          <Button text="Compare the two" />
        </Form>
      )}
    </Around>
  )
}

/** Before a later position takes the place of an earlier one: both side by side. */
export function supersedePage(page: DeedPage & { later: Position }) {
  const { frame, position, later, form } = page
  return (
    <Around page={page} title="Let the later position take its place?">
      <Confirm
        title="Let the later position take its place?"
        facts={[
          { term: 'You act as', detail: page.capacity },
          { term: 'No longer said', detail: <Words of={position} /> },
          { term: 'Said instead', detail: <Words of={later} /> },
        ]}
        warning="It cannot be brought back. The earlier one stays readable and leads to the later."
        action="/position-supersessions"
        csrf={frame.csrf()}
        once={frame.once()}
        hidden={{ id: position.id, later: later.id }}
        deed="Let it take its place"
        back={{
          label: 'Choose another',
          href: `/positions/${position.slug}/supersession`,
        }}
      >
        <TextArea form={form} name="reason" label="What changed" optional rows={2} />
        <LinkField form={form} />
      </Confirm>
    </Around>
  )
}

function LinkField({ form }: { form: Posted }) {
  return (
    <TextField
      form={form}
      name="link"
      label="Where the decision is written down"
      hint="A web address, such as that of the minutes"
      optional
      type="url"
    />
  )
}

function factsOf({ position, capacity }: DeedPage) {
  return [
    { term: 'You act as', detail: capacity },
    { term: 'Position', detail: <Words of={position} /> },
  ]
}

function Words({ of }: { of: Position }) {
  return (
    <>
      <b>{questionOf(of)}</b>
      <span class="hanse-block hanse-small">{saidLine(of)}</span>
      {of.stance && <span class="hanse-block">{stanceWords[of.stance].label}</span>}
      <span class="hanse-block">{shortened(of.text, 400)}</span>
    </>
  )
}

function Around(props: { page: DeedPage; title: string; children: preact.ComponentChildren }) {
  const { frame, position, form } = props.page
  return (
    <Workspace
      {...frame}
      title={props.title}
      about={shortened(questionOf(position), 80)}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        { label: 'Positions', href: '/positions' },
        { label: shortened(questionOf(position), 60), href: `/positions/${position.slug}` },
      ]}
    >
      <ErrorSummary form={form} />
      {props.children}
    </Workspace>
  )
}

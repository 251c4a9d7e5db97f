import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatDate, formatMoment } from '../../../ui/dates.ts'
import { DeskTabs } from '../../../ui/desk-tabs.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { ChoiceField, ErrorSummary, Form, type Posted, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count } from '../../../ui/numbers.ts'
import { State } from '../../../ui/state.tsx'
import { kinds, type Story, storyNames } from '../edition.ts'
import type { DeskEdition } from '../queries/editions.ts'

export interface DeskListPage {
  frame: Frame
  now: Date
  editions: readonly DeskEdition[]
  queue: readonly Story[]
  subscribers: { reached: number; failed: number }
  form: Posted
}

/** Every edition on the desk, what waits for the next one, and how many get it. */
export function deskListPage(props: DeskListPage) {
  const { frame, editions, queue, subscribers, form } = props
  return (
    <Workspace {...frame} title="Editions" failed={Object.keys(form.errors).length > 0}>
      <ErrorSummary form={form} />
      <h1 class="hanse-h1">Editions</h1>
      <DeskTabs desk="newsroom" current="Editions" />
      <p>
        <b>{count(subscribers.reached, 'subscriber')}</b> confirmed by the link in a letter
        {subscribers.failed > 0 &&
          `, and ${count(subscribers.failed, 'address', 'addresses')} failed`}
        . <a href="/newsroom/subscribers">See them</a>
      </p>
      {editions.length === 0 ? (
        <Empty title="No edition yet">
          <p>
            An edition is put together from what was published since the last one, with a few words
            of yours in front. It is sent once to everybody who confirmed, and stays in the archive.
          </p>
        </Empty>
      ) : (
        <DataTable
          caption="Editions"
          hideCaption
          stack
          columns={[
            { label: 'Title' },
            { label: 'Kind' },
            { label: 'State' },
            { label: 'Letters', numeric: true, onCard: 'Letters' },
          ]}
          rows={editions.map((edition) => [
            <a href={`/newsroom/editions/${edition.id}`}>{edition.title}</a>,
            kinds[edition.kind],
            <Standing edition={edition} now={props.now} />,
            edition.publishedAt ? String(edition.letters ?? 0) : '',
          ])}
        />
      )}
      <section class="hanse-section" aria-labelledby="queue">
        <div class="hanse-head">
          <h2 class="hanse-h3" id="queue">
            Waiting for the next edition
          </h2>
        </div>
        {queue.length === 0 ? (
          <p class="hanse-note">Nothing has been published since the last edition.</p>
        ) : (
          <ul class="hanse-list">
            {queue.map((story) => (
              <li>
                {storyNames[story.kind]}: <a href={story.path}>{story.title}</a>,{' '}
                {formatDate(story.publishedAt)}
              </li>
            ))}
          </ul>
        )}
        <Form action="/editions" class="hanse-measure" csrf={frame.csrf()} once={frame.once()}>
          <TextField
            form={form}
            name="title"
            label="Title of a new edition"
            hint="Like “Spring 2027”"
          />
          <ChoiceField
            form={{ ...form, values: { kind: 'newsletter', ...form.values } }}
            name="kind"
            label="Kind"
            pick="list"
            choices={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
          />
          <Button text="Begin the edition" />
        </Form>
      </section>
    </Workspace>
  )
}

function Standing({ edition, now }: { edition: DeskEdition; now: Date }) {
  if (edition.publishedAt)
    return (
      <State kind="done">
        No. {edition.number}, {formatDate(edition.publishedAt)}
        {edition.sentAt ? '' : ', being sent'}
      </State>
    )
  if (!edition.publishAt) return <State kind="open">Draft</State>
  return edition.publishAt <= now ? (
    <State kind="late">Overdue: open it to see why</State>
  ) : (
    <State kind="half">Goes out {formatMoment(edition.publishAt)}</State>
  )
}

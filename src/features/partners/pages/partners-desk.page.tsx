import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { DeskTabs } from '../../../ui/desk-tabs.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { ErrorSummary, Form, type Posted } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { partnerKinds } from '../partner.ts'
import type { Partner } from '../queries/partners.ts'
import { PartnerFields } from './partner-fields.tsx'

export interface PartnersDeskProps {
  frame: Frame
  today: string
  partners: readonly (Partner & { people: number; invitations: number; waiting: number })[]
  form: Posted
}

/** Every partner, and the form for a new one. */
export function partnersDeskPage({ frame, today, partners, form }: PartnersDeskProps): VNode {
  return (
    <Workspace {...frame} title="Partners" failed={Object.keys(form.errors).length > 0}>
      <ErrorSummary form={form} />
      <div class="hanse-pagehead">
        <div class="hanse-pagehead__words">
          <h1 class="hanse-h1">Partners</h1>
          <p class="hanse-lead">
            Their people sign in and hold no seat. They see what their organisation is invited to,
            and nothing of any council.
          </p>
        </div>
      </div>
      <DeskTabs desk="network" current="Partners" />
      {partners.length === 0 ? (
        <Empty title="No partner yet" level={2}>
          <p>
            Add a university, a business, a charity or another network below. Then give it its
            people, and invite it to a consultation or a theme.
          </p>
        </Empty>
      ) : (
        <DataTable
          stack
          hideCaption
          caption="Partners"
          columns={[
            { label: 'Partner' },
            { label: 'Kind', onCard: 'Kind' },
            { label: 'People', numeric: true, onCard: 'People' },
            { label: 'Invited to', numeric: true, onCard: 'Invited to' },
            { label: 'Offers to answer', numeric: true, onCard: 'Offers to answer' },
            { label: 'Named in public', onCard: 'Named in public' },
          ]}
          rows={partners.map((one) => [
            <>
              <a href={`/network/partners/${one.slug}`}>{one.name}</a>
              {one.until !== null && one.until <= today && (
                <span class="hanse-note"> until {formatDate(one.until)}</span>
              )}
            </>,
            partnerKinds[one.kind],
            one.people,
            one.invitations,
            one.waiting,
            one.credited ? 'yes' : 'no',
          ])}
        />
      )}
      <section class="hanse-section" aria-labelledby="add">
        <div class="hanse-head">
          <h2 class="hanse-h3" id="add">
            Add a partner
          </h2>
          <a href="/partners">The public list</a>
        </div>
        <Form
          action="/partners"
          csrf={frame.csrf()}
          once={frame.once()}
          labelledBy="add"
          class="hanse-measure hanse-plain"
        >
          <PartnerFields form={form} />
          <Button text="Add the partner" preventDoubleClick />
        </Form>
      </section>
    </Workspace>
  )
}

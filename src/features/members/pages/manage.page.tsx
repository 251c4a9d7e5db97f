import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Form, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count } from '../../../ui/numbers.ts'
import { spellWords } from '../fact-words.ts'
import { nationNames } from '../facts.ts'
import type { MemberSpell } from '../queries/members-on.ts'
import type { Found, RegisterSearch } from '../queries/register.ts'

export interface ManagePageProps {
  frame: Frame
  words: string
  /** Null where nothing was searched. */
  search: RegisterSearch | null
  registerSize: number
  members: readonly MemberSpell[]
  today: string
}

/** Where the office finds a council in the national register, and those that are members. */
export function managePage({
  frame,
  words,
  search,
  registerSize,
  members,
  today,
}: ManagePageProps): VNode {
  return (
    <Workspace
      {...frame}
      title="Manage members and seats"
      breadcrumbs={[{ label: 'Members', href: '/members' }]}
    >
      <div class="hanse-pagehead">
        <div class="hanse-pagehead__words">
          <h1 class="hanse-h1">Manage members and seats</h1>
          <p class="hanse-lead">
            What a person may do follows from the seats they hold. Seats belong to councils, and to
            the network.
          </p>
        </div>
        <div class="hanse-pagehead__go">
          <a class="govuk-button govuk-button--secondary" href="/members/manage/network">
            Seats of the network
          </a>{' '}
          <a class="hanse-members__beside" href="/network/settings">
            Name and colours
          </a>
        </div>
      </div>
      <section aria-labelledby="search">
        <div class="hanse-head">
          <h2 class="hanse-h3" id="search">
            Find a council
          </h2>
          <span class="hanse-note">
            {count(registerSize, 'authority', 'authorities')} in the register
          </span>
        </div>
        <Form action="/members/manage" method="get" class="hanse-measure">
          <TextField
            form={{ values: { q: words }, errors: {} }}
            name="q"
            label="Name or code"
            hint="In any spelling: Hull, Kingston upon Hull, Caerdydd, or a code like E07000138."
            type="search"
          />
          <Button text="Search the register" classes="govuk-button--secondary" />
        </Form>
        {search && <FoundList {...search} words={words} />}
      </section>
      <Abolished members={members} today={today} />
      <section class="hanse-section" aria-labelledby="members">
        <div class="hanse-head">
          <h2 class="hanse-h3" id="members">
            Members today
          </h2>
          <span class="hanse-note">{count(members.length, 'council')}</span>
        </div>
        {members.length === 0 ? (
          <Empty title="No council is a member yet" level={3}>
            <p>Find the first one above, and say from when it is a member.</p>
          </Empty>
        ) : (
          <DataTable
            stack
            hideCaption
            caption="Members today"
            columns={[
              { label: 'Council' },
              { label: 'Where' },
              { label: 'Member', onCard: 'Member' },
            ]}
            rows={members.map((member) => [
              <a href={`/members/manage/${member.slug}`}>{member.council}</a>,
              member.region ?? nationNames[member.nation],
              spellWords(member),
            ])}
          />
        )}
      </section>
    </Workspace>
  )
}

function FoundList({
  found,
  guessed,
  words,
}: {
  found: readonly Found[]
  guessed: boolean
  words: string
}) {
  if (found.length === 0)
    return (
      <p class="hanse-members__found" role="status">
        The register has no authority called “{words}”. Try a shorter part of the name, or its code.
      </p>
    )
  return (
    <div class="hanse-members__found">
      <p role="status">
        {guessed ? (
          <>No authority is called “{words}”. These are the nearest:</>
        ) : (
          <>
            <b>{count(found.length, 'authority', 'authorities')}</b> for “{words}”
          </>
        )}
      </p>
      <DataTable
        stack
        hideCaption
        caption={`${count(found.length, 'authority', 'authorities')} for “${words}”`}
        columns={[{ label: 'Council' }, { label: 'Where' }, { label: 'Today' }]}
        rows={found.map((one) => [
          <a href={`/members/manage/${one.slug}`}>{one.name}</a>,
          `${one.region ?? nationNames[one.nation]}, ${one.gss}`,
          one.member ? 'Member' : one.validUntil ? 'Abolished' : 'Not a member',
        ])}
      />
    </div>
  )
}

/** Members that the register says are no more: their memberships end or pass on. */
function Abolished(props: { members: readonly MemberSpell[]; today: string }) {
  const gone = props.members.filter(
    ({ abolished }) => abolished !== null && abolished <= props.today,
  )
  if (gone.length === 0) return null
  return (
    <section class="hanse-section" aria-labelledby="abolished">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="abolished">
          Abolished, and still members
        </h2>
      </div>
      <p>Pass each membership on to the council that took over, or end it.</p>
      <ul class="hanse-list">
        {gone.map(({ slug, council, abolished }) => (
          <li>
            <a href={`/members/manage/${slug}`}>{council}</a>, abolished on {formatDate(abolished!)}
          </li>
        ))}
      </ul>
    </section>
  )
}

import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { ErrorSummary, type Posted } from '../../../ui/form.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import type { Control } from '../control.ts'
import type { SeatLine } from '../queries/council.ts'
import type { MemberSpell } from '../queries/members-on.ts'
import type { Reorganisation } from '../queries/reorganisation.ts'
import { ControlSection } from './control-section.tsx'
import { type MembershipForm, MembershipSection } from './membership-section.tsx'
import { AddSeat, SeatHolders } from './seat-forms.tsx'

/** Which form on the page was posted and came back. */
export type PostedForm =
  | MembershipForm
  | 'control'
  | 'seat'
  | `change:${string}`
  | `holding:${string}`
  | `end:${string}`

export interface ManageCouncilProps {
  frame: Frame
  today: string
  /** Null for the network itself. */
  council: { gss: string; slug: string; council: string; name: string } | null
  spells: readonly MemberSpell[]
  /** The spell that holds today or is still to come, if there is one. */
  standing: MemberSpell | null
  reorganisation: Reorganisation
  /** Who runs the council, as entered. */
  controls: readonly Control[]
  seats: readonly SeatLine[]
  themes: readonly { id: string; name: string }[]
  posted: { which: PostedForm; form: Posted } | null
  /** False where invitations cannot be delivered. */
  mail: boolean
}

/** One council, or the network itself: its membership, its seats and who holds them. */
export function manageCouncilPage(props: ManageCouncilProps): VNode {
  const { frame, council, spells, seats, posted } = props
  const name = council?.council ?? frame.network.name
  const formOf = (which: PostedForm): Posted =>
    posted?.which === which ? posted.form : { values: {}, errors: {} }
  const failed = posted !== null && Object.keys(posted.form.errors).length > 0
  return (
    <Workspace
      {...frame}
      title={council ? `Manage ${name}` : 'Seats of the network'}
      failed={failed}
      breadcrumbs={[
        { label: 'Members', href: '/members' },
        { label: 'Manage members and seats', href: '/members/manage' },
      ]}
    >
      {posted && <ErrorSummary form={posted.form} />}
      <div class="hanse-pagehead">
        <div class="hanse-pagehead__words">
          <h1 class="hanse-h1">{council ? name : 'Seats of the network'}</h1>
          {council && <p class="hanse-note">{council.name}</p>}
        </div>
      </div>
      {council && (
        <MembershipSection
          frame={frame}
          today={props.today}
          council={council}
          spells={spells}
          standing={props.standing}
          reorganisation={props.reorganisation}
          formOf={formOf}
        />
      )}
      {(spells.length > 0 || !council) && (
        <section class={council ? 'hanse-section' : undefined} aria-labelledby="seats">
          <div class="hanse-head">
            <h2 class="hanse-h3" id="seats">
              Seats and who holds them
            </h2>
            {council && <a href={`/members/manage/${council.slug}/leader`}>A new leader</a>}
          </div>
          {!props.mail && (
            <p class="hanse-note">
              Mail is not set up on this installation, so invitations are kept and not sent. Set
              SMTP_URL to send them.
            </p>
          )}
          {seats.map((seat) => (
            <SeatHolders
              frame={frame}
              slug={council?.slug ?? 'network'}
              seat={seat}
              today={props.today}
              form={formOf(`holding:${seat.seatId}`)}
              changeForm={formOf(`change:${seat.seatId}`)}
              endForm={(id) => formOf(`end:${id}`)}
            />
          ))}
          <AddSeat
            frame={frame}
            slug={council?.slug ?? 'network'}
            ofCouncil={council !== null}
            none={seats.length === 0}
            themes={props.themes}
            form={formOf('seat')}
          />
        </section>
      )}
      {council && spells.length > 0 && (
        <ControlSection
          frame={frame}
          council={council}
          controls={props.controls}
          form={formOf('control')}
        />
      )}
    </Workspace>
  )
}

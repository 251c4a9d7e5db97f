import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { formatDate, formatMoment, formatUntil } from '../../../ui/dates.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { invitedToNames } from '../partner.ts'
import type { InvitationLine } from '../queries/invitations.ts'
import type { OfferLine, Partner } from '../queries/partners.ts'
import { OfferText } from './offer.tsx'

export interface PartnerPageProps {
  frame: Frame
  partner: Partner
  now: Date
  invitations: readonly InvitationLine[]
  offers: readonly OfferLine[]
}

/** The first page of somebody of a partner: what they are invited to, and what they offered. */
export function partnerPage({ frame, partner, now, invitations, offers }: PartnerPageProps): VNode {
  return (
    <Workspace {...frame} title="Invitations" about={partner.name}>
      <div class="hanse-pagehead">
        <div class="hanse-pagehead__words">
          <p class="hanse-kicker">{partner.name}</p>
          <h1 class="hanse-h1">What you are invited to</h1>
        </div>
      </div>
      <div class="hanse-cols">
        <div class="hanse-c8">
          {invitations.length === 0 ? (
            <Empty title="Nothing today">
              <p>
                When {frame.network.name} invites {partner.name} to a consultation, a theme or an
                event, it stands here and you get a letter.
              </p>
            </Empty>
          ) : (
            <ul class="hanse-list">
              {invitations.map((one) => (
                <li>
                  <h2 class="hanse-h4">
                    <a href={`/partner/invitations/${one.id}`}>{one.title}</a>
                  </h2>
                  <p class="hanse-note">
                    {invitedToNames[one.kind]}
                    {one.event && `, ${eventWhen(one.event)}`}
                    {one.closes &&
                      `, closes ${formatDate(one.closes)}, ${formatUntil(one.closes, now)}`}
                    {one.until && `; the invitation ends on ${formatDate(one.until)}`}
                  </p>
                  {one.note && <p>“{one.note}”</p>}
                </li>
              ))}
            </ul>
          )}
          {offers.length > 0 && (
            <section class="hanse-section" aria-labelledby="offered">
              <div class="hanse-head">
                <h2 class="hanse-h3" id="offered">
                  What you offered
                </h2>
              </div>
              <ul class="hanse-list">
                {offers.map((offer) => (
                  <li>
                    <OfferText offer={offer} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
    </Workspace>
  )
}

/** When an event begins, and that it is called off where it is. */
export function eventWhen({ startsAt, cancelled }: NonNullable<InvitationLine['event']>): string {
  return cancelled ? 'called off' : formatMoment(startsAt)
}

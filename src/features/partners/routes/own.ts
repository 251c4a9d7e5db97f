import { isRefused } from '../../../kernel/act.ts'
import { type Answer, forbidden, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { type Frame, publicFrame, workspaceFrame } from '../../../kernel/frame.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Ask, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { consultationById, questionsOf } from '../../consultations/index.ts'
import { makeOffer } from '../actions/make-offer.ts'
import { errorOf, offerForm, offerRefusals } from '../forms.ts'
import { invitationPage } from '../pages/invitation.page.tsx'
import { partnerPage } from '../pages/partner.page.tsx'
import { partnersPage } from '../pages/partners.page.tsx'
import { callNote, invitationFor, invitationsOf } from '../queries/invitations.ts'
import { creditedPartners, offersOf, type Partner, partnerOf } from '../queries/partners.ts'

/** What people of partners see: what they are invited to, and nothing else; and the public list of partners. */
export function ownRoutes(web: Web): void {
  web.page('/partners', { allow: 'public', keep: 2 }, async (ask) =>
    partnersPage({
      frame: publicFrame(ask, 'about'),
      partners: await creditedPartners(ask.db, dayOf(ask.now)),
    }),
  )

  web.page('/partner', { allow: 'signed-in' }, async (ask) => {
    const today = dayOf(ask.now)
    const partner = await partnerOf(ask.db, ask.viewer!.personId, today)
    if (!partner) return forPartners(ask)
    return partnerPage({
      frame: frameOf(ask, partner),
      partner,
      now: ask.now,
      invitations: await invitationsOf(ask.db, partner.id, today),
      offers: await offersOf(ask.db, partner.id),
    })
  })

  web.page('/partner/invitations/:id', { allow: 'signed-in' }, (ask) =>
    show(ask, ask.db, notPosted),
  )

  web.deed(
    '/partner/invitations/:id/offers',
    { allow: 'signed-in', form: offerForm },
    async (ask) => {
      const again = (errors: Record<string, string>) =>
        ask.read(async (db) => {
          const page = await show(ask, db, { values: ask.form.raw, errors })
          return 'type' in page ? withStatus(422, page) : page
        })
      const invitationId = ask.params.id ?? ''
      if (!isId(invitationId)) return notFound
      if (!ask.form.ok) return again(ask.form.errors)
      const { kind, text, link } = ask.form.values
      const done = await ask.act(async (act) => {
        const made = await makeOffer(act, { invitationId, kind, text, link: link || null })
        return isRefused(made)
          ? made
          : seeOther('/partner', 'Offered. The network office answers, and you get a letter.')
      })
      if (!isRefused(done)) return done
      return done.refused === 'not-invited' ? notFound : again(errorOf(offerRefusals[done.refused]))
    },
  )
}

function forPartners(ask: Ask): Answer {
  return forbidden(
    `This page is for people of partners of ${ask.network.name}. Your own first page is My work.`,
  )
}

/** The bar names the partner where others read their seat. */
function frameOf(ask: Ask, partner: Partner): Frame {
  const frame = workspaceFrame(ask, 'work')
  return {
    ...frame,
    nav: [{ label: 'Invitations', href: '/partner' }],
    viewer: frame.viewer && { ...frame.viewer, seat: partner.name },
  }
}

async function show(ask: Ask, db: Reads, form: Posted) {
  const today = dayOf(ask.now)
  const personId = ask.viewer!.personId
  const id = ask.params.id ?? ''
  const partner = await partnerOf(db, personId, today)
  const may = partner && isId(id) && (await invitationFor(db, personId, id, today))
  if (!partner || !may) return notFound
  const invitation = (await invitationsOf(db, partner.id, today)).find((one) => one.id === id)
  if (!invitation) return notFound
  const consultation =
    invitation.kind === 'consultation' ? await consultationById(db, invitation.subjectId) : null
  return invitationPage({
    frame: frameOf(ask, partner),
    partner,
    invitation,
    now: ask.now,
    consultation: consultation && {
      ...consultation,
      questions: (await questionsOf(db, consultation.id)).filter(({ demographic }) => !demographic),
      note: await callNote(db, consultation.id),
    },
    offers: (await offersOf(db, partner.id)).filter(({ invitationId }) => invitationId === id),
    form,
  })
}

import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { type Answer, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Ask, AskDeed, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { addPartner } from '../actions/add-partner.ts'
import { addPartnerPerson } from '../actions/add-partner-person.ts'
import { answerOffer } from '../actions/answer-offer.ts'
import { changePartner } from '../actions/change-partner.ts'
import { endPartnerInvitation } from '../actions/end-partner-invitation.ts'
import { endPartnerPerson } from '../actions/end-partner-person.ts'
import { invitePartner } from '../actions/invite-partner.ts'
import {
  answerForm,
  answerRefusals,
  errorOf,
  invitationForm,
  invitationRefusals,
  partnerForm,
  partnerPersonForm,
  partnerPersonRefusals,
  partnerRefusals,
} from '../forms.ts'
import { partnerDeskPage } from '../pages/partner-desk.page.tsx'
import { partnersDeskPage } from '../pages/partners-desk.page.tsx'
import { invitable } from '../queries/invitable.ts'
import { invitationsOf } from '../queries/invitations.ts'
import { allPartners, offersOf, partnerBySlug, peopleOf } from '../queries/partners.ts'

/** The office keeps partners, their people and what they are invited to, and answers what they offer. */
export function deskRoutes(web: Web): void {
  web.page('/network/partners', { allow: 'office' }, (ask) => showAll(ask, ask.db, notPosted))

  web.deed('/partners', { allow: 'office', form: partnerForm }, async (ask) => {
    const again = (errors: Record<string, string>) =>
      ask.read(async (db) =>
        withStatus(422, await showAll(ask, db, { values: ask.form.raw, errors })),
      )
    if (!ask.form.ok) return again(ask.form.errors)
    const { name, kind, link, from, until, credited, credit } = ask.form.values
    const done = await ask.act(async (act) => {
      const added = await addPartner(act, {
        name,
        kind,
        link: link || null,
        from: from || dayOf(ask.now),
        until,
        credited: credited === 'yes',
        credit,
        invented: ask.network.demonstration,
      })
      return isRefused(added) ? added : seeOther(at(added.slug), 'Added. Now give it its people.')
    })
    return isRefused(done) ? again(errorOf(partnerRefusals[done.refused])) : done
  })

  web.page('/network/partners/:slug', { allow: 'office' }, (ask) =>
    showOne(ask, ask.db, ask.params.slug ?? '', null),
  )

  web.deed('/partners/:slug/changes', { allow: 'office', form: partnerForm }, async (ask) => {
    const slug = ask.params.slug ?? ''
    if (!ask.form.ok) return again(ask, slug, 'facts', ask.form.errors)
    const { name, kind, link, from, until, credited, credit } = ask.form.values
    const done = await ask.act(async (act) => {
      const changed = await changePartner(act, {
        slug,
        name,
        kind,
        link: link || null,
        from: from || dayOf(ask.now),
        until,
        credited: credited === 'yes',
        credit,
      })
      return isRefused(changed) ? changed : seeOther(at(slug), 'Saved.')
    })
    return isRefused(done)
      ? again(ask, slug, 'facts', errorOf(partnerRefusals[done.refused]))
      : done
  })

  web.deed('/partner-people', { allow: 'office', form: partnerPersonForm }, async (ask) => {
    const slug = String(ask.form.raw.slug ?? '')
    if (!ask.form.ok) return again(ask, slug, 'person', ask.form.errors)
    const { person, email } = ask.form.values
    const done = await ask.act(async (act) => {
      const added = await addPartnerPerson(act, {
        slug,
        person: { name: person, email, demonstration: ask.network.demonstration },
        baseUrl: ask.config.baseUrl,
        networkName: ask.network.name,
      })
      return isRefused(added) ? added : seeOther(at(slug), 'Added. A letter is on its way.')
    })
    return isRefused(done)
      ? again(ask, slug, 'person', errorOf(partnerPersonRefusals[done.refused]))
      : done
  })

  web.deed('/partner-people-ends', { allow: 'office', form: endForm }, async (ask) => {
    if (!ask.form.ok) return notFound
    const { id, slug } = ask.form.values
    const done = await ask.act(async (act) => {
      const ended = await endPartnerPerson(act, id)
      return isRefused(ended) ? ended : seeOther(at(slug), 'They sign in for it no longer.')
    })
    return isRefused(done) ? notFound : done
  })

  web.deed('/partner-invitations', { allow: 'office', form: invitationForm }, async (ask) => {
    const slug = String(ask.form.raw.slug ?? '')
    if (!ask.form.ok) return again(ask, slug, 'invitation', ask.form.errors)
    const { invitedTo, note, until } = ask.form.values
    const done = await ask.act(async (act) => {
      const invited = await invitePartner(act, {
        slug,
        to: invitedTo,
        note,
        until,
        baseUrl: ask.config.baseUrl,
        networkName: ask.network.name,
      })
      return isRefused(invited) ? invited : seeOther(at(slug), 'Invited. Its people get a letter.')
    })
    return isRefused(done)
      ? again(ask, slug, 'invitation', errorOf(invitationRefusals[done.refused]))
      : done
  })

  web.deed('/partner-invitation-ends', { allow: 'office', form: endForm }, async (ask) => {
    if (!ask.form.ok) return notFound
    const { id, slug } = ask.form.values
    const done = await ask.act(async (act) => {
      const ended = await endPartnerInvitation(act, id)
      return isRefused(ended) ? ended : seeOther(at(slug), 'The invitation has ended.')
    })
    return isRefused(done) ? notFound : done
  })

  web.deed('/partner-offer-answers', { allow: 'office', form: answerForm }, async (ask) => {
    const slug = String(ask.form.raw.slug ?? '')
    const which = `offer:${String(ask.form.raw.offer)}` as const
    if (!ask.form.ok) return again(ask, slug, which, ask.form.errors)
    const { offer: offerId, answer, note } = ask.form.values
    const done = await ask.act(async (act) => {
      const networkName = ask.network.name
      const answered = await answerOffer(act, { offerId, answer, note, networkName })
      return isRefused(answered) ? answered : seeOther(at(slug), 'Answered. They get a letter.')
    })
    return isRefused(done) ? again(ask, slug, which, errorOf(answerRefusals[done.refused])) : done
  })
}

const endForm = z.object({ id: z.uuid(), slug: z.string() })
const at = (slug: string) => `/network/partners/${encodeURIComponent(slug)}`

type Which = 'facts' | 'person' | 'invitation' | `offer:${string}`

async function showAll(ask: Ask, db: Reads, form: Posted) {
  const today = dayOf(ask.now)
  return partnersDeskPage({
    frame: workspaceFrame(ask, 'network'),
    today,
    partners: await allPartners(db, today),
    form,
  })
}

function again(
  ask: AskDeed<unknown>,
  slug: string,
  which: Which,
  errors: Record<string, string>,
): Promise<Answer> {
  return ask.read(async (db) => {
    const page = await showOne(ask, db, slug, { which, form: { values: ask.form.raw, errors } })
    return 'notFound' in page ? page : withStatus(422, page)
  })
}

async function showOne(
  ask: Ask,
  db: Reads,
  slug: string,
  posted: { which: Which; form: Posted } | null,
) {
  const partner = await partnerBySlug(db, slug)
  if (!partner) return notFound
  const today = dayOf(ask.now)
  return partnerDeskPage({
    frame: workspaceFrame(ask, 'network'),
    partner,
    people: await peopleOf(db, partner.id, today),
    invitations: await invitationsOf(db, partner.id, today),
    offers: await offersOf(db, partner.id),
    choices: await invitable(db, today, ask.now),
    posted,
  })
}

import { forbidden, notFound, withStatus } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { publicFrame, workspaceFrame } from '../../../kernel/frame.ts'
import type { Ask } from '../../../kernel/web.ts'
import type { Posted } from '../../../ui/form.tsx'
import { actingFor } from '../acting.ts'
import { whyNotClose } from '../challenge.ts'
import { standingRefusals } from '../challenge-words.ts'
import { challengePage } from '../pages/challenge.page.tsx'
import { challengeFormPage } from '../pages/challenge-form.page.tsx'
import { closeChallengePage } from '../pages/close-challenge.page.tsx'
import { answersTo } from '../queries/answers-to.ts'
import { type Challenge, challengeBySlug, themesToChoose } from '../queries/challenges.ts'
import { contactSeatsOf, contactsOf } from '../queries/contacts.ts'
import { memberCodes, membersToday } from '../queries/members-today.ts'
import { readerNow } from '../queries/reader.ts'
import type { Reader } from '../reader.ts'

/** The public site for strangers and partners, the workspace for members. */
export function frameFor(ask: Ask, reader: Reader) {
  return reader.member ? workspaceFrame(ask, 'ideas') : publicFrame(ask, 'ideas')
}

/** A challenge of a council for which the viewer may act today; null otherwise. */
export async function ownChallenge(ask: Ask, db: Reads, slug: string): Promise<Challenge | null> {
  const challenge = await challengeBySlug(db, await readerNow(db, ask.viewer, ask.now), slug)
  if (!challenge) return null
  const councils = actingFor(ask.viewer, await memberCodes(db, ask.now))
  return councils.includes(challenge.gss) ? challenge : null
}

/** A challenge as its form shows it. */
export function valuesOf(challenge: Challenge): Posted['values'] {
  const { title, problem, whom, since, tried, audience, gss, version, themeIds } = challenge
  return {
    ...{ title, problem, whom, since, tried, audience, themes: themeIds },
    ...{ council: gss, version: String(version), contact: challenge.contactSeatId },
  }
}

/** The page of a challenge, with a form that came back; null where there is none for this reader. */
export async function showChallenge(ask: Ask, db: Reads, slug: string, form: Posted) {
  const reader = await readerNow(db, ask.viewer, ask.now)
  const challenge = await challengeBySlug(db, reader, slug)
  if (!challenge) return null
  const councils = actingFor(ask.viewer, await memberCodes(db, ask.now))
  const { contactSeatId } = challenge
  const contacts = contactSeatId ? await contactsOf(db, [contactSeatId], dayOf(ask.now)) : null
  return challengePage({
    frame: frameFor(ask, reader),
    inside: reader.member,
    challenge,
    contact: contacts?.get(contactSeatId!) ?? null,
    mayChange: councils.includes(challenge.gss),
    maySayFit: councils.length > 0 && !challenge.closedAt && challenge.sharedAt !== null,
    answers: await answersTo(db, {
      networkId: ask.network.id,
      viewer: ask.viewer,
      reader,
      now: ask.now,
      words: `${challenge.title}. ${challenge.problem}`,
      challengeId: challenge.id,
      gss: challenge.gss,
      council: challenge.council,
      limit: 12,
    }),
    form,
  })
}

/** The form of a new challenge, or of one that is changed. */
export async function showForm(ask: Ask, db: Reads, challenge: Challenge | null, form: Posted) {
  const members = await membersToday(db, ask.now)
  const mine = actingFor(
    ask.viewer,
    members.map(({ gss }) => gss),
  )
  if (mine.length === 0)
    return forbidden(
      'Only people who hold a seat of a member council, or of the network office, can post a challenge.',
    )
  const chosen = challenge ? [challenge.gss] : mine
  return challengeFormPage({
    frame: workspaceFrame(ask, 'ideas'),
    form,
    challenge,
    councils: mine.map((gss) => members.find((member) => member.gss === gss)!),
    themes: await themesToChoose(db),
    seats: await contactSeatsOf(db, chosen),
  })
}

/** The form of a challenge after something was wrong with it; 404 where somebody may not change it. */
export async function againForm(ask: Ask, db: Reads, slug: string, form: Posted) {
  const challenge = slug === '' ? null : await ownChallenge(ask, db, slug)
  if (slug !== '' && !challenge) return notFound
  const page = await showForm(ask, db, challenge, form)
  return 'type' in page ? withStatus(422, page) : page
}

/** The page on which a council closes its challenge; null where it cannot. */
export async function showClosing(ask: Ask, db: Reads, slug: string, form: Posted) {
  const challenge = await ownChallenge(ask, db, slug)
  if (!challenge) return null
  const refused = whyNotClose(null, challenge)
  return closeChallengePage({
    frame: workspaceFrame(ask, 'ideas'),
    challenge,
    whyNot: refused && standingRefusals[refused],
    form,
  })
}

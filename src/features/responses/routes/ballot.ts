import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { type Answer, forbidden, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { isId } from '../../../kernel/ids.ts'
import { councilsOf, isOffice } from '../../../kernel/seats.ts'
import type { Ask, AskDeed, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { castBallot } from '../actions/cast-ballot.ts'
import { confirmBallot } from '../actions/confirm-ballot.ts'
import { logPhoneBallot, type PhoneRefusal } from '../actions/log-phone-ballot.ts'
import { ballotPage, ballotRefusedPage } from '../pages/ballot.page.tsx'
import { confirmationPage, phoneBallotPage } from '../pages/ballot-phone.page.tsx'
import { frozenVersion } from '../queries/frozen.ts'
import { refusalWords } from '../queries/refusal-words.ts'
import { type WholeRound, wholeRound } from '../queries/round.ts'
import { placeOfBallot } from '../queries/round-page.ts'
import { type LookingFor, lookingFor } from '../queries/round-view.ts'
import { signersOf, signingCapacity } from '../queries/signing.ts'
import { refusalSentence } from '../refusals.ts'
import {
  type ConfirmationRefusal,
  type Decision,
  decisions,
  waysToShowDissent,
  whyNotConfirmBallot,
} from '../sign-off.ts'

const said = {
  decision: z.enum(decisions, 'Choose what was decided'),
  text: z.string().max(5000, 'Keep this below 5,000 characters').default(''),
  substantive: z
    .enum(['yes', 'no'])
    .default('yes')
    .transform((answer) => answer === 'yes'),
  shown: z
    .enum(waysToShowDissent)
    .nullish()
    .transform((way) => way ?? null),
  seen: z.string().max(64).default(''),
  confirmed: z
    .enum(['yes'])
    .nullish()
    .transform((answer) => answer === 'yes'),
}
const ballotForm = z.object({ ...said, seenNumber: z.coerce.number().int().min(0).default(0) })
const phoneForm = z.object({
  ...said,
  council: z.string().min(1, 'Choose the council'),
  spokenWith: z.string().max(300, 'Keep this below 300 characters').default(''),
})

/** Casting, logging and confirming one ballot. */
export function ballotRoutes(web: Web): void {
  web.page('/rounds/:id/ballot', { allow: 'members' }, async (ask) => {
    const desk = await deskOf(ask, ask.db)
    if (!desk) return notFound
    const decision = z.enum(decisions).safeParse(ask.query.decision)
    if (!decision.success) return seeOther(`/rounds/${desk.whole.id}`)
    return showBallot(ask, ask.db, desk, decision.data, notPosted)
  })

  // Open to whoever is signed in, so that somebody whose seat ended yesterday is told just that.
  web.deed('/rounds/:id/ballots', { allow: 'signed-in', form: ballotForm }, async (ask) => {
    const whole = await ask.read((db) => wholeRound(db, ask.params.id ?? ''))
    const member = whole?.members.find(({ slug }) => slug === ask.query.council)
    if (!whole || !member) return notFound
    if (!ask.form.ok) return ballotAgain(ask, whole, ask.form.errors)
    const { seen, ...values } = ask.form.values
    const done = await ask.act(async (act) => {
      const cast = await castBallot(act, {
        ...values,
        roundId: whole.id,
        gss: member.gss,
        seenHash: seen,
        baseUrl: ask.config.baseUrl,
        networkName: ask.network.name,
      })
      return isRefused(cast)
        ? cast
        : seeOther(
            `/rounds/${whole.id}?council=${member.slug}`,
            `Recorded for ${member.name}. A receipt is on its way by mail.`,
          )
    })
    if (!isRefused(done)) return done
    switch (done.refused) {
      case 'not-found':
        return notFound
      case 'text-needed':
        return ballotAgain(ask, whole, { text: await sentenceOf(ask, done) })
      case 'way-to-show-needed':
        return ballotAgain(ask, whole, { shown: await sentenceOf(ask, done) })
      case 'not-confirmed':
        return ballotAgain(ask, whole, { '': await sentenceOf(ask, done) })
      case 'round-closed':
        return refused(ask, member.slug, 'The round has closed', await sentenceOf(ask, done))
      case 'text-changed':
        return refused(ask, member.slug, 'The text is another', await sentenceOf(ask, done))
      case 'ballot-replaced':
        return refused(
          ask,
          member.slug,
          `Somebody else has just decided for ${member.name}`,
          await sentenceOf(ask, done),
        )
      case 'not-a-member':
      case 'not-your-council':
      case 'not-a-signing-seat':
      case 'seat-ended':
      case 'seat-not-begun':
        return forbidden(await sentenceOf(ask, done))
    }
  })

  web.page('/rounds/:id/phone-ballot', { allow: 'office' }, async (ask) => {
    const whole = await wholeRound(ask.db, ask.params.id ?? '')
    if (!whole) return notFound
    if (whole.round.closedAt !== null) return seeOther(`/rounds/${whole.id}`)
    const form = { values: { council: ask.query.council ?? '' }, errors: {} }
    return showPhone(ask, ask.db, whole, form)
  })

  web.deed('/rounds/:id/phone-ballots', { allow: 'office', form: phoneForm }, async (ask) => {
    const whole = await ask.read((db) => wholeRound(db, ask.params.id ?? ''))
    if (!whole) return notFound
    const again = async (errors: Record<string, string>, status = 422) => {
      const page = await ask.read((db) =>
        showPhone(ask, db, whole, { values: ask.form.raw, errors }),
      )
      return 'notFound' in page ? page : withStatus(status, page)
    }
    if (!ask.form.ok) return again(ask.form.errors)
    const { council, seen, ...values } = ask.form.values
    const member = whole.members.find(({ slug }) => slug === council)
    if (!member) return again({ council: 'Choose the council' })
    const done = await ask.act(async (act) => {
      const logged = await logPhoneBallot(act, {
        ...values,
        roundId: whole.id,
        gss: member.gss,
        seenHash: seen,
        baseUrl: ask.config.baseUrl,
        networkName: ask.network.name,
      })
      return isRefused(logged)
        ? logged
        : seeOther(
            `/rounds/${whole.id}`,
            `Written down for ${member.name}. It counts once the council confirms it.`,
          )
    })
    if (!isRefused(done)) return done
    const field = phoneFields[done.refused]
    const sentence =
      done.refused === 'spoken-with-needed'
        ? 'Say whom you spoke with'
        : done.refused === 'not-found'
          ? ''
          : await sentenceOf(ask, done)
    return again({ [field ?? '']: sentence }, field === undefined ? 409 : 422)
  })

  web.page('/ballots/:id/confirmation', { allow: 'signed-in' }, async (ask) =>
    showConfirmation(ask, ask.db),
  )

  web.deed(
    '/ballots/:id/confirmations',
    { allow: 'signed-in', form: z.object({ seen: z.string().max(64).default('') }) },
    async (ask) => {
      const seenHash = ask.form.ok ? ask.form.values.seen : ''
      const ballotId = ask.params.id ?? ''
      const done = await ask.act(async (act) => {
        const confirmed = await confirmBallot(act, { ballotId, seenHash })
        return isRefused(confirmed)
          ? confirmed
          : seeOther(`/rounds/${confirmed.roundId}`, 'Confirmed. It counts now.')
      })
      if (!isRefused(done)) return done
      if (done.refused === 'not-found') return notFound
      const page = await ask.read((db) => showConfirmation(ask, db, done))
      return 'notFound' in page || 'forbidden' in page ? page : withStatus(409, page)
    },
  )
}

const phoneFields: Partial<Record<PhoneRefusal['refused'], string>> = {
  'text-needed': 'text',
  'way-to-show-needed': 'shown',
  'not-confirmed': 'confirmed',
  'spoken-with-needed': 'spokenWith',
}

interface Desk {
  whole: WholeRound
  council: LookingFor
}

async function deskOf(ask: Ask, db: Reads): Promise<Desk | null> {
  const whole = await wholeRound(db, ask.params.id ?? '')
  const council = whole && lookingFor(ask.viewer, whole, ask.query.council)
  return whole && council ? { whole, council } : null
}

async function showBallot(
  ask: Ask,
  db: Reads,
  { whole, council }: Desk,
  decision: Decision,
  form: Posted,
) {
  const version = await frozenVersion(db, whole.versionId)
  if (!version) return notFound
  const { round } = whole
  if (!council.signs) {
    const words = await refusalWords(db)
    const seats = round.constitution.signing.seats
    return forbidden(refusalSentence({ refused: 'not-a-signing-seat', seats }, words))
  }
  const closed = round.closedAt ?? (ask.now.toISOString() >= round.closesAt ? round.closesAt : null)
  if (closed !== null) return seeOther(`/rounds/${whole.id}?council=${council.slug}`)
  return ballotPage({
    frame: workspaceFrame(ask, 'responses'),
    whole,
    version,
    council,
    decision,
    now: ask.now,
    newest: whole.ballots.findLast(({ gss }) => gss === council.gss) ?? null,
    form: {
      values: { substantive: 'yes', ...form.values },
      errors: form.errors,
    },
  })
}

async function ballotAgain(
  ask: AskDeed<unknown>,
  whole: WholeRound,
  errors: Record<string, string>,
): Promise<Answer> {
  const council = lookingFor(ask.viewer, whole, ask.query.council)
  const decision = z.enum(decisions).safeParse(ask.form.raw.decision)
  if (!council || !decision.success) return notFound
  const page = await ask.read((db) =>
    showBallot(ask, db, { whole, council }, decision.data, { values: ask.form.raw, errors }),
  )
  return 'type' in page ? withStatus(422, page) : page
}

async function refused(
  ask: AskDeed<unknown>,
  council: string,
  title: string,
  sentence: string,
): Promise<Answer> {
  return withStatus(
    409,
    ballotRefusedPage({
      frame: workspaceFrame(ask, 'responses'),
      title,
      sentence,
      words: String(ask.form.raw.text ?? ''),
      step: { label: 'To the round', href: `/rounds/${ask.params.id}?council=${council}` },
    }),
  )
}

function sentenceOf(
  ask: AskDeed<unknown>,
  refusal: Parameters<typeof refusalSentence>[0],
): Promise<string> {
  return ask.read(async (db) => refusalSentence(refusal, await refusalWords(db)))
}

async function showPhone(ask: Ask, db: Reads, whole: WholeRound, form: Posted) {
  const version = await frozenVersion(db, whole.versionId)
  if (!version) return notFound
  return phoneBallotPage({
    frame: workspaceFrame(ask, 'responses'),
    whole,
    version,
    signers: await signersOf(
      db,
      whole.members.map(({ gss }) => gss),
      whole.round.constitution.signing.seats,
      dayOf(ask.now),
    ),
    form: { values: { substantive: 'yes', ...form.values }, errors: form.errors },
  })
}

/** For the council itself and the office; for everybody else there is nothing at this address. */
async function showConfirmation(ask: Ask, db: Reads, refusal?: ConfirmationRefusal) {
  const ballotId = ask.params.id ?? ''
  const place = isId(ballotId) ? await placeOfBallot(db, ballotId) : null
  const whole = place && (await wholeRound(db, place.roundId))
  const ballot = whole?.ballots.find(({ id }) => id === ballotId)
  const member = whole?.members.find(({ gss }) => gss === place?.gss)
  const version = whole && (await frozenVersion(db, whole.versionId))
  if (!whole || !ballot || !member || !version || !ballot.byOffice) return notFound
  const { round, ballots } = whole
  const by = await signingCapacity(db, ask.viewer, member.gss, round.constitution.signing.seats)
  const theirs = councilsOf(ask.viewer).includes(member.gss)
  if (!theirs && !isOffice(ask.viewer) && by.until === undefined) return notFound
  const now = ask.now.toISOString()
  const whyNot = refusal ?? whyNotConfirmBallot(by, round, ballot, ballots, round.hash, now)
  if (!theirs && !isOffice(ask.viewer) && whyNot)
    return forbidden(refusalSentence(whyNot, await refusalWords(db)))
  return confirmationPage({
    frame: workspaceFrame(ask, 'responses'),
    whole,
    version,
    council: member,
    ballot,
    whyNot: whyNot && refusalSentence(whyNot, await refusalWords(db)),
  })
}

import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { forbidden, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { isId } from '../../../kernel/ids.ts'
import { councilsOf, isOffice } from '../../../kernel/seats.ts'
import type { Ask, Web } from '../../../kernel/web.ts'
import type { Posted } from '../../../ui/form.tsx'
import { confirmBallot } from '../actions/confirm-ballot.ts'
import { logPhoneBallot, type PhoneRefusal } from '../actions/log-phone-ballot.ts'
import { confirmationPage, phoneBallotPage } from '../pages/ballot-phone.page.tsx'
import { frozenVersion } from '../queries/frozen.ts'
import { refusalWords } from '../queries/refusal-words.ts'
import { type WholeRound, wholeRound } from '../queries/round.ts'
import { placeOfBallot } from '../queries/round-page.ts'
import { signersOf, signingCapacity } from '../queries/signing.ts'
import { refusalSentence } from '../refusals.ts'
import { type ConfirmationRefusal, whyNotConfirmBallot } from '../sign-off.ts'
import { ballotFields, sentenceOf } from './ballot-form.ts'

const phoneForm = z.object({
  ...ballotFields,
  council: z.string().min(1, 'Choose the council'),
  spokenWith: z.string().max(300, 'Keep this below 300 characters').default(''),
})

/** Casting, logging and confirming one ballot. */
export function phoneBallotRoutes(web: Web): void {
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

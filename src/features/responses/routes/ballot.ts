import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { type Answer, forbidden, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Ask, AskDeed, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { castBallot } from '../actions/cast-ballot.ts'
import { ballotPage, ballotRefusedPage } from '../pages/ballot.page.tsx'
import { frozenVersion } from '../queries/frozen.ts'
import { refusalWords } from '../queries/refusal-words.ts'
import { type WholeRound, wholeRound } from '../queries/round.ts'
import { type LookingFor, lookingFor } from '../queries/round-view.ts'
import { refusalSentence } from '../refusals.ts'
import { type Decision, decisions } from '../sign-off.ts'
import { ballotFields, sentenceOf } from './ballot-form.ts'

const ballotForm = z.object({
  ...ballotFields,
  seenNumber: z.coerce.number().int().min(0).default(0),
})
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

import { formatDate } from '../../../documents/dates.ts'
import type { Act, Refused } from '../../../kernel/act.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { newId } from '../../../kernel/ids.ts'
import { sendMail } from '../../../kernel/mail.ts'
import { followRecord } from '../../finding/index.ts'
import { seatIn, whyNotActFor } from '../acting.ts'
import { slugOf, takenSlugs } from '../challenge.ts'
import { peerQuestionLetter } from '../letters.ts'
import { type AskRefusal, whyNotAskPeers } from '../peer-question.ts'
import { whyAsked } from '../peer-question-words.ts'
import { membersLike } from '../queries/alike.ts'
import { addressesOfSeats, writtenSeats } from '../queries/contacts.ts'
import { findablePeerQuestions } from '../queries/findable.ts'
import { membersToday } from '../queries/members-today.ts'
import type { Mailing } from './tell-of-matches.ts'

/** One question as a council asks it. */
export interface PeerQuestionText {
  gss: string
  question: string
  background: string
  /** ISO date. */
  answerBy: string | null
  /** Codes of those asked. */
  councils: string[]
  /** The challenge that it is about. */
  challengeSlug: string | null
}

/** A council puts one question to others; each is written to once, and the answers stay for the next who asks. */
export async function askPeers(
  act: Act,
  { text, mail }: { text: PeerQuestionText; mail: Mailing },
): Promise<{ slug: string; asked: number } | Refused<AskRefusal>> {
  const members = await membersToday(act.db, act.now)
  const codes = members.map(({ gss }) => gss)
  const councils = [...new Set(text.councils)]
  const refused = whyNotAskPeers(whyNotActFor(act.by, text.gss, codes), {
    ...{ gss: text.gss, councils, membersToday: codes, answerBy: text.answerBy },
    ...{ today: dayOf(act.now), open: await openOf(act, text.gss) },
  })
  if (refused) return { refused }
  const challengeId = text.challengeSlug ? await sharedChallengeId(act, text.challengeSlug) : null
  if (text.challengeSlug && !challengeId) return { refused: 'unknown-challenge' }
  const made = await insertQuestion(act, text, challengeId)
  const alike = (await membersLike(act.db, text.gss, act.now)).filter(({ gss }) =>
    councils.includes(gss),
  )
  await act.db
    .insertInto('peer_question_council')
    .values(
      alike.map(({ gss, place, distance }, at) => ({
        ...{ network_id: act.networkId, question_id: made.id, gss, distance },
        place: place ?? codes.length + at,
      })),
    )
    .execute()
  await followRecord(act, findablePeerQuestions, made.id)
  const asks = members.find(({ gss }) => gss === text.gss)!.council
  await writeToAll(act, { ...text, ...made, asks, alike, mail })
  await act.record({
    name: 'peers.asked',
    seatId: seatIn(act.by, text.gss)?.id ?? null,
    gss: text.gss,
    subjectId: made.id,
    facts: { councils },
  })
  return { slug: made.slug, asked: councils.length }
}

async function openOf(act: Act, gss: string): Promise<number> {
  const { open } = await act.db
    .selectFrom('peer_question')
    .select((eb) => eb.fn.countAll<string>().as('open'))
    .where('gss', '=', gss)
    .where('closed_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(open)
}

async function sharedChallengeId(act: Act, slug: string): Promise<string | null> {
  const row = await act.db
    .selectFrom('challenge')
    .select('id')
    .where('slug', '=', slug)
    .where('shared_at', 'is not', null)
    .executeTakeFirst()
  return row?.id ?? null
}

async function insertQuestion(act: Act, text: PeerQuestionText, challengeId: string | null) {
  const stem = slugOf(text.question)
  for (let copy = takenSlugs.includes(stem) ? 2 : 1; ; copy++) {
    const made = await act.db
      .insertInto('peer_question')
      .values({
        ...{ network_id: act.networkId, id: newId(), gss: text.gss, challenge_id: challengeId },
        slug: copy === 1 ? stem : `${stem}-${copy}`,
        question: text.question,
        background: text.background,
        answer_by: text.answerBy,
        asked_at: act.now,
        asked_by: act.by?.personId ?? null,
        seat_id: seatIn(act.by, text.gss)?.id ?? null,
      })
      .onConflict((conflict) => conflict.columns(['network_id', 'slug']).doNothing())
      .returning(['id', 'slug'])
      .executeTakeFirst()
    if (made) return made
  }
}

async function writeToAll(
  act: Act,
  given: PeerQuestionText & {
    slug: string
    asks: string
    alike: Awaited<ReturnType<typeof membersLike>>
    mail: Mailing
  },
) {
  const { question, background, answerBy, asks, alike, mail } = given
  const today = dayOf(act.now)
  const seats = await writtenSeats(
    act.db,
    alike.map(({ gss }) => gss),
    today,
  )
  const people = await addressesOfSeats(
    act.db,
    seats.map(({ seatId }) => seatId),
    today,
  )
  for (const { seatId, name, email } of people) {
    const { gss } = seats.find((seat) => seat.seatId === seatId)!
    const { council, place } = alike.find((one) => one.gss === gss)!
    await sendMail(act, {
      to: email,
      ...peerQuestionLetter({
        ...{ name, council, asks, question, background, networkName: mail.networkName },
        answerBy: answerBy && formatDate(answerBy),
        why: whyAsked(council, place, asks),
        address: `${mail.baseUrl}/peer-questions/${given.slug}`,
      }),
    })
  }
}

import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { type Answer, forbidden, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { newSalt, sha256 } from '../../../kernel/hash.ts'
import type { Ask, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { publishResponse } from '../actions/publish-response.ts'
import { standingOf } from '../ballot-view.ts'
import { publicationPage } from '../pages/publication.page.tsx'
import type { PublicationRefusal } from '../publishing.ts'
import { type FrozenVersion, frozenVersion } from '../queries/frozen.ts'
import { refusalWords } from '../queries/refusal-words.ts'
import { roundOfVersion, type WholeRound, wholeRound } from '../queries/round.ts'
import { publishedOf, submissionOf } from '../queries/submission.ts'
import { commitmentTo, type SignOffRecord } from '../record.ts'
import { buildRecord, whyNotPublishRecord, withholdsName } from '../record-building.ts'
import { refusalSentence } from '../refusals.ts'

const publicationForm = z.object({
  slug: z.string().trim().toLowerCase().default(''),
  exposureAccepted: z
    .enum(['yes'])
    .nullish()
    .transform((answer) => answer === 'yes'),
})

/** Publishing a response with its record of sign-off. */
export function publicationRoutes(web: Web): void {
  web.page('/versions/:id/publication', { allow: 'office' }, (ask) => show(ask, ask.db, notPosted))

  web.deed(
    '/versions/:id/publications',
    { allow: 'office', form: publicationForm },
    async (ask) => {
      const versionId = ask.params.id ?? ''
      const again = async (errors: Record<string, string>, status: number): Promise<Answer> => {
        const page = await ask.read((db) => show(ask, db, { values: ask.form.raw, errors }))
        return 'type' in page ? withStatus(status, page) : page
      }
      if (!ask.form.ok) return again(ask.form.errors, 422)
      const { slug, exposureAccepted } = ask.form.values
      const done = await ask.act(async (act) => {
        const published = await publishResponse(act, { versionId, slug, exposureAccepted })
        return isRefused(published)
          ? published
          : seeOther(`/responses/${published.slug}`, 'Published. Anyone can read and check it.')
      })
      return isRefused(done) ? refused(done, again) : done
    },
  )
}

async function refused(
  refusal: PublicationRefusal,
  again: (errors: Record<string, string>, status: number) => Promise<Answer>,
): Promise<Answer> {
  switch (refusal.refused) {
    case 'not-found':
      return notFound
    case 'not-the-office':
      return forbidden('Only the network office publishes responses.')
    case 'address-unfit':
      return again({ slug: 'Use small letters, figures and single hyphens, at most 80' }, 422)
    case 'address-taken':
      return again({ slug: 'Another response has this address. Choose another' }, 422)
    case 'name-not-hidden':
      return again({ exposureAccepted: 'Ask the council first. Tick this once it has agreed' }, 422)
    case 'already-published':
      return seeOther(`/responses/${refusal.slug}`)
    case 'round-still-open':
    case 'not-agreed':
    case 'not-submitted':
      return again({}, 409)
  }
}

async function show(ask: Ask, db: Reads, form: Posted) {
  const version = await frozenVersion(db, ask.params.id ?? '')
  if (!version) return notFound
  const before = await publishedOf(db, version.id)
  if (before) return seeOther(`/responses/${before.slug}`)
  const round = await roundOfVersion(db, version.id)
  const whole = round && (await wholeRound(db, round.id))
  const refusal = whole ? whyNotPublishRecord(whole) : { refused: 'not-agreed' as const }
  const words = await refusalWords(db)
  if (!whole || (refusal && refusal.refused !== 'name-not-hidden'))
    return forbidden(refusalSentence(refusal ?? { refused: 'not-agreed' }, words))
  if (!(await submissionOf(db, version.id)))
    return forbidden('Record first that the response was sent. It is published as it was sent.')
  const standing = standingOf(whole.round, whole.ballots, whole.reached)
  const withheld = [...standing.values()].filter(withholdsName)
  return publicationPage({
    frame: workspaceFrame(ask, 'responses'),
    version,
    record: previewOf(whole, version),
    withheld: withheld.map(({ gss }) => words.nameOf(gss)),
    exposed: refusal && refusalSentence(refusal, words),
    ballotsKept: whole.ballots.length - standing.size,
    form: { values: { slug: version.slug, ...form.values }, errors: form.errors },
  })
}

/** The record as it would be, with salts and a signature made for this preview alone. */
function previewOf({ round, ballots, reached }: WholeRound, version: FrozenVersion): SignOffRecord {
  const salt = newSalt()
  return buildRecord(
    {
      response: version.document,
      round: { ...round, closedAt: round.closedAt as string },
      ballots,
      reached,
    },
    {
      sha256,
      commit: (council) => commitmentTo(council, salt, sha256),
      sign: () => 'preview',
      publicKey: 'preview',
    },
  )
}

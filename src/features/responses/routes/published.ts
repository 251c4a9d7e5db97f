import { z } from 'zod'
import { atomType } from '../../../documents/feed/atom.ts'
import type { ResponseDocument } from '../../../documents/response.ts'
import { type FormatName, formats } from '../../../documents/write/index.ts'
import { data, download, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import { publicFrame } from '../../../kernel/frame.ts'
import { fingerprint, publicKeyPem } from '../../../kernel/hash.ts'
import { publicSigningKey } from '../../../kernel/installation-key.ts'
import type { AskPage, Web } from '../../../kernel/web.ts'
import { notPosted } from '../../../ui/form.tsx'
import { publishedPage } from '../pages/published.page.tsx'
import { publishedBallotsPage } from '../pages/published-ballots.page.tsx'
import { responsesFeed, responsesJson } from '../pages/published-feed.ts'
import { responsesListPage } from '../pages/responses-list.page.tsx'
import { verifyPage } from '../pages/verify.page.tsx'
import { keptExport } from '../queries/frozen.ts'
import { publishedBySlug, publishedCanonical, publishedResponses } from '../queries/published.ts'
import { verifiedHere } from './verified.ts'

const keep = 2
const open = { allow: 'public', keep } as const

/** What everybody may read: responses, their records, feeds, and the page that verifies. */
export function publishedRoutes(web: Web): void {
  web.page('/responses', open, async (ask) =>
    responsesListPage({
      frame: publicFrame(ask, 'responses'),
      lines: await publishedResponses(ask.db),
    }),
  )
  web.page('/responses.json', open, async (ask) =>
    data(responsesJson(await feedOf(ask)), 'application/json; charset=utf-8'),
  )
  web.page('/responses.atom', open, async (ask) => data(responsesFeed(await feedOf(ask)), atomType))

  web.page('/responses/:slug', open, (ask) => showPublished(ask, 0))
  web.page('/responses/:slug/whole', open, (ask) => showPublished(ask, 'whole'))
  web.page('/responses/:slug/sections/:at', open, async (ask) => {
    const at = Number(ask.params.at)
    if (!Number.isInteger(at) || at < 1) return notFound
    return at === 1 ? seeOther(`/responses/${ask.params.slug}`) : showPublished(ask, at - 1)
  })
  web.page('/responses/:slug/ballots', open, async (ask) => {
    const published = await publishedBySlug(ask.db, ask.params.slug ?? '')
    if (!published) return notFound
    return publishedBallotsPage({ frame: publicFrame(ask, 'responses'), published })
  })
  web.page('/responses/:slug/record.json', open, async (ask) => {
    const published = await publishedBySlug(ask.db, ask.params.slug ?? '')
    return published ? data(published.recordText, 'application/json; charset=utf-8') : notFound
  })
  web.page('/responses/:slug/canonical.json', open, async (ask) => {
    const canonical = await publishedCanonical(ask.db, ask.params.slug ?? '')
    return canonical === null ? notFound : data(canonical, 'application/json; charset=utf-8')
  })
  for (const format of Object.keys(formats) as FormatName[]) {
    web.page(`/responses/:slug/export.${formats[format].extension}`, { allow: 'public' }, (ask) =>
      sendExport(ask, format),
    )
  }

  web.page('/.well-known/hanse-key', { allow: 'public' }, async (ask) => {
    const key = await publicSigningKey(ask.db)
    if (!key) {
      ask.reply.status(404)
      const told = 'Nothing has been signed here yet. The key is made with the first record.'
      return data(JSON.stringify({ error: told }), 'application/json; charset=utf-8')
    }
    const { publicKey, createdAt } = key
    const published = {
      alg: 'Ed25519',
      publicKey,
      pem: publicKeyPem(publicKey),
      fingerprint: fingerprint(publicKey),
      created: createdAt.toISOString(),
    }
    return data(`${JSON.stringify(published, null, 2)}\n`, 'application/json; charset=utf-8')
  })

  web.page('/verify', { allow: 'public' }, async (ask) =>
    verifyPage({
      frame: publicFrame(ask, 'responses'),
      form: notPosted,
      verified: null,
      ourFingerprint: await ourFingerprint(ask.db),
    }),
  )

  web.deed('/verify', { allow: 'public', form: verifyForm, perHour: 240 }, async (ask) => {
    const show = (
      errors: Record<string, string>,
      verified: Parameters<typeof verifyPage>[0]['verified'],
    ) =>
      ask.read(async (db) =>
        verifyPage({
          frame: publicFrame(ask, 'responses'),
          form: { values: { ...ask.form.raw, pasted: '' }, errors },
          verified,
          ourFingerprint: await ourFingerprint(db),
        }),
      )
    if (!ask.form.ok) return withStatus(422, await show(ask.form.errors, null))
    const [file] = ask.form.files.record ?? []
    const { pasted, council, salt } = ask.form.values
    if (!file && pasted.trim() === '')
      return withStatus(
        422,
        await show({ record: 'Choose the file of a record, or paste it' }, null),
      )
    if (file && file.bytes.byteLength > largestRecord)
      return withStatus(
        422,
        await show({ record: 'A record has at most 8 MB. This file is another one' }, null),
      )
    const text = file ? new TextDecoder().decode(file.bytes) : pasted
    const verified = await ask.read((db) => verifiedHere(db, text, { council, salt }))
    if (!verified) {
      const sentence =
        'This is not JSON. The record of sign-off is the file record.json beside a published response'
      return withStatus(422, await show({ [file ? 'record' : 'pasted']: sentence }, null))
    }
    return show({}, verified)
  })
}

const largestRecord = 8 * 1024 * 1024

const verifyForm = z
  .object({
    pasted: z.string().default(''),
    council: z.string().trim().max(200).default(''),
    salt: z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^([0-9a-f]{64})?$/, 'A salt has 64 figures and letters from a to f')
      .default(''),
  })
  .refine(({ council, salt }) => (council === '') === (salt === ''), {
    message: 'To open a commitment, give both the council and its salt',
    path: ['salt'],
  })

async function showPublished(ask: AskPage, part: number | 'whole') {
  const published = await publishedBySlug(ask.db, ask.params.slug ?? '')
  if (!published) return notFound
  const { sections } = published.record.response as unknown as ResponseDocument
  if (typeof part === 'number' && part > 0 && part >= sections.length) return notFound
  return publishedPage({
    frame: publicFrame(ask, 'responses'),
    published,
    officeEmail: ask.network.officeEmail,
    part,
  })
}

async function sendExport(ask: AskPage, format: FormatName) {
  const published = await publishedBySlug(ask.db, ask.params.slug ?? '')
  const kept = published && (await keptExport(ask.db, published.versionId, format))
  if (!kept) return notFound
  return download({ ...kept, name: `${published.slug}.${formats[format].extension}` })
}

async function feedOf(ask: AskPage) {
  return {
    baseUrl: ask.config.baseUrl,
    network: ask.network.name,
    lines: await publishedResponses(ask.db),
  }
}

async function ourFingerprint(db: AskPage['db']): Promise<string | null> {
  const key = await publicSigningKey(db)
  return key && fingerprint(key.publicKey)
}

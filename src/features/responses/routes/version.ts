import { z } from 'zod'
import { type FormatName, formats, writeText } from '../../../documents/write/index.ts'
import { type Act, isRefused } from '../../../kernel/act.ts'
import { data, download, notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { isOffice, officeSeat } from '../../../kernel/seats.ts'
import type { Ask, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { consultationBySlug, consultationTabs } from '../../consultations/index.ts'
import { freezeVersion, readyToFreeze } from '../actions/freeze-version.ts'
import { keepExport, writeExport } from '../actions/keep-export.ts'
import { markVersionSeen } from '../actions/mark-version-seen.ts'
import { changesBetween } from '../compared.ts'
import { obstaclesToFreezing } from '../freezing.ts'
import { freezePage } from '../pages/freeze.page.tsx'
import { portalPage } from '../pages/portal.page.tsx'
import { versionPage } from '../pages/version.page.tsx'
import { membersByCode } from '../queries/call.ts'
import { responseOf } from '../queries/draft.ts'
import { type FrozenVersion, frozenVersion, keptExport } from '../queries/frozen.ts'
import { roundOfVersion } from '../queries/round.ts'
import { publishedOf, submissionOf } from '../queries/submission.ts'
import { versionsOf } from '../queries/version.ts'
import { refusalSentence } from '../refusals.ts'

/** What is done just before a draft is frozen, in a deed of its own that stays done where freezing is refused. */
export type BeforeFreezing = (act: Act, consultationId: string) => Promise<unknown>

/** Freezing, comparing and taking away versions. */
export function versionRoutes(web: Web, beforeFreezing: BeforeFreezing): void {
  web.page('/consultations/:slug/versions', { allow: 'members' }, async (ask) => {
    const consultation = await consultationBySlug(ask.db, ask.params.slug ?? '')
    const response = consultation && (await responseOf(ask.db, consultation.id))
    if (!consultation) return notFound
    const [newest] = response ? await versionsOf(ask.db, response.id) : []
    return newest
      ? seeOther(`/versions/${newest.id}`)
      : seeOther(`/consultations/${consultation.slug}/draft`, 'Nothing has been frozen yet.')
  })

  web.page('/consultations/:slug/versions/new', { allow: 'office' }, async (ask) =>
    showFreeze(ask, ask.db, notPosted),
  )
  web.page('/consultations/:slug/draft/preview', { allow: 'members' }, async (ask) =>
    showFreeze(ask, ask.db, notPosted),
  )

  web.deed(
    '/consultations/:slug/versions',
    {
      allow: 'office',
      form: z.object({
        note: z.string().max(2000, 'Keep this below 2,000 characters').default(''),
      }),
    },
    async (ask) => {
      const again = async (status: number, sentence?: string) => {
        const errors = ask.form.ok ? (sentence ? { '': sentence } : {}) : ask.form.errors
        const page = await ask.read((db) => showFreeze(ask, db, { values: ask.form.raw, errors }))
        return 'notFound' in page ? page : withStatus(status, page)
      }
      const consultation = await ask.read((db) => consultationBySlug(db, ask.params.slug ?? ''))
      if (!consultation) return notFound
      if (!ask.form.ok) return again(422)
      const { note } = ask.form.values
      await ask.act((act) => beforeFreezing(act, consultation.id))
      const done = await ask.act(async (act) => {
        const frozen = await freezeVersion(act, { consultationId: consultation.id, note })
        return isRefused(frozen)
          ? frozen
          : seeOther(`/versions/${frozen.versionId}`, `Version ${frozen.number} is frozen.`)
      })
      if (!isRefused(done)) return done
      // The text changed between the check and the freeze: the page would not say why.
      return again(409, done.refused === 'not-checked' ? notChecked : undefined)
    },
  )

  web.page('/versions/:id', { allow: 'members' }, async (ask) => {
    const version = await frozenVersion(ask.db, ask.params.id ?? '')
    if (!version) return notFound
    ask.note((act) => markVersionSeen(act, version.id))
    const versions = await versionsOf(ask.db, version.responseId)
    const wanted =
      versions.find((one) => String(one.number) === ask.query.with) ??
      versions.find((one) => one.number === version.number - 1)
    const other = wanted && (await frozenVersion(ask.db, wanted.id))
    return versionPage({
      tabs: consultationTabs(
        { slug: version.slug, confirmedAt: version.frozenAt, called: true },
        ask.viewer,
        'versions',
      ),
      frame: workspaceFrame(ask, 'responses'),
      version,
      versions,
      office: isOffice(ask.viewer),
      compared: other
        ? { number: other.number, changes: changesBetween(other.document, version.document) }
        : null,
      round: await roundOfVersion(ask.db, version.id),
      submission: await submissionOf(ask.db, version.id),
      published: await publishedOf(ask.db, version.id),
    })
  })

  web.page('/versions/:id/canonical.json', { allow: 'members' }, async (ask) => {
    const version = await frozenVersion(ask.db, ask.params.id ?? '')
    return version ? data(version.canonical, 'application/json') : notFound
  })

  web.page('/versions/:id/portal', { allow: 'members' }, async (ask) => {
    const version = await frozenVersion(ask.db, ask.params.id ?? '')
    if (!version) return notFound
    return portalPage({
      frame: workspaceFrame(ask, 'responses'),
      version,
      answers: writeText(version.document).answers,
    })
  })

  for (const format of Object.keys(formats) as FormatName[]) {
    web.page(
      `/versions/:id/export.${formats[format].extension}`,
      { allow: 'members' },
      async (ask) => {
        const version = await frozenVersion(ask.db, ask.params.id ?? '')
        if (!version) return notFound
        const kept = await keptExport(ask.db, version.id, format)
        if (kept) return download(kept)
        const file = await writeExport(
          version.document,
          version.sha256,
          format,
          exportName(version),
        )
        ask.note((act) => keepExport(act, version.id, format, file))
        return download(file)
      },
    )
  }
}

/** The name of an exported file, without its ending. */
export function exportName(version: Pick<FrozenVersion, 'slug' | 'number'>): string {
  return `${version.slug}-version-${version.number}`
}

const notChecked = refusalSentence(
  { refused: 'not-checked' },
  { timeZone: 'Europe/London', nameOf: (gss) => gss },
)

async function showFreeze(ask: Ask, db: Reads, form: Posted) {
  const consultation = await consultationBySlug(db, ask.params.slug ?? '')
  const response = consultation && (await responseOf(db, consultation.id))
  if (!consultation || !response) return notFound
  const { document, standing } = await readyToFreeze(
    db,
    response,
    ask.now,
    ask.viewer?.personId ?? null,
  )
  const names = await membersByCode(db)
  const words = { timeZone: 'Europe/London', nameOf: (gss: string) => names.get(gss) ?? gss }
  const seat = officeSeat(ask.viewer)
  const [newest] = await versionsOf(db, response.id)
  const before = newest && (await frozenVersion(db, newest.id))
  const obstacles = seat ? obstaclesToFreezing(seat, standing) : []
  return freezePage({
    frame: workspaceFrame(ask, 'responses'),
    consultation,
    document,
    form,
    // What is not checked yet is checked by the deed itself, so it stands in nobody's way here.
    obstacles: obstacles
      .filter(({ refused }) => refused !== 'not-checked')
      .map((obstacle) => refusalSentence(obstacle, words)),
    consistency: standing.consistency,
    freezes: seat !== null,
    changes: before ? changesBetween(before.document, document) : null,
  })
}

import { atomType } from '../../../documents/feed/atom.ts'
import { data, notFound } from '../../../kernel/answer.ts'
import { addDays, dayOf } from '../../../kernel/clock.ts'
import { publicFrame, workspaceFrame } from '../../../kernel/frame.ts'
import { isOffice } from '../../../kernel/seats.ts'
import type { Ask, AskPage, Web } from '../../../kernel/web.ts'
import { positionPage } from '../pages/position.page.tsx'
import { positionsPage } from '../pages/positions.page.tsx'
import { positionsCsv, positionsFeed, positionsJson } from '../pages/positions-data.ts'
import { type StepKind, stepKinds } from '../position.ts'
import { originsOf } from '../queries/origins.ts'
import { positionChoices, positionLines } from '../queries/position-lines.ts'
import { positionAt } from '../queries/position-page.ts'
import { saidBefore } from '../queries/said-before.ts'
import { agreedRound, signedPublicly } from '../queries/signed.ts'
import { warnDaysBefore } from '../term.ts'

/** What the network is on record as saying: the list and each position. */
export function recordRoutes(web: Web): void {
  web.page('/positions', { allow: 'public', keep: 2 }, async (ask) => {
    const { theme = '', body = '', year = '' } = ask.query
    const chosen = { theme, body, year: /^\d{4}$/.test(year) ? year : '', state: stateIn(ask) }
    return positionsPage({
      frame: frameOf(ask),
      member: isMember(ask),
      office: isOffice(ask.viewer),
      lines: await positionLines(ask.db, ask.viewer, {
        theme: theme || undefined,
        body: body || undefined,
        year: chosen.year || undefined,
        state: chosen.state || undefined,
        lapsingBy: addDays(dayOf(ask.now), warnDaysBefore),
      }),
      choices: await positionChoices(ask.db, ask.viewer),
      chosen,
      now: ask.now,
    })
  })

  const json = 'application/json; charset=utf-8'
  web.page('/positions.json', { allow: 'public', keep: 2 }, async (ask) =>
    data(positionsJson(await publicOf(ask)), json),
  )
  web.page('/positions.csv', { allow: 'public', keep: 2 }, async (ask) =>
    data(positionsCsv(await publicOf(ask)), 'text/csv; charset=utf-8'),
  )
  web.page('/positions.atom', { allow: 'public', keep: 2 }, async (ask) =>
    data(positionsFeed(await publicOf(ask)), atomType),
  )

  web.page('/positions/:slug', { allow: 'public', keep: 2 }, (ask) => showPosition(ask))
}

/** What is public, whoever asks: a feed is passed on. */
async function publicOf(ask: AskPage) {
  return {
    baseUrl: ask.config.baseUrl,
    network: ask.network.name,
    lines: await positionLines(ask.db, null, {}, 10_000),
  }
}

async function showPosition(ask: AskPage) {
  const position = await positionAt(ask.db, ask.params.slug ?? '', ask.viewer)
  if (!position) return notFound
  const { versionId } = position
  const { near } = await saidBefore(ask.db, ask.network.id, ask.viewer, position, {
    exceptVersion: versionId,
    exceptId: position.id,
  })
  return positionPage({
    frame: frameOf(ask),
    baseUrl: ask.config.baseUrl,
    member: isMember(ask),
    office: isOffice(ask.viewer),
    now: ask.now,
    position,
    signed: versionId ? await signedPublicly(ask.db, versionId) : null,
    round: versionId && isMember(ask) ? await agreedRound(ask.db, versionId) : null,
    near: near.slice(0, 6),
    origins: await originsOf(ask.db, position.id, ask.viewer),
  })
}

function stateIn(ask: Ask): '' | 'standing' | 'lapsing' | StepKind {
  const { state = '' } = ask.query
  if (state === 'standing' || state === 'lapsing') return state
  return stepKinds.find((kind) => kind === state) ?? ''
}

const isMember = ({ viewer }: Ask) => viewer !== null && viewer.seats.length > 0

/** Whoever holds a seat reads positions in the workspace, everybody else on the public site. */
export function frameOf(ask: Ask) {
  return isMember(ask) ? workspaceFrame(ask, 'positions') : publicFrame(ask, 'responses')
}

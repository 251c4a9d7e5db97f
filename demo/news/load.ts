import sharp from 'sharp'
import * as room from '../../src/features/newsroom/index.ts'
import { addPicture } from '../../src/features/pictures/index.ts'
import type { Act } from '../../src/kernel/act.ts'
import { momentOf } from '../../src/kernel/clock.ts'
import { seats } from '../people.ts'
import { granted, type Stage } from '../stage.ts'
import { articles, type DemoArticle } from './articles.ts'
import { type Drawing, drawings } from './drawings.ts'

const by = 'imogen-vale'
const nothingSaid = { correction: '', linksAccepted: false, electionNote: '' }

/** Writes the news of the years in their order, with pictures drawn here; asks for quotes, corrects, withdraws, and leaves one for its minute and one as a draft. */
export async function writeNews(stage: Stage, now: Date): Promise<void> {
  const { timeline } = stage
  const drawn = await Promise.all(drawings.map(rasterised))
  const pictures = new Map<string, string>()
  const made = new Map<string, string>()
  timeline.add(new Date('2013-07-01T09:00:00Z'), null, 'pictures are drawn', async (act) => {
    for (const { key, picture, ...words } of drawn) {
      const added = granted(
        await addPicture(act, {
          ...words,
          picture,
          credit: 'Drawn for the demonstration',
          licence: 'cc0',
          people: [],
          openToAll: true,
        }),
        key,
      )
      pictures.set(key, added.pictureId)
    }
  })
  for (const article of articles) {
    const at = momentFor(stage, article.when)
    // Before the office of today came, the system stands in for those who wrote then.
    const who = 'day' in article.when ? by : null
    const quotes = quotesOf(article, at, now)
    timeline.add(at, who, article.title, async (act) => {
      made.set(article.key, await draft(act, stage, article, quotes, pictures))
    })
    for (const quote of quotes) askAndAnswer(stage, article, quote, { at, who, made })
    if (article.draft) continue
    timeline.add(at, who, `${article.title}: out`, (act) => out(act, stage, article, made))
    follow(stage, article, made)
  }
}

type Quote = { council: string; words: string; person: string }

/** Those who can be asked: leaders who held their seat on that day. */
function quotesOf({ quotes = [] }: DemoArticle, at: Date, now: Date): Quote[] {
  const day = Math.round((at.getTime() - now.getTime()) / 86_400_000)
  return quotes.flatMap((quote) => {
    const seat = seats.find((one) => one.council === quote.council && one.kind === 'leader')
    const held = seat?.holders.find(
      ({ from, until }) => from <= day && (until === null || day < until),
    )
    return held ? [{ ...quote, person: held.person }] : []
  })
}

const momentFor = (stage: Stage, when: DemoArticle['when']) =>
  'on' in when ? momentOf(when.on, when.time) : stage.at(when)

async function rasterised({ svg, ...words }: Drawing) {
  const image = sharp(Buffer.from(svg)).webp({ quality: 82, effort: 2 })
  const { data, info } = await image.toBuffer({ resolveWithObject: true })
  const picture = { bytes: data, format: 'webp' as const, width: info.width, height: info.height }
  return { ...words, picture }
}

async function draft(
  act: Act,
  stage: Stage,
  given: DemoArticle,
  quotes: readonly Quote[],
  pictures: ReadonlyMap<string, string>,
): Promise<string> {
  const { kind, title, summary, byline, facts } = given
  const text = given.text.replace(/\n\n\{quote (\d)\}/g, (place, number) =>
    Number(number) <= quotes.length ? place : '',
  )
  const drafted = granted(
    await room.draftArticle(act, {
      ...{ kind, title, summary, text },
      ...(byline ? { byline } : {}),
      facts: facts ?? null,
      themeIds: given.themes.map((theme) => stage.names.theme(theme)),
      gss: given.councils.map((council) => stage.names.gss(council)),
      pictureId: given.picture ? (pictures.get(given.picture) ?? null) : null,
    }),
    title,
  )
  return drafted.articleId
}

/** Asks a leader, who approves the words at the same moment, unless the article stays a draft. */
function askAndAnswer(
  stage: Stage,
  given: DemoArticle,
  { council, words, person }: Quote,
  { at, who, made }: { at: Date; who: string | null; made: ReadonlyMap<string, string> },
): void {
  let quoteId = ''
  stage.timeline.add(at, who, `${given.title}: asked`, async (act) => {
    const asked = granted(
      await room.askForQuote(act, {
        articleId: made.get(given.key)!,
        seatId: await stage.names.holder(act, council, 'leader'),
        proposed: given.draft ? words : '',
        note: given.draft ? 'Two or three sentences on what you would do again.' : '',
        wantedBy: given.draft ? stage.at({ day: 5, time: '17:00' }) : null,
        baseUrl: stage.baseUrl,
        networkName: stage.networkName,
      }),
      given.title,
    )
    quoteId = asked.quoteId
  })
  if (given.draft) return
  const said = { decision: 'approved' as const, words, reason: '', proposal: 1 }
  stage.timeline.add(at, person, `${given.title}: approved`, async (act) => {
    granted(await room.answerQuote(act, { quoteId, ...said, baseUrl: stage.baseUrl }), words)
  })
}

async function out(
  act: Act,
  stage: Stage,
  given: DemoArticle,
  made: ReadonlyMap<string, string>,
): Promise<void> {
  const articleId = made.get(given.key)!
  const publishing = { articleId, baseUrl: stage.baseUrl, ...nothingSaid }
  granted(
    given.scheduled
      ? await room.scheduleArticle(act, { ...publishing, at: momentFor(stage, given.scheduled) })
      : await room.publishArticle(act, publishing),
    given.title,
  )
}

/** What came after: a correction that says what changed, a withdrawal that says why. */
function follow(stage: Stage, given: DemoArticle, made: ReadonlyMap<string, string>): void {
  const { corrected, withdrawn } = given
  if (corrected)
    stage.timeline.add(momentFor(stage, corrected.when), by, `${given.title}: corrected`, (act) =>
      correct(act, stage, given, corrected, made.get(given.key)!),
    )
  if (withdrawn)
    stage.timeline.add(
      momentFor(stage, withdrawn.when),
      by,
      `${given.title}: withdrawn`,
      async (act) => {
        const { reason } = withdrawn
        granted(
          await room.withdrawArticle(act, { articleId: made.get(given.key)!, reason }),
          reason,
        )
      },
    )
}

async function correct(
  act: Act,
  stage: Stage,
  given: DemoArticle,
  { find, replace, what }: NonNullable<DemoArticle['corrected']>,
  articleId: string,
): Promise<void> {
  const row = await act.db
    .selectFrom('article')
    .selectAll()
    .where('id', '=', articleId)
    .executeTakeFirstOrThrow()
  const { kind, title, summary, byline, slug, councils } = row
  granted(
    await room.saveArticle(act, {
      ...{ articleId, kind, title, summary, byline, slug, councils },
      text: row.text.replace(find, replace),
      lockVersion: row.lock_version,
      pictureId: row.picture_id,
      themeIds: row.theme_ids,
      keepFacts: true,
    }),
    given.title,
  )
  const said = { ...nothingSaid, correction: what }
  granted(
    await room.publishArticle(act, { articleId, baseUrl: stage.baseUrl, ...said }),
    given.title,
  )
}

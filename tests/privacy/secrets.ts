import { sql } from 'kysely'
import { askForAddress } from '../../src/features/accounts/actions/ask-for-address.ts'
import { addCouncilDate } from '../../src/features/consultations/actions/add-council-date.ts'
import {
  addComment,
  addParagraph,
  askForClearance,
  publishResponse,
  recordSubmission,
  saveContribution,
} from '../../src/features/responses/index.ts'
import { addDays, dayOf } from '../../src/kernel/clock.ts'
import { newId } from '../../src/kernel/ids.ts'
import { approvedQuote, askedQuote, draftedArticle, publishedArticle } from '../articles.ts'
import type { PersonKey } from '../people.ts'
import { people } from '../people.ts'
import { cast, closeAtDeadline, gssOf, type OpenedRound, openedRound } from '../rounds.ts'
import { type CalledConsultation, calledConsultation, granted } from '../scenes.ts'
import type { Scene } from '../set-up.ts'
import { hideEventSecrets } from './event-secrets.ts'
import { type HiddenIdeas, hideIdeas } from './ideas.ts'
import { hideApplications } from './joining.ts'
import { hideNewsletter } from './newsletter.ts'
import { type InvitedPartner, invitedPartner } from './partner.ts'
import { hidePublications } from './publications.ts'
import { hideInvoices } from './subscriptions.ts'

/** Who goes round: somebody nobody knows, somebody of a partner, an officer and a leader of other councils, the council's own officer, the office. */
export const visitors = ['stranger', 'partner', 'jo', 'imran', 'amara', 'ruth'] as const
export type VisitorKey = (typeof visitors)[number]

/** Words that stand in one place only, and who of those who go round may meet them. */
export interface Secret {
  what: string
  words: string
  may: readonly VisitorKey[]
  /** False where no page shows it to anybody. */
  shown: boolean
}

/** Words that may be read, but not beside the name of their council. */
export interface Unnamed {
  what: string
  words: string
  name: string
  /** Those from whom the name is hidden. */
  from: readonly VisitorKey[]
}

export interface Secrets {
  secrets: Secret[]
  unnamed: Unnamed[]
  /** Addresses of events, public and not. */
  eventSlugs: string[]
  running: CalledConsultation
  published: OpenedRound & { address: string }
  partner: InvitedPartner
  ideas: HiddenIdeas
  /** Addresses of a published article and of a draft. */
  articles: string[]
}

const lincoln = gssOf('lincoln')
const own: VisitorKey[] = ['amara', 'ruth']
const members: VisitorKey[] = ['jo', 'imran', 'amara', 'ruth']

/** Fills a scene with private words: a running call, and a response published with a name withheld. */
export async function hideSecrets(scene: Scene): Promise<Secrets> {
  await scene.owner.query('update network set demonstration = false')
  const published = await publish(scene)
  await hidePublications(scene)
  await hideApplications(scene)
  await hideNewsletter(scene)
  const running = await calledConsultation(scene, 'Lamps after ten')
  await say(scene, running.questionIds[0]!, 'Zwetschge words for the office alone', 'office-only')
  await say(scene, running.questionIds[1]!, 'Quitten words without a name', 'unattributed')
  await scene.act('amara', async (act) => {
    const asked = { consultationId: running.id, gss: lincoln, seatId: scene.seatId('neil') }
    const mail = { baseUrl: 'http://localhost', networkName: 'Test Cities' }
    granted(await askForClearance(act, { ...asked, ...mail, note: 'Mirabelle note to the holder' }))
    const on = addDays(dayOf(act.now), 9)
    const date = { consultationId: running.id, gss: lincoln, what: 'Holunder panel' }
    granted(await addCouncilDate(act, { ...date, on, papers: on }))
  })
  await say(scene, running.questionIds[2]!, 'Schlehe draft that nobody let go', 'by-name')
  await scene.act('daniel', (act) => addDraft(act, running.id))
  await insert(scene, 'reading', {
    id: newId(),
    state: 'failed',
    source_url: 'https://kornelkirsche.example/secret',
    created_at: scene.time.now,
    started_by: scene.personId('ruth'),
  })
  await insert(scene, 'mail', {
    id: newId(),
    recipient: 'somebody@network.example',
    subject: 'Felsenbirne letter',
    body: 'Felsenbirne letter',
    created_at: scene.time.now,
  })
  await scene.act('tom', (act) =>
    askForAddress(act, scene.personId('tom'), {
      email: 'weissdorn@council.example',
      baseUrl: 'http://localhost',
      networkName: 'Test Cities',
    }),
  )
  const articles = await hideArticles(scene)
  await scene.runJobs()
  await hideInvoices(scene, lincoln)
  const events = await hideEventSecrets(scene)
  const partner = await invitedPartner(scene, running.id)
  const ideas = await hideIdeas(scene)
  const kept = await stored(scene)
  const secret = (what: string, words: string, may: VisitorKey[], shown = true) => ({
    what,
    words,
    may,
    shown,
  })
  return {
    eventSlugs: events.slugs,
    running,
    published,
    partner,
    ideas,
    articles,
    secrets: [
      ...events.secrets,
      secret('the draft of a challenge', 'Holunder draft', own),
      secret('a challenge for members', 'Kornrade problem', members),
      secret('a challenge for partners', 'Wegwarte problem', ['partner', ...members]),
      secret('a question to the peers', 'Mohnblume plan', members),
      secret('what a peer answered', 'Kamille answer', members),
      secret('a note to an invited partner', 'Mispel note', ['partner', 'ruth']),
      secret('what a partner offers', 'Speierling offer', ['partner', 'ruth']),
      secret('a note to another partner', 'Kriecherl note', ['ruth']),
      secret('the address of somebody of a partner', partner.email, ['partner', 'ruth']),
      secret('a contribution for the office alone', 'Zwetschge words', own),
      secret('a draft', 'Schlehe draft', own),
      secret('who gets the newsletter', 'schneeball@reader.example', ['ruth']),
      secret('an edition that is not out', 'Eberesche editorial', ['ruth']),
      secret('the draft of a publication', 'Kornblume study', ['ruth']),
      secret('newer words of a publication', 'Vogelkirsche newer words', ['ruth']),
      secret('an application before the executive', 'Kiefernzapfen reasons', ['imran', 'ruth']),
      secret('an application with the office', 'Lindenblatt reasons', ['ruth']),
      secret('somebody named in an application', 'leader@e06000022.example', ['ruth']),
      secret('a note to the portfolio holder', 'Mirabelle note', own, false),
      secret('a council’s own date', 'Holunder panel', own),
      secret('a paragraph not yet sent', 'Vogelbeere paragraph', members),
      secret('a comment on the draft', 'Hagebutte comment', members),
      secret('a source that could not be read', 'kornelkirsche.example', ['ruth']),
      secret('the receipt of a submission', 'Sanddorn receipt', members),
      secret('how a council is to pay', 'Elsbeere account', own),
      secret('what a council paid', 'Speierling reference', own),
      secret('why an invoice was taken back', 'Maulbeere reason', own),
      secret('a letter to somebody else', 'Felsenbirne letter', [], false),
      secret('the name of a leader', people.harriet.name, members),
      secret('the address of an officer', people.tom.email, ['ruth']),
      secret('the address of a leader of another council', people.marcus.email, ['ruth']),
      secret('an article that is being written', 'Eberesche draft', ['ruth']),
      secret('a quote that nobody approved', 'Traubenkirsche proposal', ['ruth']),
      secret('words approved for a draft', 'Speierling words', ['ruth']),
      secret('a change not published yet', 'Moosbeere correction', ['ruth']),
      secret('an address not yet confirmed', 'weissdorn@council.example', [], false),
      secret('a session', kept.session, [], false),
      secret('a sign-in link', kept.link, [], false),
      secret('the salt of a withheld name', kept.salt, [], false),
      secret('the private key', kept.privateKey, [], false),
    ],
    unnamed: [
      {
        what: 'words given without a name',
        words: 'Quitten words',
        name: 'Lincoln',
        from: ['jo', 'imran'],
      },
      {
        what: 'an objection whose name is withheld',
        words: 'Berberitze objection',
        name: 'Southend',
        from: ['stranger'],
      },
    ],
  }
}

async function say(
  scene: Scene,
  questionId: string,
  text: string,
  use: 'by-name' | 'unattributed' | 'office-only',
) {
  const said = { stance: 'disagree' as const, text, evidence: [], use }
  granted(
    await scene.act('amara', (act) =>
      saveContribution(act, { questionId, gss: lincoln, revision: 0, said }),
    ),
  )
}

/** A draft with quotes, and a published article with a change that waits. */
async function hideArticles(scene: Scene): Promise<string[]> {
  const draft = await draftedArticle(scene, {
    title: 'Eberesche draft',
    summary: 'Eberesche draft',
    text: 'Eberesche draft',
  })
  await askedQuote(scene, draft.articleId, 'gwilym', 'Traubenkirsche proposal')
  await approvedQuote(scene, draft.articleId, 'samir', 'Speierling words')
  const out = await publishedArticle(scene, { title: 'Ports in winter' })
  await scene.owner.query(`update article set text = 'Moosbeere correction' where id = $1`, [
    out.articleId,
  ])
  return [out.slug, draft.slug]
}

async function addDraft(act: Parameters<typeof addParagraph>[0], consultationId: string) {
  const response = await act.db
    .selectFrom('response')
    .select('id')
    .where('consultation_id', '=', consultationId)
    .executeTakeFirstOrThrow()
  const to = { responseId: response.id, answerId: null }
  const added = granted(await addParagraph(act, to, 'Vogelbeere paragraph in the letter'))
  const { id } = await act.db
    .selectFrom('paragraph')
    .select('id')
    .where('response_id', '=', response.id)
    .executeTakeFirstOrThrow()
  granted(await addComment(act, { paragraphId: id, passage: '', text: 'Hagebutte comment' }))
  return added
}

async function publish(scene: Scene): Promise<Secrets['published']> {
  const round = await openedRound(scene, 'Ferries on Sundays')
  for (const council of ['lincoln', 'exeter', 'norwich', 'wrexham'] as const)
    granted(await cast(scene, round, council))
  granted(
    await cast(scene, round, 'southend', {
      decision: 'object',
      text: 'Berberitze objection, word for word.',
      shown: 'name-withheld',
    }),
  )
  const before = scene.time.now
  granted(await closeAtDeadline(scene, round))
  await scene.runJobs()
  await scene.act('ruth', async (act) => {
    const { versionId } = round
    granted(
      await recordSubmission(act, {
        versionId,
        sentAt: act.now,
        how: 'By e-mail',
        sentTo: 'the department',
        receipt: 'Sanddorn receipt',
        formats: ['pdf'],
        files: [],
        receiptFiles: [],
      }),
    )
    granted(await publishResponse(act, { versionId, slug: 'ferries', exposureAccepted: true }))
  })
  assertLater(before, scene.time.now)
  return { ...round, address: 'ferries' }
}

function assertLater(before: Date, after: Date) {
  if (after <= before) throw new Error('The round closes after it was opened.')
}

function insert(scene: Scene, table: string, values: Record<string, unknown>) {
  const row = { network_id: scene.networkId, ...values }
  const places = Object.keys(row).map((_, at) => `$${at + 1}`)
  return scene.owner.query(
    `insert into ${table} (${Object.keys(row).join(', ')}) values (${places.join(', ')})`,
    Object.values(row),
  )
}

/** Secrets that the installation made itself. */
async function stored(scene: Scene) {
  await scene.as('amara' satisfies PersonKey)
  return scene.read(async (db) => {
    const one = async (text: string) => {
      const { rows } = await sql<{ words: string }>`${sql.raw(text)}`.execute(db)
      if (!rows[0]?.words) throw new Error(`Nothing to hide: ${text}`)
      return rows[0].words
    }
    return {
      session: await one('select token_hash as words from session limit 1'),
      link: await one('select token_hash as words from sign_in_link limit 1'),
      salt: await one('select salt as words from withheld_name limit 1'),
      privateKey: await one(
        'select substr(private_key, 40, 24) as words from installation_key limit 1',
      ),
    }
  })
}

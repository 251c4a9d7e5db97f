import { readFile } from 'node:fs/promises'
import { readConsultation } from '../src/documents/read/read-consultation.ts'
import {
  addConsultation,
  confirmQuestions,
  questionsOf,
  setTimetable,
} from '../src/features/consultations/index.ts'
import * as room from '../src/features/responses/index.ts'
import { type Act, actAs, isRefused } from '../src/kernel/act.ts'
import { dayOf, momentOf } from '../src/kernel/clock.ts'
import type { Database } from '../src/kernel/db.ts'
import { keepFile } from '../src/kernel/files.ts'
import { newId } from '../src/kernel/ids.ts'
import { holdEvents } from './events/load.ts'
import { shareIdeas } from './ideas/load.ts'
import {
  consultations,
  contributions,
  type DemoConsultation,
  type DemoResponse,
  type Moment,
  responses,
  workingDay,
} from './index.ts'
import { apply } from './load-joining.ts'
import { print } from './load-print.ts'
import { loadRegister } from './load-register.ts'
import { respond } from './load-response.ts'
import { enterSeatsOf2018 } from './members/load-controls.ts'
import { enterPolls } from './members/load-elections.ts'
import { writeNews } from './news/load.ts'
import { invitePartners } from './partners/load.ts'
import { granted, loadedOf, type Stage } from './stage.ts'
import { askToPay } from './subscriptions/load.ts'
import { Timeline } from './timeline.ts'

export interface Loading {
  database: Database
  baseUrl: string
  now: Date
}

/** Makes the demonstration network by the same deeds as people do, in the order of their moments; it takes a few seconds and is done once. */
export async function loadDemonstration({
  database,
  baseUrl,
  now,
}: Loading): Promise<{ networkId: string }> {
  const today = dayOf(now)
  const day = (offset: number) => workingDay(today, offset)
  const at = ({ day: offset, time }: Moment) => {
    const moment = momentOf(day(offset), time)
    return moment > now && offset <= 0 ? now : moment
  }
  const names = await loadRegister(database, today, now)
  const timeline = new Timeline(now)
  const stage: Stage = {
    names,
    networkName: names.networkName,
    baseUrl,
    at,
    day,
    timeline,
    loaded: new Map(),
  }
  enterSeatsOf2018(stage)
  for (const consultation of consultations) await announce(stage, consultation)
  answerCalls(stage)
  for (const response of responses) respond(stage, response as DemoResponse)
  apply(stage)
  askToPay(stage)
  print(stage)
  await writeNews(stage, now)
  await holdEvents(stage)
  invitePartners(stage)
  shareIdeas(stage)
  enterPolls(stage)
  await timeline.play((moment, who, deed) =>
    actAs(
      { database, clock: () => moment },
      names.networkId,
      who === null ? null : names.person(who),
      deed,
    ),
  )
  return { networkId: names.networkId }
}

/** Reads the document as the product does, confirms the questions as a person did, sets the timetable and opens the call. */
async function announce(stage: Stage, given: DemoConsultation): Promise<void> {
  const { timeline, at, day } = stage
  const dates = { opens: inWords(day(given.opens)), closes: inWords(day(given.closes)) }
  const file = async (name: string) => {
    const text = await readFile(new URL(`./consultations/${name}`, import.meta.url), 'utf8')
    return {
      name,
      bytes: new TextEncoder().encode(
        text.replaceAll('{{opens}}', dates.opens).replaceAll('{{closes}}', dates.closes),
      ),
    }
  }
  const documents = [await file(given.document), await file(given.landing)]
  const read = await readConsultation(documents)
  const placeOf = (text: string) =>
    read.questions.find((one) => one.text.slice(0, 40) === text.slice(0, 40))?.place ?? null
  const by = given.call.by
  const first = { day: given.opens + 1, time: '09:30' }
  timeline.add(at(first), by, `${given.slug}: read and confirm`, async (act) => {
    const added = granted(
      await addConsultation(act, {
        title: given.title,
        body: given.body,
        link: given.link,
        opens: day(given.opens),
        closes: day(given.closes),
        closesTime: given.closesTime,
        nations: given.nations,
        summary: given.summary,
        themeIds: given.themes.map((theme) => stage.names.theme(theme)),
        invented: true,
        blocks: read.blocks,
        questions: given.questions.map((question) => ({
          ...question,
          demographic: false,
          place: placeOf(question.text),
        })),
      }),
      given.slug,
    )
    granted(
      await confirmQuestions(act, { consultationId: added.id, seenVersion: added.lockVersion }),
      given.slug,
    )
    const steps = Object.entries(given.timetable).map(([step, { from, until }]) => ({
      step: step as 'call',
      from: day(from),
      until: day(until),
    }))
    granted(await setTimetable(act, { consultationId: added.id, steps }), given.slug)
    const questions = await questionsOf(act.db, added.id)
    stage.loaded.set(given.slug, {
      id: added.id,
      slug: added.slug,
      questions: new Map(questions.map((one) => [one.number ?? '', one.id])),
    })
    await decisionDays(act, stage, given, added.id)
    await keepDocuments(act, added.id, documents)
  })
  timeline.add(at(given.call.opened), by, `${given.slug}: call`, async (act) => {
    granted(
      await room.openCall(act, {
        consultationId: loadedOf(stage, given.slug).id,
        dueAt: momentOf(day(given.call.due.day), given.call.due.time),
        note: given.call.note,
        councils: stage.names.members,
        baseUrl: stage.baseUrl,
        networkName: stage.networkName,
      }),
      `${given.slug}: call`,
    )
  })
}

async function keepDocuments(
  act: Act,
  consultationId: string,
  documents: { name: string; bytes: Uint8Array }[],
): Promise<void> {
  for (const [position, document] of documents.entries()) {
    await act.db
      .insertInto('consultation_document')
      .values({
        network_id: act.networkId,
        id: newId(),
        consultation_id: consultationId,
        position,
        name: document.name,
        file_id: await keepFile(act, { ...document, mime: 'text/html' }),
      })
      .execute()
  }
}

async function decisionDays(
  act: Act,
  stage: Stage,
  given: DemoConsultation,
  consultationId: string,
): Promise<void> {
  for (const { council, what, day, papers } of given.councilDates) {
    await act.db
      .insertInto('council_date')
      .values({
        network_id: act.networkId,
        id: newId(),
        consultation_id: consultationId,
        gss: stage.names.gss(council),
        what,
        on_date: stage.day(day),
        papers_date: papers === null ? null : stage.day(papers),
      })
      .execute()
  }
}

/** Officers answer, ask for clearance, and portfolio holders clear: one deed for what one person did at one moment. */
function answerCalls(stage: Stage): void {
  const { timeline, at, names } = stage
  const grouped = <K>(key: (one: (typeof contributions)[number]) => K) =>
    Map.groupBy(contributions, (one) => JSON.stringify(key(one)))
  for (const some of grouped((one) => [
    one.consultation,
    one.council,
    one.by,
    one.saved,
  ]).values()) {
    const first = some[0]!
    timeline.add(at(first.saved), first.by, `${first.council} answers`, async (act) => {
      const { questions } = loadedOf(stage, first.consultation)
      for (const one of some) {
        granted(
          await room.saveContribution(act, {
            questionId: questions.get(one.question)!,
            gss: names.gss(one.council),
            revision: 0,
            said: { stance: one.stance, text: one.text, evidence: one.evidence, use: one.use },
          }),
          `${one.council} on ${one.consultation} ${one.question}`,
        )
      }
    })
  }
  for (const some of grouped((one) => [one.consultation, one.council, one.asked]).values()) {
    const first = some[0]!
    if (!first.asked) continue
    timeline.add(at(first.asked), first.by, `${first.council} asks for clearance`, async (act) => {
      const holder = await names.holder(act, first.council, 'portfolio-holder')
      const asked = await room.askForClearance(act, {
        consultationId: loadedOf(stage, first.consultation).id,
        gss: names.gss(first.council),
        seatId: holder,
        note: '',
        baseUrl: stage.baseUrl,
        networkName: stage.networkName,
      })
      if (!isRefused(asked) || asked.refused === 'nothing-to-clear') return
      granted(asked, `${first.council} asks for clearance of ${first.consultation}`)
    })
  }
  const cleared = contributions.filter((one) => one.clearance !== null)
  for (const some of Map.groupBy(cleared, (one) =>
    JSON.stringify([one.consultation, one.council, one.clearance]),
  ).values()) {
    const { clearance, council, consultation } = some[0]!
    if (!clearance) continue
    timeline.add(at(clearance.at), clearance.by, `${council} clears`, async (act) => {
      const { id, questions } = loadedOf(stage, consultation)
      const rows = await act.db
        .selectFrom('contribution')
        .select(['id', 'revision'])
        .where('gss', '=', names.gss(council))
        .where(
          'question_id',
          'in',
          some.map((one) => questions.get(one.question)!),
        )
        .execute()
      granted(
        await room.clearContributions(act, {
          consultationId: id,
          gss: names.gss(council),
          level: clearance.level,
          shown: rows.map((row) => ({ contributionId: row.id, revision: row.revision })),
          decidedOn: clearance.level === 'council' ? dayOf(act.now) : null,
          minuteLink: clearance.minute,
        }),
        `${council} clears ${consultation}`,
      )
    })
  }
}

function inWords(day: string): string {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
}

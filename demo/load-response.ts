import * as room from '../src/features/responses/index.ts'
import type { Act } from '../src/kernel/act.ts'
import { momentOf } from '../src/kernel/clock.ts'
import type { DemoBallot, DemoResponse, EarlierWords } from './index.ts'
import { granted, loadedOf, type Stage } from './stage.ts'

/** What came of the paragraphs once they were written, by question and place. */
type Written = Map<string, string>
const place = (question: string | null, paragraph: number) => `${question ?? 'letter'} ${paragraph}`

/** Writes, comments, freezes, signs off, sends and publishes one response, each at its moment by its person. */
export function respond(stage: Stage, given: DemoResponse): void {
  const { timeline, at } = stage
  const written: Written = new Map()
  const versions = new Map<number, string>()
  const first = given.versions[0]
  timeline.add(at(given.drafted.at), given.drafted.by, `${given.title}: draft`, (act) =>
    draft(act, stage, given, first?.earlier ?? [], written),
  )
  for (const comment of given.comments) {
    let id = ''
    timeline.add(at(comment.at), comment.by, 'comment', async (act) => {
      const paragraphId = written.get(place(comment.question, comment.paragraph))!
      id = granted(
        await room.addComment(act, { paragraphId, passage: comment.passage, text: comment.text }),
        `comment on ${comment.question}`,
      ).id
    })
    if (comment.resolved)
      timeline.add(
        at(comment.resolved.at),
        comment.resolved.by,
        'settle',
        async (act) => void granted(await room.resolveComment(act, id), 'settle'),
      )
  }
  for (const [turn, version] of given.versions.entries()) {
    timeline.add(
      at(version.frozen),
      version.by,
      `${given.title}: freeze ${version.number}`,
      async (act) => {
        if (turn > 0)
          await rewrite(act, given, given.versions[turn - 1]!.earlier, version.earlier, written)
        const frozen = granted(
          await room.freezeVersion(act, {
            consultationId: loadedOf(stage, given.consultation).id,
            note: version.note,
          }),
          `freeze ${version.number}`,
        )
        versions.set(version.number, frozen.versionId)
      },
    )
  }
  if (given.round) signOff(stage, given, given.round, versions)
  const { submission, published } = given
  if (submission) {
    timeline.add(at(submission.sent), submission.by, `${given.title}: sent`, async (act) => {
      granted(
        await room.recordSubmission(act, {
          versionId: versions.get(submission.version)!,
          sentAt: act.now,
          how: submission.how,
          sentTo: submission.to,
          receipt: submission.receipt,
          formats: ['pdf', 'odt', 'txt'],
          files: [],
          receiptFiles: [],
        }),
        'submission',
      )
    })
  }
  if (published) {
    timeline.add(at(published.at), published.by, `${given.title}: published`, async (act) => {
      granted(
        await room.publishResponse(act, {
          versionId: versions.get(published.version)!,
          slug: published.slug,
          exposureAccepted: false,
        }),
        'publication',
      )
    })
  }
}

async function draft(
  act: Act,
  stage: Stage,
  given: DemoResponse,
  earlier: EarlierWords[],
  written: Written,
): Promise<void> {
  const { id, questions } = loadedOf(stage, given.consultation)
  const response = await act.db
    .selectFrom('response')
    .select(['id', 'summary_revision'])
    .where('consultation_id', '=', id)
    .executeTakeFirstOrThrow()
  const answers = await act.db
    .selectFrom('answer')
    .select(['id', 'question_id'])
    .where('response_id', '=', response.id)
    .execute()
  const words = (question: string | null, paragraph: number, text: string) =>
    earlier.find((one) => one.question === question && one.paragraph === paragraph)?.text ?? text
  const add = async (question: string | null, answerId: string | null, paragraphs: string[]) => {
    for (const [turn, text] of paragraphs.entries()) {
      const added = granted(
        await room.addParagraph(
          act,
          { responseId: response.id, answerId },
          words(question, turn, text),
        ),
        `paragraph ${question} ${turn}: ${text}`,
      )
      written.set(place(question, turn), added.id)
    }
  }
  await add(null, null, given.letter)
  for (const answer of given.answers) {
    const own = answers.find((one) => one.question_id === questions.get(answer.question))!
    await add(answer.question, own.id, answer.paragraphs)
    if (answer.stance) granted(await room.setAnswerStance(act, own.id, answer.stance), 'stance')
  }
  if (given.inFiveLines.length > 0)
    granted(
      await room.setSummary(act, response.id, given.inFiveLines, response.summary_revision),
      'five lines',
    )
}

async function rewrite(
  act: Act,
  given: DemoResponse,
  before: EarlierWords[],
  after: EarlierWords[],
  written: Written,
): Promise<void> {
  for (const was of before) {
    const now = after.find(
      (one) => one.question === was.question && one.paragraph === was.paragraph,
    )?.text
    const text =
      now ??
      (was.question === null
        ? given.letter[was.paragraph]
        : given.answers.find((one) => one.question === was.question)?.paragraphs[was.paragraph])
    const paragraphId = written.get(place(was.question, was.paragraph))!
    const { revision } = await act.db
      .selectFrom('paragraph')
      .select('revision')
      .where('id', '=', paragraphId)
      .executeTakeFirstOrThrow()
    granted(
      await room.saveParagraph(act, { paragraphId, revision, text: text ?? '' }),
      `rewrite ${was.question}`,
    )
  }
}

function signOff(
  stage: Stage,
  given: DemoResponse,
  round: NonNullable<DemoResponse['round']>,
  versions: Map<number, string>,
): void {
  const { timeline, at, day, names, baseUrl, networkName } = stage
  const closesAt = momentOf(day(round.closes.day), round.closes.time)
  let roundId = ''
  timeline.add(at(round.opened), round.by, `${given.title}: round`, async (act) => {
    const opened = granted(
      await room.openRound(act, {
        versionId: versions.get(round.version)!,
        closesAt,
        baseUrl,
        networkName,
      }),
      'round',
    )
    roundId = opened.roundId
  })
  const seen = (act: Act) =>
    act.db
      .selectFrom('response_version')
      .select('sha256')
      .where('id', '=', versions.get(round.version)!)
      .executeTakeFirstOrThrow()
  const cast = async (
    act: Act,
    council: string,
    said: Pick<DemoBallot, 'decision' | 'text' | 'shown'>,
  ) => {
    const { sha256 } = await seen(act)
    const done = await room.castBallot(act, {
      roundId,
      gss: names.gss(council),
      seenHash: sha256,
      confirmed: true,
      substantive: true,
      ...said,
      baseUrl,
      networkName,
    })
    granted(done, `ballot of ${council}`)
  }
  for (const ballot of round.ballots) {
    const { replaced, phone, council } = ballot
    if (replaced)
      timeline.add(at(replaced.at), replaced.by, `${council} first`, (act) =>
        cast(act, council, replaced),
      )
    if (!phone) {
      timeline.add(at(ballot.at), ballot.by, `${council} decides`, (act) =>
        cast(act, council, ballot),
      )
      continue
    }
    let ballotId = ''
    timeline.add(at(ballot.at), phone.loggedBy, `${council} by phone`, async (act) => {
      const { sha256 } = await seen(act)
      const logged = await room.logPhoneBallot(act, {
        roundId,
        gss: names.gss(council),
        seenHash: sha256,
        confirmed: true,
        substantive: true,
        decision: ballot.decision,
        text: ballot.text,
        shown: ballot.shown,
        spokenWith: phone.spokenWith,
        baseUrl,
        networkName,
      })
      ballotId = granted(logged, `phone ballot of ${council}`).ballotId
    })
    if (phone.confirmed) {
      timeline.add(at(phone.confirmed), ballot.by, `${council} confirms`, async (act) => {
        const { sha256 } = await seen(act)
        granted(
          await room.confirmBallot(act, { ballotId, seenHash: sha256 }),
          `confirmation of ${council}`,
        )
      })
    }
  }
  timeline.add(closesAt, null, `${given.title}: close`, async (act) => {
    await room.closeRound(act, { roundId, baseUrl, networkName })
  })
}

import * as room from '../../src/features/ideas/index.ts'
import { shippedFigures } from '../../src/features/research/index.ts'
import { seats } from '../people.ts'
import { granted, type Stage } from '../stage.ts'
import { challenges } from './challenges.ts'
import { peerQuestions } from './questions.ts'
import { solutions } from './solutions.ts'
import type { DemoChallenge, DemoPeerQuestion, DemoSolution } from './types.ts'

/** Plays what councils told one another: problems, what they did about them, who took it up, and what the peers were asked. */
export function shareIdeas(stage: Stage): void {
  const slugs = new Map<string, string>()
  for (const challenge of challenges) pose(stage, challenge, slugs)
  for (const solution of solutions) solve(stage, solution)
  for (const question of peerQuestions) ask(stage, question, slugs)
}

/** Who speaks for a council on a day; before its officer of today came, the system stands in. */
function speaker(council: string, day: number): string | null {
  const seat = seats.find((one) => one.key === `${council}/policy-officer`)
  const held = seat?.holders.find(
    ({ from, until }) => from < day && (until === null || day < until),
  )
  return held?.person ?? null
}

const mailOf = ({ baseUrl, networkName }: Stage) => ({ baseUrl, networkName })

function pose(stage: Stage, given: DemoChallenge, slugs: Map<string, string>): void {
  const { names, timeline } = stage
  const day = given.day ?? -3
  const gss = names.gss(given.council)
  const who = speaker(given.council, day)
  timeline.add(stage.at({ day, time: '10:10' }), who, given.title, async (act) => {
    const { title, problem, whom, since, tried, audience } = given
    const made = granted(
      await room.addChallenge(act, {
        gss,
        text: {
          ...{ title, problem, whom, since, tried, audience },
          contactSeatId: await names.holder(act, given.council, 'policy-officer'),
          themeIds: given.themes.map((theme) => names.theme(theme)),
        },
      }),
      given.title,
    )
    slugs.set(given.key, made.slug)
    if (given.day !== null) granted(await room.shareChallenge(act, made.slug), given.title)
  })
  const { closed } = given
  if (!closed) return
  const closer = speaker(given.council, closed.day)
  timeline.add(stage.at({ day: closed.day, time: '15:00' }), closer, given.title, async (act) => {
    const slug = slugs.get(given.key)!
    granted(await room.closeChallenge(act, { slug, closing: closed.words }), given.title)
  })
}

function solve(stage: Stage, given: DemoSolution): void {
  const { names, timeline } = stage
  const day = given.day ?? -5
  const gss = names.gss(given.council)
  let slug = ''
  timeline.add(
    stage.at({ day, time: '11:20' }),
    speaker(given.council, day),
    given.title,
    async (act) => {
      const [costOnce, costYearly, staff] = given.cost
      const { title, what, why, how, results, differently, state, audience } = given
      const made = granted(
        await room.addSolution(act, {
          gss,
          text: {
            ...{ title, what, why, how, results, differently, state, audience },
            ...{ costOnce, costYearly, staff, timeTaken: given.time, wentWrong: given.wrong },
            costNote: costOnce || costYearly ? 'Invented for the demonstration' : '',
            startedOn: null,
            figures: given.real.map((id) => figureOf(id, gss)),
            licence: 'ogl',
            contactSeatId: await names.holder(act, given.council, 'policy-officer'),
            pictureId: null,
            sourceAddress: '',
            themeIds: given.themes.map((theme) => names.theme(theme)),
          },
        }),
        given.title,
      )
      slug = made.slug
      if (given.day !== null) granted(await room.shareSolution(act, made.slug), given.title)
    },
  )
  for (const { council, from, steps } of given.adoptions)
    for (const [state, when, changed, result] of steps)
      timeline.add(
        stage.at({ day: when, time: '14:30' }),
        speaker(council, when),
        `${council}: ${given.title}`,
        async (act) => {
          const said = {
            ...{ slug, gss: names.gss(council), state, changed, result, figures: [] },
            ...{ learnedFrom: names.gss(from ?? given.council), onDate: stage.day(when) },
            ...mailOf(stage),
          }
          granted(await room.takeStep(act, said), `${council}: ${given.title}`)
        },
      )
}

/** A figure of a place as it is published: real, with who publishes it and of when. */
export function figureOf(id: string, gss: string) {
  const { indicators, figure } = shippedFigures()
  const indicator = indicators.find((one) => one.id === id)
  const found = indicator && figure(id, gss)
  if (!indicator || found === null || found === undefined)
    throw new Error(`There is no figure ${id} of ${gss}.`)
  const { name, unit, publisher, periods } = indicator
  return {
    figure: unit === '£' ? `£${found.toLocaleString('en-GB')}` : withUnit(found, unit),
    what: `${name}: a real figure of the place, not a result`,
    source: `${publisher}, ${periods[0]!.slice(0, 4)}`,
  }
}

const withUnit = (value: number, unit: string) =>
  unit === '%' ? `${value}%` : `${value.toLocaleString('en-GB')} ${unit}`

function ask(stage: Stage, given: DemoPeerQuestion, slugs: ReadonlyMap<string, string>): void {
  const { names, timeline } = stage
  const mail = mailOf(stage)
  let slug = ''
  const asker = speaker(given.council, given.day)
  timeline.add(stage.at({ day: given.day, time: '09:40' }), asker, given.question, async (act) => {
    const { question, background, challenge } = given
    const made = granted(
      await room.askPeers(act, {
        text: {
          ...{ question, background, gss: names.gss(given.council), answerBy: null },
          councils: given.asked.map((council) => names.gss(council)),
          challengeSlug: challenge ? (slugs.get(challenge) ?? null) : null,
        },
        mail,
      }),
      question,
    )
    slug = made.slug
  })
  for (const { council, day, text } of given.answers)
    timeline.add(
      stage.at({ day, time: '16:10' }),
      speaker(council, day),
      given.question,
      async (act) => {
        const answer = { slug, gss: names.gss(council), text, mail }
        granted(await room.answerPeers(act, answer), given.question)
      },
    )
}

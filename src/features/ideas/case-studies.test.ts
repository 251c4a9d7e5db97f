import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { type Scene, setUp } from '../../../tests/set-up.ts'
import { readCaseStudy } from '../../documents/case-study/read-case-study.ts'
import { themesIn } from '../../documents/case-study/themes.ts'
import { blocksOfText } from '../../documents/case-study/typed-study.ts'
import type { ReadStudy, StudyField } from '../../documents/case-study/types.ts'
import { importAuthorities, ukAuthorities } from '../members/index.ts'
import { namedCouncil } from './queries/named-council.ts'

const folder = join(resolve(import.meta.dirname, '../../../..'), 'shared/data/case-studies')
const skip = existsSync(folder) ? false : 'the shared documents are not beside this checkout'

interface Truth {
  /** Begins the name of its file. */
  of: string
  gss: string
  /** Words that its title must hold, where its source gives it one. */
  title?: RegExp
  theme: string
  /** Paragraphs from 0, each with the parts it may be said to tell; none: it tells nothing of what was done. */
  parts: Record<number, (StudyField | 'none')[]>
  /** Figures that count, as printed; what it cost stands below. */
  figures?: string[]
  costOnce?: number
  timeTaken?: RegExp
  state?: string
}

const themes = ['Housing', 'Health', 'Adult social care', 'Environment', 'Climate'].concat([
  ...['Digital', 'Transport', 'Community safety', 'Culture', 'Economy'],
])

/** What a reader with the text before them would say; paragraphs of which two may be said name both. */
const truths: Truth[] = [
  {
    of: 'blackpool',
    gss: 'E06000009',
    title: /raising standards/i,
    theme: 'Housing',
    parts: {
      0: ['why'],
      1: ['what'],
      2: ['how'],
      3: ['how', 'what'],
      4: ['how', 'what'],
      5: ['how', 'what'],
    },
    figures: ['80%', '£11 million', 'One in three'],
    costOnce: 20_000_000,
    state: 'planned',
  },
  {
    of: 'bradford',
    gss: 'E08000032',
    title: /Prevention Concordat/,
    theme: 'Health',
    parts: {
      ...{ 0: ['what'], 1: ['what', 'none'], 2: ['how', 'why'], 4: ['how'], 6: ['how'] },
      ...{
        10: ['how', 'results'],
        12: ['how', 'results'],
        14: ['differently'],
        15: ['differently'],
      },
      ...{
        16: ['differently'],
        19: ['differently'],
        22: ['results'],
        25: ['results'],
        34: ['results'],
      },
      ...{ 41: ['results'], 42: ['results'], 43: ['none'], 44: ['none'], 50: ['none'] },
    },
    figures: ['40'],
  },
  {
    of: 'derby',
    gss: 'E06000015',
    title: /co-production/,
    theme: 'Adult social care',
    parts: { 0: ['what'], 1: ['results', 'wentWrong'], 2: ['none'], 3: ['none'] },
    state: 'running',
  },
  {
    of: 'dorset',
    gss: 'E06000059',
    title: /Weymouth/,
    theme: 'Environment',
    parts: { 0: ['what', 'results'], 1: ['none'], 2: ['results'], 4: ['none'], 7: ['none'] },
    figures: ['140', '30'],
  },
  {
    of: 'hackney',
    gss: 'E09000012',
    title: /PSN/,
    theme: 'Digital',
    parts: {
      7: ['what'],
      9: ['none'],
      10: ['none'],
      11: ['none'],
      13: ['none'],
      15: ['none'],
      19: ['none'],
    },
  },
  {
    of: 'luton',
    gss: 'E06000032',
    theme: 'Health',
    parts: {
      ...{
        0: ['none'],
        2: ['what', 'how'],
        3: ['why'],
        4: ['how'],
        5: ['results'],
        6: ['how', 'why'],
      },
      ...{ 7: ['results'], 8: ['results'], 9: ['results'], 10: ['none'], 11: ['none'] },
    },
    figures: ['5'],
  },
  {
    of: 'oxfordshire',
    gss: 'E10000025',
    theme: 'Transport',
    parts: {
      0: ['what'],
      1: ['what', 'how', 'why'],
      2: ['results'],
      3: ['none'],
      4: ['none'],
      5: ['none'],
    },
    figures: ['5%', '40%'],
  },
  {
    of: 'rochdale',
    gss: 'E08000005',
    title: /Community Champions/i,
    theme: 'Health',
    parts: {
      ...{
        0: ['how', 'what'],
        1: ['results', 'how'],
        2: ['how', 'what'],
        3: ['results'],
        4: ['results'],
      },
      ...{
        5: ['how', 'what'],
        7: ['results'],
        8: ['results'],
        9: ['results', 'how'],
        13: ['results', 'how'],
      },
      14: ['results', 'how'],
    },
    figures: ['14', '1,050', '258', '1,573', '483', '195', '15', '230', '£393,000'],
  },
  {
    of: 'slough',
    gss: 'E06000039',
    title: /tree planting/i,
    theme: 'Climate',
    parts: {
      0: ['what', 'results'],
      1: ['results', 'what'],
      2: ['results', 'how'],
      6: ['results', 'none'],
    },
    figures: ['3,700', '4800'],
  },
  {
    of: 'stroud',
    gss: 'E07000082',
    title: /Putting health back/i,
    theme: 'Housing',
    parts: { 0: ['what', 'how', 'why'], 1: ['what', 'results'], 3: ['none'] },
    figures: ['14,900', '£1.4 million', '5'],
    costOnce: 12_000_000,
    timeTaken: /5 years/,
  },
  {
    of: 'swansea',
    gss: 'W06000011',
    title: /Multi-agency Partnership/i,
    theme: 'Community safety',
    parts: {
      0: ['what', 'how'],
      1: ['how', 'what'],
      2: ['results', 'what', 'why'],
      3: ['how', 'none'],
      4: ['how', 'none'],
    },
  },
]

let scene: Scene
before(async () => {
  scene = await setUp()
  await scene.act(null, (act) => importAuthorities(act, ukAuthorities()))
})
after(() => scene.close())

test('the real case studies are read: at least nine of ten things that a reader would say of them', {
  skip,
}, async () => {
  const [right, wrong]: [string[], string[]] = [[], []]
  let figures = 0
  for (const truth of truths) {
    const name = readdirSync(folder).find((file) => file.startsWith(truth.of))!
    const study = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    const lines = blocksOfText(study.text)
    const head = { id: 'b0', kind: 'heading' as const, text: String(study.headingInSource) }
    const read = readCaseStudy([head, ...lines])
    const found = await scene.read((db) => namedCouncil(db, read.councils))
    const say = (what: string, holds: boolean) =>
      (holds ? right : wrong).push(`${truth.of}: ${what}`)
    say(`council, read as ${found?.council}`, found?.gss === truth.gss)
    if (truth.title)
      say(`title, read as ${read.title?.value}`, truth.title.test(read.title?.value ?? ''))
    const text = lines.map((line) => line.text).join('\n')
    const themed = themesIn(
      `${study.headingInSource}\n${text}`,
      themes.map((one) => ({ name: one })),
    )
    say(
      `theme, read as ${themed[0]?.name}`,
      themed.slice(0, 2).some((one) => one.name === truth.theme),
    )
    for (const [at, parts] of Object.entries(truth.parts)) {
      const told = partsOf(read, `b${Number(at) + 1}`)
      say(
        `paragraph ${at}, read as ${told}`,
        told.some((one) => parts.includes(one)),
      )
    }
    for (const figure of truth.figures ?? []) {
      const printed = read.figures.map(({ value }) => value.figure)
      say(`figure ${figure} among ${printed.join('; ')}`, printed.includes(figure))
    }
    figures += read.figures.length
    const cost = read.costOnce[0]?.value
    say(`cost, read as ${cost}`, cost === truth.costOnce && read.costYearly.length === 0)
    if (truth.timeTaken) say('how long', truth.timeTaken.test(read.timeTaken[0]?.value ?? ''))
    if (truth.state) say(`state, read as ${read.state?.value}`, read.state?.value === truth.state)
    for (const part of Object.values(read.fields).flat())
      assert.ok(
        [head, ...lines].some(({ id }) => id === part.place),
        'every proposal has its place',
      )
  }
  const score = right.length / (right.length + wrong.length)
  console.log(
    `${right.length} of ${right.length + wrong.length} right (${score.toFixed(3)}); ${figures} figures proposed`,
  )
  for (const one of wrong) console.log(`  not so: ${one}`)
  assert.ok(score >= 0.9, `${score}`)
})

function partsOf(read: ReadStudy, place: string): (StudyField | 'none')[] {
  const told = (Object.keys(read.fields) as StudyField[]).filter((field) =>
    read.fields[field].some((one) => one.place === place),
  )
  return told.length > 0 ? told : ['none']
}

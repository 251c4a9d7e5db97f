import type { ComponentChildren } from 'preact'
import type { StrengthLine } from '../documents/response.ts'
import type { Stance } from '../documents/stance.ts'
import { classes, Raw } from './govuk/options.tsx'
import { StanceLegend, stanceClasses } from './stance.tsx'
import { StrengthBricks, type Waiting } from './strength.tsx'

export interface GridCouncil {
  /** The register's short name: "Bath & NE Somerset". */
  name: string
  href: string
  answered: number
}

export interface GridCell {
  stance: Stance | null
  cleared: boolean
  href: string
  /** The whole sentence, from `stanceSentence`. */
  says: string
}

export interface GridQuestion {
  label: string
  title: string
  href: string
  strength: Omit<StrengthLine, 'line'>
  waiting?: Waiting | undefined
  /** "18 of 26", then "agree, 1 against", then what it lacks: "no line yet". */
  figure: string
  rest: string
  lacks?: string | undefined
  /** One for each council, in the order of `councils`. */
  cells: readonly GridCell[]
}

export interface GridProps {
  caption: string
  councils: readonly GridCouncil[]
  sections: readonly { heading: string | null; questions: readonly GridQuestion[] }[]
  /** Below the legend: what a brick is, how many make a line. */
  children?: ComponentChildren
}

/** From here on columns keep their width and the grid scrolls sideways. */
const many = 30

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

/** Cells are printed as text: a grid of 106 questions and 400 councils has 42,400 of them. */
function cellsHtml(cells: readonly GridCell[], names: readonly string[]): string {
  let html = ''
  for (let place = 0; place < cells.length; place++) {
    const { stance, cleared, href, says } = cells[place]!
    const look = stanceClasses(stance, cleared)
    html += `<td role="cell" data-name="${names[place]}"><a class="${look}" href="${escaped(href)}"><span class="hanse-say">${escaped(says)}</span></a></td>`
  }
  return html
}

function QuestionRow({ question, names }: { question: GridQuestion; names: readonly string[] }) {
  return (
    <tr role="row">
      <th role="rowheader" scope="row" class="hanse-grid__q">
        <a href={question.href}>
          <b>{question.label}</b> <span>{question.title}</span>
        </a>
      </th>
      <td role="cell" class="hanse-grid__s">
        <StrengthBricks line={question.strength} waiting={question.waiting} />
        <span>
          {question.figure && (
            <>
              <b>{question.figure}</b> {question.rest}
            </>
          )}
          {question.lacks && <em>{question.lacks}</em>}
        </span>
      </td>
      <Raw html={cellsHtml(question.cells, names)} />
    </tr>
  )
}

function Head({ councils, questions }: { councils: readonly GridCouncil[]; questions: number }) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col" class="hanse-grid__qh">
          Question
        </th>
        <th role="columnheader" scope="col" class="hanse-grid__sh">
          Strength, cleared answers only
        </th>
        {councils.map(({ name, href, answered }) => (
          <th
            role="columnheader"
            scope="col"
            class={classes('hanse-grid__c', answered < questions && 'hanse-grid__c--need')}
          >
            <a href={href}>
              <span>{name}</span>
            </a>
            <b>
              {answered}
              <span class="govuk-visually-hidden"> of {questions} answered</span>
            </b>
          </th>
        ))}
      </tr>
    </thead>
  )
}

/**
 * Questions down, councils across: who says what. With the island "grid" it is one tab stop with
 * arrow keys, and Escape leaves it; without, a link leads past it.
 */
export function Grid({ caption, councils, sections, children }: GridProps) {
  const questions = sections.reduce((sum, section) => sum + section.questions.length, 0)
  const names = councils.map(({ name }) => escaped(name))
  return (
    <>
      <p class="govuk-visually-hidden">
        <a href="#after-grid">Skip the grid</a>
      </p>
      <div class="hanse-gridbody">
        <div class="hanse-gridwrap" role="region" aria-label={caption} tabindex={0}>
          <table
            class={classes('hanse-grid', councils.length > many && 'hanse-grid--many')}
            role="table"
            data-island="grid"
          >
            <caption class="govuk-visually-hidden">
              {caption}. {questions} questions down, {councils.length} councils across. Each cell is
              the stance of one council on one question.
            </caption>
            <Head councils={councils} questions={questions} />
            <tbody role="rowgroup">
              {sections.map((section) => (
                <>
                  {section.heading && (
                    <tr role="row" class="hanse-grid__sec">
                      <th role="rowheader" scope="rowgroup" colspan={2}>
                        {section.heading}
                      </th>
                      <td role="cell" colspan={councils.length} />
                    </tr>
                  )}
                  {section.questions.map((question) => (
                    <QuestionRow question={question} names={names} />
                  ))}
                </>
              ))}
            </tbody>
          </table>
        </div>
        <div class="hanse-gridfoot" id="after-grid" tabindex={-1}>
          <StanceLegend />
          <p class="hanse-gridfoot__read">
            Point at a cell, or move to it, and it is read out here. {children}
          </p>
        </div>
      </div>
    </>
  )
}

import type { Frame } from '../../../kernel/frame.ts'
import { ErrorSummary, Form, type Posted, TextArea } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { ProgressRow } from '../../../ui/progress-row.tsx'
import { StanceMark } from '../../../ui/stance.tsx'
import { State } from '../../../ui/state.tsx'
import { ConsultationTabs, type Tab } from '../../consultations/index.ts'
import type { Editing } from '../queries/draft.ts'
import { shortQuestion } from './question-words.ts'

export interface DraftList {
  frame: Frame
  tabs: readonly Tab[]
  consultation: { slug: string; title: string }
  answers: {
    label: string
    text: string
    shortTitle: string | null
    stance: Parameters<typeof StanceMark>[0]['stance']
    paragraphs: number
    openComments: number
    line: string
  }[]
  letterParagraphs: number
  summary: string[]
  summaryRevision: number
  form: Posted
  editing: Editing[]
  drafts: boolean
  versions: { id: string; number: number }[]
}

/** The whole response in the making: each answer, how far it is, and the way to freezing it. */
export function draftListPage(page: DraftList) {
  const { frame, consultation, answers, drafts } = page
  const base = `/consultations/${consultation.slug}`
  const open = answers.findIndex((answer) => answer.paragraphs === 0)
  const values = { lines: page.summary.join('\n'), ...page.form.values }
  return (
    <Workspace
      {...frame}
      title="Draft response"
      about={consultation.title}
      failed={Object.keys(page.form.errors).length > 0}
      breadcrumbs={[
        { label: 'Consultations', href: '/consultations' },
        { label: consultation.title, href: base },
      ]}
    >
      <ErrorSummary form={page.form} />
      <ConsultationTabs tabs={page.tabs} />
      <h1 class="hanse-h1">Draft response</h1>
      <p class="hanse-lead">
        {consultation.title}. {answers.filter((answer) => answer.paragraphs > 0).length} of{' '}
        {answers.length} answers have words.
      </p>
      <ProgressRow
        questions={answers.map((answer) => (answer.paragraphs > 0 ? 'cleared' : 'open'))}
      />
      {drafts && (
        <p class="hanse-save__go">
          {open >= 0 && (
            <a class="govuk-button" href={`${base}/draft/${open + 1}`}>
              Draft question {answers[open]!.label}
            </a>
          )}
          <a
            class={`govuk-button${open >= 0 ? ' govuk-button--secondary' : ''}`}
            href={`${base}/versions/new`}
          >
            Freeze a version
          </a>
        </p>
      )}
      {drafts && (
        <p class="hanse-note">
          <a href={`${base}/check`}>Check it against what we said before</a>
        </p>
      )}
      {page.versions.length > 0 && (
        <p class="hanse-note">
          Frozen so far:{' '}
          {page.versions.map(({ id, number }, place) => (
            <>
              {place > 0 && ', '}
              <a href={`/versions/${id}`}>version {number}</a>
            </>
          ))}
          .
        </p>
      )}
      <div class="hanse-draftlist hanse-section">
        <ol class="hanse-list hanse-own">
          <li>
            <p class="hanse-own__q">
              <span>
                <a href={`${base}/draft/0`}>Covering letter</a>{' '}
                <span class="hanse-small">
                  {page.letterParagraphs === 0
                    ? 'not begun'
                    : `${page.letterParagraphs} paragraphs`}
                </span>
              </span>
            </p>
          </li>
          {answers.map((answer, place) => (
            <li>
              <p class="hanse-own__q">
                <StanceMark stance={answer.stance} />
                <span>
                  <a href={`${base}/draft/${place + 1}`}>Question {answer.label}</a>.{' '}
                  {shortQuestion(answer, 120)}{' '}
                  <span class="hanse-small">
                    {answer.paragraphs === 0 ? (
                      <State kind="open">not begun</State>
                    ) : (
                      `${answer.paragraphs} ${answer.paragraphs === 1 ? 'paragraph' : 'paragraphs'}`
                    )}
                    {answer.openComments > 0 && (
                      <>
                        ,{' '}
                        <State kind="due">{`${answer.openComments} open ${answer.openComments === 1 ? 'comment' : 'comments'}`}</State>
                      </>
                    )}
                  </span>
                  <br />
                  <span class="hanse-small">{answer.line}</span>
                </span>
              </p>
            </li>
          ))}
        </ol>
        <section aria-labelledby="five">
          <div class="hanse-head">
            <h2 class="hanse-h3" id="five">
              In five lines
            </h2>
          </div>
          <p class="hanse-note">
            What a leader reads first when asked to sign. One line each, five at most.
          </p>
          {drafts ? (
            <Form
              action={`${base}/summaries`}
              csrf={frame.csrf()}
              hidden={{ revision: page.summaryRevision }}
            >
              <TextArea
                form={{ values, errors: page.form.errors }}
                name="lines"
                label="The response in five lines"
                rows={6}
              />
              <Button text="Save the five lines" classes="govuk-button--secondary" />
            </Form>
          ) : (
            <ol class="hanse-five">
              {page.summary.map((line) => (
                <li>{line}</li>
              ))}
            </ol>
          )}
        </section>
      </div>
    </Workspace>
  )
}

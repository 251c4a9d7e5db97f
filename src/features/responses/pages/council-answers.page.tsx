import { formatDeadline, formatUntil } from '../../../ui/dates.ts'
import { ErrorSummary } from '../../../ui/form.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { ProgressRow, progressWords } from '../../../ui/progress-row.tsx'
import { StanceMark } from '../../../ui/stance.tsx'
import { ConsultationTabs } from '../../consultations/index.ts'
import { clearanceWords } from '../clearance.ts'
import { AskForClearance, CouncilDecision } from './ask-for-clearance.tsx'
import type { CouncilAnswers } from './council-answers-props.ts'
import { progressOf, reaches } from './own-answers.tsx'
import { questionLabel } from './question-words.ts'

/** One council's answers to all questions, what is open, and the way to clearance. */
export function councilAnswersPage(page: CouncilAnswers) {
  const { frame, consultation, council, answers, now, form } = page
  const progress = answers.map((answer) => progressOf(answer, page.levelAsked))
  const open = answers.findIndex((answer) => answer.stance === null)
  const waiting = answers.filter(
    (answer) => answer.stance !== null && !reaches(answer.level, 'portfolio-holder'),
  )
  const base = `/consultations/${consultation.slug}`
  return (
    <Workspace
      {...frame}
      title={`${council.name}’s answers`}
      about={consultation.title}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        { label: 'Consultations', href: '/consultations' },
        { label: consultation.title, href: base },
      ]}
    >
      <ErrorSummary form={form} />
      <ConsultationTabs tabs={page.tabs} />
      <h1 class="hanse-h1">{council.name}’s answers</h1>
      <p class="hanse-lead">
        {consultation.title}. Wanted by {formatDeadline(page.dueAt, now)},{' '}
        {formatUntil(page.dueAt, now)}.
      </p>
      <ProgressRow questions={progress} />
      {page.whole ? (
        <p class="hanse-note">{progressWords(progress)}.</p>
      ) : (
        <p class="hanse-note">
          What {council.name} lets members read by name. What it keeps to itself, or gives without
          its name, looks open here.
        </p>
      )}
      {page.writes && open >= 0 && (
        <p>
          <a class="govuk-button" href={`${base}/contribute/${open + 1}?council=${council.slug}`}>
            {open === 0 ? 'Start with' : 'Carry on with'}{' '}
            {questionLabel(answers[open]!, open).toLowerCase()}
          </a>{' '}
          <a href={`${base}/contribute/all?council=${council.slug}`}>Answer all at once</a>
        </p>
      )}
      <div class="hanse-cols hanse-section">
        <section class="hanse-c8" aria-labelledby="all">
          <div class="hanse-head">
            <h2 class="hanse-h3" id="all">
              All {answers.length} questions
            </h2>
          </div>
          <ol class="hanse-list hanse-own">
            {answers.map((answer, place) => (
              <li id={`q-${answer.questionId}`}>
                <p class="hanse-own__q">
                  <StanceMark
                    stance={answer.stance}
                    cleared={reaches(answer.level, page.levelAsked)}
                  />
                  <span>
                    {page.writes ? (
                      <a href={`${base}/contribute/${place + 1}?council=${council.slug}`}>
                        {questionLabel(answer, place)}
                      </a>
                    ) : (
                      questionLabel(answer, place)
                    )}
                    . {answer.text}
                  </span>
                </p>
                {answer.stance !== null && (
                  <div class="hanse-own__words">
                    {answer.words
                      .split(/\n{2,}/)
                      .filter(Boolean)
                      .map((paragraph) => (
                        <p>{paragraph}</p>
                      ))}
                    <p class="hanse-small">
                      {clearanceWords[answer.level]}
                      {answer.use === 'by-name'
                        ? ''
                        : answer.use === 'unattributed'
                          ? ', unattributed'
                          : ', network office only'}
                    </p>
                  </div>
                )}
              </li>
            ))}
          </ol>
        </section>
        <aside class="hanse-c4" aria-label="Clearance">
          {page.writes && <AskForClearance page={page} waiting={waiting.length} />}
          {page.writes && <CouncilDecision page={page} />}
        </aside>
      </div>
    </Workspace>
  )
}

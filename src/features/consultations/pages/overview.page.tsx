import type { Frame } from '../../../kernel/frame.ts'
import { formatDate, formatDeadline, formatUntil } from '../../../ui/dates.ts'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { NextStep } from '../../../ui/next-step.tsx'
import { count, formatBytes, listed } from '../../../ui/numbers.ts'
import { Timetable } from '../../../ui/timetable.tsx'
import type { ConsultationState } from '../consultation.ts'
import type { ConsultationStep } from '../next-step.ts'
import type { Consultation } from '../queries/consultation.ts'
import type { KeptDocument } from '../queries/overview.ts'
import type { Question } from '../question.ts'
import type { Tab } from '../tabs.ts'
import type { Step } from '../timetable.ts'
import { nationsSaid, StateOf } from './list.page.tsx'
import { inSections, QuestionDetail, QuestionText } from './question.tsx'
import { stepTitles } from './step-titles.ts'
import { ConsultationTabs } from './tabs.tsx'

interface Overview {
  frame: Frame
  now: Date
  today: string
  office: boolean
  consultation: Consultation
  state: ConsultationState
  tabs: readonly Tab[]
  step: ConsultationStep | null
  timetable: readonly Step[]
  holidays: ReadonlySet<string>
  documents: readonly KeptDocument[]
  questions: readonly Question[]
}

/** What a consultation is, the one next step for who looks, and what it asks. */
export function overviewPage(props: Overview) {
  const { frame, consultation, tabs, step, timetable, now, today, questions } = props
  return (
    <Workspace
      {...frame}
      title={consultation.title}
      breadcrumbs={[{ label: 'Consultations', href: '/consultations' }]}
      mainClass="hanse-consultation"
    >
      <p class="hanse-kicker">
        {consultation.body || 'Consultation'}
        {consultation.invented && ' (invented for the demonstration)'}
      </p>
      <h1 class="hanse-h1 hanse-title">{consultation.title}</h1>
      <ConsultationTabs tabs={tabs} />
      {timetable.length > 0 && (
        <Timetable
          today={today}
          holidays={props.holidays}
          steps={timetable.map(({ step: name, from, until }) => ({
            name: stepTitles[name],
            from,
            until,
          }))}
        />
      )}
      <div class="hanse-cols">
        <div class="hanse-c8">
          {step && (
            <NextStep
              title={step.title}
              deadline={step.deadline}
              now={now}
              step={{ label: step.label, href: step.href }}
            >
              <p class="hanse-note">{step.sentence}</p>
            </NextStep>
          )}
          {!consultation.confirmedAt && !props.office && (
            <p class="hanse-panel">
              The network office is still checking these questions against the document. They may
              change; nobody needs to answer yet.
            </p>
          )}
          {consultation.summary && (
            <div class="hanse-lead hanse-below">
              {consultation.summary.split(/\n\s*\n/).map((paragraph) => (
                <p>{paragraph}</p>
              ))}
            </div>
          )}
          <QuestionList questions={questions} />
        </div>
        <aside class="hanse-c4" aria-label="About this consultation">
          <Facts {...props} />
        </aside>
      </div>
    </Workspace>
  )
}

function Facts({ consultation, state, now, office, documents }: Overview) {
  const { closesAt } = consultation
  return (
    <>
      <section class="hanse-side">
        <h2 class="hanse-h4">In short</h2>
        <dl class="hanse-dl">
          <dt>State</dt>
          <dd>
            <StateOf state={state} office={office} />
          </dd>
          <dt>Closes</dt>
          <dd>
            {closesAt ? (
              <>
                <b>{formatDeadline(closesAt, now, true)}</b>, {formatUntil(closesAt, now)}
              </>
            ) : (
              'No closing date yet'
            )}
          </dd>
          {consultation.opens && (
            <>
              <dt>Opened</dt>
              <dd>{formatDate(consultation.opens)}</dd>
            </>
          )}
          <dt>Applies to</dt>
          <dd>{nationsSaid(consultation.nations)}</dd>
          {consultation.themes.length > 0 && (
            <>
              <dt>Themes</dt>
              <dd>{listed(consultation.themes.map((theme) => theme.name))}</dd>
            </>
          )}
          {consultation.link && (
            <>
              <dt>Published at</dt>
              <dd class="hanse-anywhere">
                <a href={consultation.link} rel="noreferrer">
                  {consultation.link.replace(/^https?:\/\/(www\.)?/, '')}
                </a>
              </dd>
            </>
          )}
        </dl>
      </section>
      <section class="hanse-side">
        <h2 class="hanse-h4">Documents</h2>
        {documents.length === 0 ? (
          <p class="hanse-note">Typed in by hand: no document is kept.</p>
        ) : (
          <ul class="hanse-list hanse-note">
            {consultation.confirmedAt && (
              <li>
                <a href={`/consultations/${consultation.slug}/document`}>Read it here</a>, words
                only
              </li>
            )}
            {documents.map((document) => (
              <li>
                <a href={`/documents/${document.id}`}>{document.name}</a>,{' '}
                {formatBytes(document.size)}, as it came
              </li>
            ))}
          </ul>
        )}
        {office && (
          <p class="hanse-note">
            Reissued?{' '}
            <a href={`/consultations/${consultation.slug}/readings/new`}>Read the new document</a>
          </p>
        )}
      </section>
    </>
  )
}

function QuestionList({ questions }: { questions: readonly Question[] }) {
  return (
    <section aria-labelledby="questions">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="questions">
          What it asks
        </h2>
        <span class="hanse-note">{count(questions.length, 'question')}</span>
      </div>
      {questions.length === 0 && <p>No question has been read or typed in yet.</p>}
      {inSections(questions).map(({ section, questions: asked }) => (
        <>
          {section && <h3 class="hanse-asked__section">{section}</h3>}
          <ol class="hanse-asked">
            {asked.map((question) => (
              <li id={`question-${question.id}`}>
                <span class="hanse-asked__n">{question.number ?? '·'}</span>
                <div>
                  <p class="hanse-asked__text">
                    <QuestionText text={question.text} />
                  </p>
                  <QuestionDetail question={question} />
                  {question.demographic && (
                    <p class="hanse-small">About whoever responds, not about the proposal</p>
                  )}
                </div>
              </li>
            ))}
          </ol>
        </>
      ))}
    </section>
  )
}

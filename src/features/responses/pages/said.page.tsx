import type { Frame } from '../../../kernel/frame.ts'
import { formatDay } from '../../../ui/dates.ts'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { QuestionRail } from '../../../ui/question-rail.tsx'
import { StanceMark } from '../../../ui/stance.tsx'
import { Strength } from '../../../ui/strength.tsx'
import { clearanceWords } from '../clearance.ts'
import type { Voice } from '../queries/contribute.ts'
import type { GridRow } from '../queries/grid.ts'

export interface SaidPage {
  frame: Frame
  consultation: { slug: string; title: string }
  rows: GridRow[]
  at: number
  voices: Voice[]
  silent: string[]
  now: Date
  office: boolean
}

/** Everything members said to one question, as far as the reader may know. */
export function saidPage({ frame, consultation, rows, at, voices, silent, now, office }: SaidPage) {
  const row = rows[at - 1]!
  const base = `/consultations/${consultation.slug}`
  const label = row.number ?? String(at)
  return (
    <Workspace
      {...frame}
      title={`Question ${label}: what members said`}
      about={consultation.title}
      breadcrumbs={[
        { label: 'Consultations', href: '/consultations' },
        { label: consultation.title, href: base },
        { label: 'Who says what', href: `${base}/grid` },
      ]}
    >
      <QuestionRail
        questions={rows.map((one) => ({
          label: one.number ?? String(one.at),
          href: `${base}/said/${one.at}`,
          progress: one.strength.enough ? 'cleared' : 'open',
          current: one.at === at,
        }))}
      />
      <p class="hanse-kicker">
        Question {label}
        {row.section ? `. ${row.section}` : ''}
      </p>
      <h1 class="hanse-h1 hanse-ask__q">{row.text}</h1>
      <Strength line={row.strength} waiting={row.waiting} size="big" />
      {office && (
        <p>
          <a class="govuk-button govuk-button--secondary" href={`${base}/draft/${at}`}>
            Draft the answer
          </a>
        </p>
      )}
      <ul class="hanse-list hanse-contribs hanse-measure">
        {voices.map((voice) => (
          <li id={voice.slug ?? `v-${voice.id}`}>
            <StanceMark stance={voice.stance} cleared={voice.level !== 'officer'} />
            <div>
              <p>
                <b>{voice.council ?? 'One council'}</b>{' '}
                <span class="hanse-small">
                  {clearanceWords[voice.level]}
                  {voice.clearedAt ? `, ${formatDay(voice.clearedAt, now)}` : ''}
                  {voice.use === 'office-only'
                    ? ', network office only'
                    : voice.use === 'unattributed'
                      ? ', unattributed'
                      : ''}
                </span>
              </p>
              {voice.words
                .split(/\n{2,}/)
                .filter(Boolean)
                .map((paragraph) => (
                  <p>{paragraph}</p>
                ))}
              {voice.evidence.map((item) => (
                <p class="hanse-fact">
                  <span>Evidence</span>{' '}
                  {item.kind === 'figure' ? `${item.figure}: ${item.what}` : item.text}
                  {item.source && `, ${item.source}`}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {silent.length > 0 && (
        <p class="hanse-note" id="silent">
          {office ? 'Nothing said yet' : 'Nothing you can read here'}: {silent.join(', ')}.
        </p>
      )}
    </Workspace>
  )
}

import { formatDay } from '../../../ui/dates.ts'
import { ErrorSummary } from '../../../ui/form.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { QuestionRail } from '../../../ui/question-rail.tsx'
import { Strength } from '../../../ui/strength.tsx'
import { numbered } from '../drafting.ts'
import { NewerText } from './newer-text.tsx'

export type { Writing } from './draft-props.ts'

import { Comments } from './draft-comments.tsx'
import { OnRecordAlready } from './draft-contradiction.tsx'
import { Marks, ParagraphForm } from './draft-form.tsx'
import { ParagraphRead } from './draft-paragraph.tsx'
import type { DraftPage } from './draft-props.ts'
import { Sources, Voices } from './draft-sources.tsx'
import { NetworkStance } from './draft-stance.tsx'
import { moment } from './draft-words.tsx'

/** One answer of the network, paragraph by paragraph, beside what it rests on. */
export function draftPage(page: DraftPage) {
  const { frame, consultation, answer, label, at, paragraphs } = page
  const base = `/consultations/${consultation.slug}/draft`
  const mine = page.citables !== null
  const shown = numbered(paragraphs, label)
  const title = answer ? `Question ${label}: draft answer` : 'Covering letter: draft'
  return (
    <Workspace
      {...frame}
      title={title}
      about={consultation.title}
      mainClass="hanse-draft"
      islands={['unsaved', 'responses/editing']}
      failed={Boolean(page.writing && Object.keys(page.writing.form.errors).length > 0)}
      breadcrumbs={[
        { label: 'Consultations', href: '/consultations' },
        { label: consultation.title, href: `/consultations/${consultation.slug}` },
        { label: 'Draft', href: base },
      ]}
    >
      <QuestionRail
        questions={[
          { label: 'Letter', href: `${base}/0`, progress: 'open', current: at === 0 },
          ...page.rail.map((one, place) => ({
            label: one.label,
            href: `${base}/${place + 1}`,
            progress: one.drafted ? ('cleared' as const) : ('open' as const),
            current: at === place + 1,
          })),
        ]}
      />
      {page.writing && <ErrorSummary form={page.writing.form} />}
      {page.writing?.theirs && (
        <NewerText
          mine={String(page.writing.form.values.text ?? '')}
          theirs={page.writing.theirs}
          now={page.now}
        />
      )}
      <div class="hanse-draft__head">
        <div>
          <p class="hanse-kicker">
            {answer
              ? `Question ${label}${answer.section ? `. ${answer.section}` : ''}`
              : 'Covering letter'}
          </p>
          <h1 class="hanse-h1 hanse-ask__q">
            {answer ? answer.text : `To whoever reads our answers first`}
          </h1>
        </div>
        <DraftState page={page} />
      </div>
      <div class="hanse-desk">
        <section class="hanse-desk__answer" aria-labelledby="our-answer">
          <div class="hanse-head">
            <h2 class="hanse-h3" id="our-answer">
              {answer ? 'Our answer' : 'Our letter'}
            </h2>
            {answer && mine && (
              <a href={`/answers/${answer.id}/record`}>What we have said before</a>
            )}
            <a href={`${base}/preview${answer ? `#q-${label}` : ''}`}>As it will be sent</a>
          </div>
          {page.strength && <Strength line={page.strength} waiting={page.waiting} />}
          {answer && <NetworkStance page={page} />}
          {shown.length === 0 && (
            <p class="hanse-note">
              Nothing is written yet.
              {mine ? ' Begin below; each paragraph rests on the contributions it cites.' : ''}
            </p>
          )}
          <ol class="hanse-edit">
            {shown.map((paragraph, place) => (
              <li
                class={`hanse-edit__p${page.writing?.paragraph === paragraph.id ? ' hanse-edit__p--open' : ''}`}
                id={`p-${paragraph.id}`}
              >
                <span class="hanse-edit__n">{paragraph.number}</span>
                <div>
                  {page.writing?.paragraph === paragraph.id && mine ? (
                    <ParagraphForm
                      page={page}
                      writing={page.writing}
                      action={`/paragraphs/${paragraph.id}/revisions`}
                      name={paragraph.number ?? 'heading'}
                      revision={page.writing.theirs?.revision ?? paragraph.revision}
                    />
                  ) : (
                    <ParagraphRead
                      page={page}
                      paragraph={paragraph}
                      first={place === 0}
                      last={place === shown.length - 1}
                    />
                  )}
                  <Comments page={page} paragraph={paragraph} />
                </div>
              </li>
            ))}
          </ol>
          {mine &&
            (page.writing?.paragraph === 'new' ? (
              <ParagraphForm
                page={page}
                writing={page.writing}
                action={`${base}/${at}/paragraphs`}
                name="new paragraph"
                revision={0}
              />
            ) : (
              <a
                class="govuk-button govuk-button--secondary hanse-button--small"
                href={`${base}/${at}?edit=new#writing`}
              >
                Add a paragraph
              </a>
            ))}
          {mine && <Marks />}
          {answer && mine && (
            <OnRecordAlready
              slug={page.consultation.slug}
              answer={answer}
              paragraphs={shown}
              contradictions={page.contradictions}
            />
          )}
        </section>
        {answer && (mine ? <Sources page={page} shown={shown} /> : <Voices voices={page.voices} />)}
      </div>
    </Workspace>
  )
}

function DraftState({ page }: { page: DraftPage }) {
  const last = page.paragraphs.toSorted((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime())[0]
  const others = page.editing.filter((one) => one.personId !== page.viewerId)
  return (
    <dl class="hanse-version">
      <dt>Saved</dt>
      <dd>
        {last ? (
          <>
            <b>{moment(last.updatedAt, page.now)}</b>
            {last.updatedBy && ` by ${last.updatedBy}`}
          </>
        ) : (
          'not yet'
        )}
      </dd>
      <dt>Last frozen</dt>
      <dd>
        {page.lastFrozen ? (
          <>
            <a href={`/versions/${page.lastFrozen.id}`}>Version {page.lastFrozen.number}</a>,{' '}
            {formatDay(page.lastFrozen.at, page.now)}
          </>
        ) : (
          'never'
        )}
      </dd>
      <dt>Writing now</dt>
      <dd>
        {others.length === 0 ? 'nobody else' : [...new Set(others.map(({ by }) => by))].join(', ')}
      </dd>
    </dl>
  )
}

import type { Frame } from '../../../kernel/frame.ts'
import { formatDate, formatMoment } from '../../../ui/dates.ts'
import { DeskTabs } from '../../../ui/desk-tabs.tsx'
import { ErrorSummary, Form, notPosted, type Posted, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { kinds } from '../publication.ts'
import type { Choices, DeskPublication } from '../queries/desk.ts'
import { FactsForm } from './facts-form.tsx'

export type PostedForm = 'facts' | 'chapter' | null

export interface DeskPublicationPage {
  frame: Frame
  publication: DeskPublication
  choices: Choices
  posted: { which: PostedForm; form: Posted }
}

/** The draft of one publication: its chapters first, then what stands on the cover, then the way out. */
export function deskPublicationPage({ frame, publication, choices, posted }: DeskPublicationPage) {
  const { id, slug, newest } = publication
  const formOf = (which: PostedForm) => (posted.which === which ? posted.form : notPosted)
  const withdrawn = publication.withdrawn_at !== null
  return (
    <Workspace
      {...frame}
      title={publication.title}
      about="Publications"
      failed={Object.keys(posted.form.errors).length > 0}
      islands={['unsaved']}
      breadcrumbs={[{ label: 'Publications', href: '/newsroom/publications' }]}
    >
      <ErrorSummary form={posted.form} />
      <div class="hanse-pagehead">
        <div class="hanse-pagehead__words">
          <h1 class="hanse-h1 hanse-h1--plain">{publication.title}</h1>
          <p class="hanse-note">
            {kinds[publication.kind]}
            {newest
              ? `, version ${newest.number} published ${formatDate(newest.publishedAt)}`
              : ', a draft that only the office sees'}
          </p>
        </div>
        {!withdrawn && (
          <div class="hanse-pagehead__go">
            <a class="govuk-button" href={`/newsroom/publications/${id}/publish`}>
              {newest ? 'Publish a new version' : 'Publish'}
            </a>
          </div>
        )}
      </div>
      <DeskTabs desk="newsroom" current="Publications" />
      <p>
        <a href={`/newsroom/publications/${id}/preview`}>Preview the draft</a>
        {newest && (
          <>
            {' · '}
            <a href={`/publications/${slug}`}>See it as published</a>
          </>
        )}
        {newest && !withdrawn && (
          <>
            {' · '}
            <a href={`/newsroom/publications/${id}/withdraw`}>Withdraw it</a>
          </>
        )}
      </p>
      {withdrawn && (
        <div class="govuk-inset-text">
          Withdrawn on {formatDate(publication.withdrawn_at!)}: {publication.withdrawn_reason}
        </div>
      )}
      <section aria-labelledby="chapters">
        <div class="hanse-head">
          <h2 class="hanse-h3" id="chapters">
            Chapters
          </h2>
        </div>
        <Chapters frame={frame} publication={publication} />
        {!withdrawn && (
          <Form
            action="/publication-chapters"
            csrf={frame.csrf()}
            once={frame.once()}
            hidden={{ publication: id }}
          >
            <TextField
              form={formOf('chapter')}
              name="title"
              id="chapter-title"
              label="Add a chapter"
              hint="Its title. The text comes on the next page"
            />
            <Button text="Add the chapter" classes="govuk-button--secondary" />
          </Form>
        )}
      </section>
      {!withdrawn && (
        <section class="hanse-section" aria-labelledby="facts">
          <div class="hanse-head">
            <h2 class="hanse-h3" id="facts">
              Cover, credits and facts
            </h2>
          </div>
          <FactsForm
            frame={frame}
            publication={publication}
            choices={choices}
            form={formOf('facts')}
          />
        </section>
      )}
    </Workspace>
  )
}

function Chapters({ frame, publication }: { frame: Frame; publication: DeskPublication }) {
  const { id, chapters } = publication
  if (chapters.length === 0)
    return <p class="hanse-note">No chapter yet. Three to eight are a good length for a report.</p>
  return (
    <ol class="hanse-list hanse-chapters">
      {chapters.map((chapter, at) => (
        <li>
          <div>
            <a href={`/newsroom/publications/${id}/chapters/${chapter.id}`}>
              {at + 1} {chapter.title}
            </a>
            <p class="hanse-small">
              {wordCount(chapter.text)} · changed {formatMoment(chapter.changedAt)}
              {chapter.changedBy && ` by ${chapter.changedBy}`}
            </p>
          </div>
          <Form
            action="/chapter-moves"
            csrf={frame.csrf()}
            label={`Move ${chapter.title}`}
            hidden={{ publication: id, chapter: chapter.id }}
          >
            {at > 0 && (
              <button
                class="govuk-button govuk-button--secondary hanse-button--small"
                name="by"
                value="up"
              >
                Up<span class="govuk-visually-hidden">: {chapter.title}</span>
              </button>
            )}{' '}
            {at < chapters.length - 1 && (
              <button
                class="govuk-button govuk-button--secondary hanse-button--small"
                name="by"
                value="down"
              >
                Down<span class="govuk-visually-hidden">: {chapter.title}</span>
              </button>
            )}
          </Form>
        </li>
      ))}
    </ol>
  )
}

function wordCount(text: string): string {
  const words = text.split(/\s+/).filter(Boolean).length
  return words === 0
    ? 'no words yet'
    : words === 1
      ? '1 word'
      : `${words.toLocaleString('en-GB')} words`
}

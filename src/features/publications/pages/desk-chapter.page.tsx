import type { ProseProblem } from '../../../documents/prose/types.ts'
import type { ReportChapter } from '../../../documents/report/types.ts'
import type { Frame } from '../../../kernel/frame.ts'
import { ErrorSummary, Form, type Posted, TextArea, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { ChapterText } from './report-text.tsx'

export interface DeskChapterPage {
  frame: Frame
  publication: { id: string; title: string }
  /** Null where it was removed while somebody wrote on it. */
  chapter: { id: string; revision: number; title: string; text: string } | null
  /** As it reads now, and what its writer should know. */
  shown: ReportChapter
  problems: readonly ProseProblem[]
  form: Posted
  /** What somebody else saved meanwhile; null where nobody did. */
  theirs: string | null
}

/** One chapter, written as plain text with simple marks, and below it as it will read. */
export function deskChapterPage(props: DeskChapterPage) {
  const { frame, publication, chapter, shown, problems, form } = props
  const values = { title: chapter?.title ?? '', text: chapter?.text ?? '', ...form.values }
  const posted: Posted = { values, errors: form.errors }
  return (
    <Workspace
      {...frame}
      title={shown.title}
      about={publication.title}
      failed={Object.keys(form.errors).length > 0}
      islands={['unsaved', 'word-count']}
      breadcrumbs={[
        { label: 'Publications', href: '/newsroom/publications' },
        { label: publication.title, href: `/newsroom/publications/${publication.id}` },
      ]}
    >
      <ErrorSummary form={form} />
      <h1 class="hanse-h1 hanse-h1--plain">
        {chapter ? `${shown.number} ${shown.title}` : 'This chapter was removed'}
      </h1>
      {problems.length > 0 && (
        <div class="govuk-inset-text">
          <p>Before you publish, look at {problems.length === 1 ? 'this' : 'these'}:</p>
          <ul class="hanse-bullets">
            {problems.slice(0, 10).map(({ sentence }) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      <div class="hanse-cols">
        <div class="hanse-c6">
          <Form
            action={chapter ? '/chapter-revisions' : '/publication-chapters'}
            csrf={frame.csrf()}
            hidden={{
              publication: publication.id,
              ...(chapter ? { chapter: chapter.id, seen: chapter.revision } : {}),
            }}
            attributes={{ 'data-unsaved': '' }}
          >
            <TextField form={posted} name="title" label="Chapter title" />
            <TextArea form={posted} name="text" label="Text" rows={24} countWords />
            <Marks />
            <Button text={chapter ? 'Save the chapter' : 'Add it as a new chapter'} />
          </Form>
          {props.theirs !== null && (
            <section aria-labelledby="theirs">
              <h2 class="hanse-h3" id="theirs">
                What stands there now
              </h2>
              <pre class="hanse-theirs">{props.theirs}</pre>
            </section>
          )}
          {chapter && (
            <Form
              action="/chapter-removals"
              csrf={frame.csrf()}
              hidden={{ publication: publication.id, chapter: chapter.id, seen: chapter.revision }}
            >
              <Button text="Remove this chapter from the draft" classes="govuk-button--secondary" />
            </Form>
          )}
        </div>
        <section class="hanse-c6 hanse-report__text" aria-labelledby="reads">
          <h2 class="hanse-h3" id="reads">
            How it reads
          </h2>
          {shown.blocks.length === 0 ? (
            <p class="hanse-note">
              Save some words, and they stand here as everybody will read them.
            </p>
          ) : (
            <ChapterText chapter={shown} level={3} />
          )}
        </section>
      </div>
    </Workspace>
  )
}

function Marks() {
  return (
    <Details summaryText="How to write headings, tables, figures and notes">
      <ul class="hanse-bullets">
        <li>
          A blank line between paragraphs. <code># Heading</code>, <code>- point</code>,{' '}
          <code>1. item</code>
        </li>
        <li>
          <code>**strong**</code>, <code>*emphasis*</code>, <code>[words](https://…)</code>
        </li>
        <li>
          A note: <code>[^1]</code> in the text, and <code>[^1]: the note</code> on a line of its
          own
        </li>
        <li>
          A table: a line <code>Table: what it shows</code>, then <code>| Council | People |</code>{' '}
          line by line, then <code>Source: where the figures are from</code>
        </li>
        <li>
          Bars: the same with <code>Figure:</code> and two columns, a name and a figure
        </li>
      </ul>
    </Details>
  )
}

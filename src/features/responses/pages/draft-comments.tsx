import { DemoMark } from '../../../ui/demo-mark.tsx'
import { Form, TextArea, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import type { DraftParagraph } from '../queries/draft.ts'
import type { DraftPage } from './draft-props.ts'
import { moment } from './draft-words.tsx'

/** The open comments on one paragraph, and a box for another. */
export function Comments({
  page,
  paragraph,
}: {
  page: DraftPage
  paragraph: DraftParagraph & { number: string | null }
}) {
  const comments = page.comments.filter((one) => one.paragraphId === paragraph.id)
  const open = comments.filter((one) => one.resolvedAt === null)
  const settled = comments.length - open.length
  return (
    <>
      {open.map((comment) => (
        <article class="hanse-comment" aria-label={`Comment by ${comment.by}`}>
          <p>
            <b>{comment.by}</b>
            {comment.council && `, ${comment.council}`} <DemoMark when={comment.demonstration} />{' '}
            <time dateTime={comment.at.toISOString()}>{moment(comment.at, page.now)}</time>
          </p>
          {comment.passage && <p class="hanse-small">On “{comment.passage}”</p>}
          <p>{comment.text}</p>
          <Form
            action={`/comments/${comment.id}/resolutions`}
            csrf={page.frame.csrf()}
            class="hanse-inline"
            hidden={{ back: `/consultations/${page.consultation.slug}/draft/${page.at}` }}
          >
            <button type="submit" class="hanse-linkbutton">
              Mark as settled
            </button>
          </Form>
        </article>
      ))}
      {settled > 0 && (
        <p class="hanse-small">
          {settled === 1 ? 'One comment settled' : `${settled} comments settled`}
        </p>
      )}
      <Details
        summaryText={paragraph.number ? `Comment on ${paragraph.number}` : 'Comment'}
        classes="hanse-comment-form"
      >
        <Form
          action={`/paragraphs/${paragraph.id}/comments`}
          csrf={page.frame.csrf()}
          once={page.frame.once()}
          hidden={{ back: `/consultations/${page.consultation.slug}/draft/${page.at}` }}
        >
          <TextField
            form={{ values: {}, errors: {} }}
            name="passage"
            label="The words you mean"
            hint="Copy them from the paragraph, or leave empty for all of it"
            optional
            id={`passage-${paragraph.id}`}
          />
          <TextArea
            form={{ values: {}, errors: {} }}
            name="text"
            label="Your comment"
            rows={3}
            id={`text-${paragraph.id}`}
          />
          <Button text="Add the comment" classes="govuk-button--secondary hanse-button--small" />
        </Form>
      </Details>
    </>
  )
}

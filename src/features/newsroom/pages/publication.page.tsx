import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import {
  ChoiceField,
  DateField,
  ErrorSummary,
  Form,
  type Posted,
  TextArea,
  TextField,
} from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import type { ToPublish } from '../article.ts'
import type { DeskArticle } from '../queries/desk.ts'

export interface PublicationPageProps {
  frame: Frame
  article: DeskArticle
  facts: ToPublish
  form: Posted
  /** What must be done before it can be published at all; null where nothing must. */
  blocked: string | null
}

/** The page before publishing: when, what changed, and what must be said first. */
export function publicationPage(props: PublicationPageProps): VNode {
  const { frame, article, facts, form, blocked } = props
  const again = facts.published > 0
  const deed = again ? 'Publish the correction' : 'Publish'
  const values = { when: article.schedule ? 'later' : 'now', ...form.values }
  const filled = { values, errors: form.errors }
  return (
    <Workspace
      {...frame}
      title={`${deed}: ${article.title}`}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        { label: 'Newsroom', href: '/newsroom' },
        { label: article.title, href: `/newsroom/articles/${article.id}` },
      ]}
    >
      <ErrorSummary form={form} />
      <PageHead title={deed} lead={article.title} />
      {blocked && (
        <p class="hanse-panel hanse-measure">
          <b>Not yet.</b> {blocked.replace(/\.?$/, '.')}{' '}
          <a href={`/newsroom/articles/${article.id}`}>Back to the article</a>
        </p>
      )}
      {!blocked && (
        <Form
          action={`/articles/${article.id}/publications`}
          csrf={frame.csrf()}
          once={frame.once()}
          class="hanse-measure"
        >
          <p>
            What is published now is kept for good. Later corrections say what changed, and this
            text stays readable behind them.
          </p>
          {again && (
            <TextArea
              form={filled}
              name="correction"
              label="What changed"
              rows={2}
              hint="Readers see this beside the day: “The population of Exeter was wrong by ten thousand.”"
            />
          )}
          {facts.withdrawnLinks.length > 0 && (
            <ChoiceField
              form={filled}
              name="linksAccepted"
              label={`The text leads to what was withdrawn: ${facts.withdrawnLinks.map((title) => `“${title}”`).join(', ')}`}
              pick="many"
              small
              choices={[
                { value: 'yes', label: 'The link stays, and the page says that it was withdrawn' },
              ]}
            />
          )}
          {facts.beforeElection.length > 0 && (
            <TextArea
              form={filled}
              name="electionNote"
              label={`Before an election: ${facts.beforeElection.map(({ name, how }) => `${name} is ${how}`).join('; ')}`}
              hint="It is better to take this out, or to publish after the poll. If it must stand, write why; the note is kept with your name."
              rows={2}
            />
          )}
          <ChoiceField
            form={filled}
            name="when"
            label="When"
            pick="one"
            choices={[
              { value: 'now', label: 'Now' },
              {
                value: 'later',
                label: 'At a set minute',
                opens: (
                  <>
                    <DateField form={filled} name="at" label="Day" />
                    <TextField
                      form={filled}
                      name="time"
                      label="Time"
                      hint="London time, like 9:30"
                      chars={5}
                    />
                  </>
                ),
              },
            ]}
          />
          <Button text={deed} preventDoubleClick />
        </Form>
      )}
    </Workspace>
  )
}

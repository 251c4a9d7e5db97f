import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { ErrorSummary, type Posted, TextArea } from '../../../ui/form.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import type { DeskArticle } from '../queries/desk.ts'

/** The page before an article is withdrawn. */
export function withdrawalPage(props: { frame: Frame; article: DeskArticle; form: Posted }): VNode {
  const { frame, article, form } = props
  const address = `/newsroom/articles/${article.id}`
  return (
    <Workspace
      {...frame}
      title={`Withdraw ${article.title}`}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        { label: 'Newsroom', href: '/newsroom' },
        { label: article.title, href: address },
      ]}
    >
      <ErrorSummary form={form} />
      <Confirm
        title={`Withdraw “${article.title}”?`}
        warning="It cannot be put back. It leaves lists, feeds and search; its address keeps the headline and your reason."
        action={`/articles/${article.id}/withdrawals`}
        csrf={frame.csrf()}
        deed="Withdraw it"
        back={{ label: 'Leave it as it is', href: address }}
      >
        <TextArea
          form={form}
          name="reason"
          label="Why, for readers"
          hint="One or two sentences. A slip is better corrected than withdrawn."
          rows={3}
        />
      </Confirm>
    </Workspace>
  )
}

import type { VNode } from 'preact'
import { ErrorSummary } from '../../../ui/form.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { ProseText } from '../../../ui/prose.tsx'
import { articleKinds } from '../article.ts'
import { NewerArticle } from './newer-article.tsx'
import { QuotesPart } from './quotes-part.tsx'
import { WriteForm } from './write-form.tsx'
import { WritePanel } from './write-panel.tsx'
import type { WritePageProps } from './write-props.ts'

/** An article at the desk: its words, its quotes, and what can be done with it. */
export function writePage(props: WritePageProps): VNode {
  const { frame, article, form, quoteForm } = props
  const errors = { ...form?.errors, ...quoteForm.errors }
  const failed = Object.keys(errors).length > 0
  return (
    <Workspace
      {...frame}
      title={article.title}
      about="Newsroom"
      failed={failed}
      islands={['word-count', 'unsaved']}
      breadcrumbs={[{ label: 'Newsroom', href: '/newsroom' }]}
    >
      <ErrorSummary form={{ values: {}, errors }} />
      <PageHead title={article.title} kicker={articleKinds[article.kind].choice} plain />
      <div class="hanse-write">
        <div>
          {props.theirs && form && (
            <NewerArticle mine={form} theirs={props.theirs} now={props.now} />
          )}
          {props.preview && (
            <section class="hanse-panel" aria-labelledby="preview">
              <h2 class="hanse-h4" id="preview">
                Preview, not saved yet
              </h2>
              <ProseText prose={props.preview} level={3} />
            </section>
          )}
          {article.state === 'withdrawn' ? (
            <p class="hanse-panel">
              This article was withdrawn: {article.withdrawal?.reason} It can be changed no more.
            </p>
          ) : (
            <WriteForm {...props} />
          )}
          <Section title="Quotes" id="quotes">
            <QuotesPart {...props} />
          </Section>
        </div>
        <WritePanel {...props} />
      </div>
    </Workspace>
  )
}

import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { Public } from '../../../ui/layout/public.tsx'
import { ArticleBody, type ArticleBodyProps } from './article-body.tsx'

export interface PreviewPageProps extends Omit<ArticleBodyProps, 'notice' | 'beside' | 'aside'> {
  frame: Frame
  /** Where the office goes back to its desk; null for whoever came by a secret link. */
  desk: string | null
}

/** A draft as readers will see it; search engines are told to leave it. */
export function previewPage({ frame, desk, ...body }: PreviewPageProps): VNode {
  return (
    <Public
      {...frame}
      width="bands"
      title={`Preview: ${body.article.content.title}`}
      unlisted
      head={undefined}
    >
      <ArticleBody
        {...body}
        notice={
          <p class="hanse-panel">
            <b>This is a draft.</b> It is not published and may change. Please do not pass it on.{' '}
            {desk && <a href={desk}>Back to the desk</a>}
          </p>
        }
      />
      <div class="hanse-tail" />
    </Public>
  )
}

import { publicFrame, workspaceFrame } from './kernel/frame.ts'
import type { Ask, WebPages } from './kernel/web.ts'
import { ErrorPage, type ErrorPageProps } from './ui/error-page.tsx'
import { Public } from './ui/layout/public.tsx'
import { Workspace } from './ui/layout/workspace.tsx'

function told(ask: Ask, props: ErrorPageProps) {
  const page = <ErrorPage {...props} />
  const title = String(props.title)
  return ask.viewer ? (
    <Workspace {...workspaceFrame(ask)} title={title}>
      {page}
    </Workspace>
  ) : (
    <Public {...publicFrame(ask)} title={title}>
      {page}
    </Public>
  )
}

/** The pages that any address may lead to: not found, not allowed, failed, not understood. */
export const pages: WebPages = {
  notFound: (ask) =>
    told(ask, {
      title: 'There is nothing at this address',
      todo: 'Check the address. If you followed a link from us, the page may have moved, or you may need to sign in with another seat.',
      step: { label: ask.viewer ? 'My work' : 'Front page', href: ask.viewer ? '/work' : '/' },
    }),
  forbidden: (ask, sentence) =>
    told(ask, {
      title: 'This is not open to you',
      happened: sentence,
      todo: 'If you should be able to see it, ask the network office to check your seat.',
      step: { label: ask.viewer ? 'My work' : 'Front page', href: ask.viewer ? '/work' : '/' },
    }),
  refusedForm: (ask, title, sentence) => told(ask, { title, todo: sentence }),
  failed: (ask, reference) =>
    told(ask, {
      title: 'We could not make this page',
      happened: 'The fault is ours. It is in our log.',
      todo: 'Try again in a minute. If it happens again, tell the network office the reference.',
      kept: 'Nothing was changed by this try. What you saved before is safe; go back and your browser still has what you typed.',
      reference,
    }),
}

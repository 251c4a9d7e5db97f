import type { ComponentChildren, VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { Public } from '../../../ui/layout/public.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'

export interface AroundProps {
  frame: Frame
  /** Members read in the workspace; strangers and partners on the public site. */
  inside: boolean
  title: string
  description: string
  breadcrumbs?: { label: string; href: string }[] | undefined
  failed?: boolean | undefined
  children: ComponentChildren
}

/** A page of ideas, in the workspace for members and on the public site for everybody else. */
export function Around(props: AroundProps): VNode {
  const { frame, inside, title, description, children, failed } = props
  const crumbs = props.breadcrumbs ?? [{ label: 'Ideas', href: '/ideas' }]
  return inside ? (
    <Workspace
      {...frame}
      title={title}
      about={title === 'Ideas' ? undefined : 'Ideas'}
      breadcrumbs={crumbs}
      failed={failed}
    >
      {children}
    </Workspace>
  ) : (
    <Public
      {...frame}
      title={title}
      description={description}
      breadcrumbs={[{ label: 'Home', href: '/' }, ...crumbs]}
      failed={failed}
    >
      {children}
    </Public>
  )
}

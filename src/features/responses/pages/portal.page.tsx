import type { Frame } from '../../../kernel/frame.ts'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import type { FrozenVersion } from '../queries/frozen.ts'
import { crumbs } from './version-crumbs.ts'

export interface PortalPage {
  frame: Frame
  version: FrozenVersion
  answers: { label: string; question: string; text: string }[]
}

/** Plain text question by question, each with a button that copies it, for portals that take no file. */
export function portalPage({ frame, version, answers }: PortalPage) {
  return (
    <Workspace
      {...frame}
      title="Paste into a portal"
      about={version.title}
      islands={['copy-button']}
      breadcrumbs={[
        ...crumbs({ slug: version.slug, title: version.title }),
        { label: `Version ${version.number}`, href: `/versions/${version.id}` },
      ]}
    >
      <h1 class="hanse-h1">Paste into a portal</h1>
      <p class="hanse-lead">
        Version {version.number}, answer by answer as plain text. The words are those that members
        sign.
      </p>
      {answers.map((answer) => (
        <section class="hanse-section hanse-measure" aria-labelledby={`portal-${answer.label}`}>
          <h2 class="hanse-h3" id={`portal-${answer.label}`}>
            {answer.label}. {answer.question}
          </h2>
          <textarea
            class="govuk-textarea"
            id={`text-${answer.label}`}
            rows={8}
            readOnly
            aria-label={`Answer to question ${answer.label}`}
          >
            {answer.text}
          </textarea>
          <p>
            <span
              class="hanse-copy"
              data-copy={answer.text}
              data-copy-name={`answer ${answer.label}`}
            />
          </p>
        </section>
      ))}
    </Workspace>
  )
}

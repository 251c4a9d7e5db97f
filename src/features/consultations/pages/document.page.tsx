import type { Frame } from '../../../kernel/frame.ts'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import type { KeptDocument } from '../queries/overview.ts'
import type { SourceLine } from '../queries/source.ts'
import type { Question } from '../question.ts'
import type { Tab } from '../tabs.ts'
import { SourcePane } from './source.tsx'
import { startsOf } from './starts.ts'
import { ConsultationTabs } from './tabs.tsx'

interface DocumentPage {
  frame: Frame
  consultation: { slug: string; title: string }
  tabs: readonly Tab[]
  blocks: readonly SourceLine[]
  documents: readonly KeptDocument[]
  questions: readonly Question[]
  cut: boolean
}

/** The document as it was read, for every member: each question that an officer answers stands here in its place. */
export function documentPage({ frame, consultation, tabs, ...source }: DocumentPage) {
  const at = `/consultations/${consultation.slug}`
  return (
    <Workspace
      {...frame}
      title="The document"
      about={consultation.title}
      breadcrumbs={[
        { label: 'Consultations', href: '/consultations' },
        { label: consultation.title, href: at },
      ]}
    >
      <ConsultationTabs tabs={tabs} />
      <h1 class="hanse-h1">{consultation.title}</h1>
      <p class="hanse-note">
        As it was read: words without pictures. The file itself is the authority.
      </p>
      <div class="hanse-document">
        <SourcePane
          at={at}
          blocks={source.blocks}
          documents={source.documents}
          starts={startsOf(source.questions)}
          cut={source.cut}
        />
      </div>
    </Workspace>
  )
}

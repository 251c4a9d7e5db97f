import type { Frame } from '../../../kernel/frame.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count } from '../../../ui/numbers.ts'
import type { Consultation } from '../queries/consultation.ts'

/** Asks before a consultation that nobody has confirmed is taken away. */
export function discardPage(props: {
  frame: Frame
  consultation: Consultation
  questions: number
  /** How many files were read for it; without one, what was typed is lost. */
  documents: number
}) {
  const { frame, consultation, questions, documents } = props
  const at = `/consultations/${consultation.slug}`
  return (
    <Workspace
      {...frame}
      title="Discard this consultation?"
      about={consultation.title}
      breadcrumbs={[
        { label: 'Consultations', href: '/consultations' },
        { label: consultation.title, href: at },
      ]}
    >
      <Confirm
        title="Discard this consultation?"
        facts={[
          { term: 'Consultation', detail: consultation.title },
          { term: 'It holds', detail: `${count(questions, 'question')}, not confirmed` },
          {
            term: 'What is kept',
            detail:
              documents > 0
                ? `${count(documents, 'file')} and what was read there: it can be made a consultation again.`
                : 'Nothing: it was typed in by hand.',
          },
        ]}
        warning={
          documents > 0
            ? 'What you changed by hand is lost.'
            : 'What was typed in cannot be got back.'
        }
        action={`${at}/discards`}
        csrf={frame.csrf()}
        deed="Discard it"
        back={{ label: 'Keep it', href: `${at}/questions` }}
      />
    </Workspace>
  )
}

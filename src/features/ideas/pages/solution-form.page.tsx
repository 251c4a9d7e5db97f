import type { ShownPicture } from '../../../documents/picture/picture.ts'
import type { Frame } from '../../../kernel/frame.ts'
import { ErrorSummary, Form, type Posted } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import type { Solution } from '../queries/solution.ts'
import { SavedMeanwhile } from './saved-meanwhile.tsx'
import { SolutionFields } from './solution-fields.tsx'

export interface SolutionFormPageProps {
  frame: Frame
  form: Posted
  /** The solution that is changed; null for a new one. */
  solution: Solution | null
  /** What somebody else saved meanwhile: both texts are shown. */
  theirs: Solution | null
  /** For which the viewer may act. */
  councils: readonly { gss: string; council: string }[]
  themes: readonly { id: string; name: string }[]
  seats: readonly { id: string; label: string }[]
  pictures: readonly ShownPicture[]
}

/** A solution as its council writes it, new or changed. */
export function solutionFormPage(props: SolutionFormPageProps) {
  const { frame, form, solution, councils } = props
  const title = solution ? 'Change the solution' : 'Share what you did'
  const only = solution ?? (councils.length === 1 ? (councils[0] ?? null) : null)
  return (
    <Workspace
      {...frame}
      title={title}
      about={solution?.title ?? 'Ideas'}
      failed={Object.keys(form.errors).length > 0}
      islands={['unsaved']}
      breadcrumbs={[
        { label: 'Ideas', href: '/ideas' },
        { label: 'Solutions', href: '/solutions' },
        ...(solution ? [{ label: solution.title, href: `/solutions/${solution.slug}` }] : []),
      ]}
    >
      <ErrorSummary form={form} />
      <PageHead
        plain
        kicker={only?.council}
        title={title}
        lead={
          solution
            ? undefined
            : 'Three fields are enough to begin: a title, what you did, and whom to ring. It stays a draft of your council until you share it.'
        }
      />
      {!solution && (
        <p>
          <a href="/solutions/read">Have it read from a case study instead</a>
        </p>
      )}
      {props.theirs && <SavedMeanwhile solution={props.theirs} />}
      <Form
        action={solution ? '/solution-changes' : '/solutions'}
        csrf={frame.csrf()}
        once={solution ? undefined : frame.once()}
        hidden={{
          ...(only ? { council: only.gss } : {}),
          ...(solution ? { slug: solution.slug, version: versionSeen(props) } : {}),
        }}
        attributes={{ 'data-unsaved': '' }}
        class="hanse-measure"
      >
        <SolutionFields {...props} chosen={only !== null} />
        <Button text={solution ? 'Save the change' : 'Save as a draft'} preventDoubleClick />
      </Form>
    </Workspace>
  )
}

/** The version that the writer has seen: after a comparison the newest, else the one that they opened. */
function versionSeen({ form, solution, theirs }: SolutionFormPageProps): string {
  return theirs ? String(theirs.version) : String(form.values.version ?? solution?.version ?? 0)
}

import type { Frame } from '../../../kernel/frame.ts'
import { formatMoment } from '../../../ui/dates.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Form } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { State } from '../../../ui/state.tsx'
import type { FindingKind } from '../consistency.ts'
import type { ShownCheck, ShownFinding } from '../queries/consistency-check.ts'
import { TwoTexts } from './consistency-pair.tsx'

export interface ConsistencyPage {
  frame: Frame
  consultation: { slug: string; title: string }
  check: ShownCheck | null
  /** How the text now was held against the record. */
  standing: 'not-asked' | 'not-made' | { open: number }
  /** Of the questions, in their order in the draft. */
  labels: string[]
  office: boolean
  now: Date
}

const heads: [FindingKind, string][] = [
  ['contradict', 'May contradict'],
  ['no-longer-said', 'No longer said'],
  ['softer', 'Said with more or less force'],
  ['lapsing', 'About to lapse'],
  ['agree', 'Agrees, and may be cited'],
]

/** What the draft says beside what is on record: what may contradict first. */
export function consistencyPage(page: ConsistencyPage) {
  const { frame, consultation, check, standing } = page
  const base = `/consultations/${consultation.slug}`
  return (
    <Workspace
      {...frame}
      title="Check against the record"
      about={consultation.title}
      breadcrumbs={[
        { label: 'Consultations', href: '/consultations' },
        { label: consultation.title, href: base },
        { label: 'Draft', href: `${base}/draft` },
      ]}
    >
      <PageHead title="Check against the record" lead={leadOf(page)} deed={<Deed page={page} />} />
      {standing === 'not-asked' && (
        <Empty
          title="Nothing is on record yet"
          step={{ label: 'Back to the draft', href: `${base}/draft` }}
        >
          <p>
            Once a response was sent, each new draft is held against it here, so that nobody signs
            the opposite of what we said before.
          </p>
        </Empty>
      )}
      {standing !== 'not-asked' && check && <Findings page={page} check={check} />}
    </Workspace>
  )
}

function leadOf({ standing, check }: ConsistencyPage): string | undefined {
  if (standing === 'not-asked') return undefined
  if (standing === 'not-made')
    return check
      ? 'The draft, or the record, has changed since it was last checked. Check it again.'
      : 'The draft has not been held against what we said before.'
  if (standing.open === 0) return 'Nothing is open. The draft can be frozen as far as this goes.'
  const many = standing.open === 1 ? 'One passage is' : `${standing.open} passages are`
  return `${many} to be changed, or waved through with a note, before the draft is frozen.`
}

function Deed({ page }: { page: ConsistencyPage }) {
  const { frame, consultation, standing, check, office } = page
  const base = `/consultations/${consultation.slug}`
  if (standing === 'not-made')
    return (
      <Form action={`${base}/checks`} csrf={frame.csrf()} once={frame.once()}>
        <Button text={check ? 'Check again' : 'Check the draft'} preventDoubleClick />
      </Form>
    )
  if (standing === 'not-asked' || standing.open > 0 || !office) return null
  return (
    <a class="govuk-button" href={`${base}/versions/new`}>
      Go on to freezing
    </a>
  )
}

function Findings({ page, check }: { page: ConsistencyPage; check: ShownCheck }) {
  return (
    <>
      <p class="hanse-note">
        Checked on {formatMoment(check.at)}
        {check.by && ` by ${check.by}`}, against {check.positions}{' '}
        {check.positions === 1 ? 'position' : 'positions'}. Only whole sentences on the same matter
        are compared: read what is unlike in other ways yourself.
      </p>
      {check.findings.length === 0 && <p>Nothing in it is near to what we said before.</p>}
      {heads.map(([kind, title]) => {
        const some = check.findings.filter((finding) => finding.kind === kind)
        if (some.length === 0) return null
        return (
          <Section title={title} id={kind}>
            <ol class="hanse-list hanse-findings">
              {some.map((finding) => (
                <Found page={page} finding={finding} />
              ))}
            </ol>
          </Section>
        )
      })}
    </>
  )
}

function Found({ page, finding }: { page: ConsistencyPage; finding: ShownFinding }) {
  const { consultation, labels } = page
  const base = `/consultations/${consultation.slug}`
  const at = finding.label === '' ? 0 : labels.indexOf(finding.label) + 1
  const where = finding.label === '' ? 'Covering letter' : `Question ${finding.label}`
  return (
    <li class={finding.asks ? 'hanse-contra' : undefined}>
      <h3 class="hanse-h4">
        {where}. {finding.reason}
      </h3>
      <TwoTexts finding={finding} />
      {finding.note ? (
        <p class="hanse-findings__note">
          <State kind="done">Waved through</State> by {finding.note.by ?? 'somebody'}
          {finding.note.seat && `, ${finding.note.seat}`}, {formatMoment(finding.note.at)}:{' '}
          {finding.note.text}
          {finding.note.supersedes && ' This answer is to take the place of the position.'}
        </p>
      ) : (
        <p class="hanse-findings__go">
          <a href={`${base}/draft/${at}`}>
            {finding.asks ? 'Change the text' : 'Go to the text'}
            <span class="govuk-visually-hidden"> of {where}</span>
          </a>
          {finding.asks && (
            <a href={`${base}/check?finding=${finding.key}`}>
              Wave it through with a note
              <span class="govuk-visually-hidden">: {where}</span>
            </a>
          )}
        </p>
      )}
    </li>
  )
}

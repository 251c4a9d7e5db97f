import { formats } from '../../../documents/write/index.ts'
import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatMoment } from '../../../ui/dates.ts'
import { Definitions } from '../../../ui/definitions.tsx'
import {
  ChoiceField,
  DateField,
  ErrorSummary,
  FileField,
  Form,
  type Posted,
  TextArea,
  TextField,
} from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { formatBytes } from '../../../ui/numbers.ts'
import { HashBlock } from '../../../ui/verify-panel.tsx'
import type { FrozenVersion } from '../queries/frozen.ts'
import type { KeptFile, Submission } from '../queries/submission.ts'

export const channels = {
  email: 'By e-mail',
  portal: 'Through the portal',
  post: 'By post',
} as const

const crumbs = (version: FrozenVersion) => [
  { label: 'Consultations', href: '/consultations' },
  { label: version.title, href: `/consultations/${version.slug}` },
  { label: `Version ${version.number}`, href: `/versions/${version.id}` },
]

export interface NewSubmissionPage {
  frame: Frame
  version: FrozenVersion
  agreedAt: Date
  form: Posted
}

/** The office records that the response was sent: when, how, to whom, which files, and the receipt. */
export function newSubmissionPage({ frame, version, agreedAt, form }: NewSubmissionPage) {
  return (
    <Workspace
      {...frame}
      title="Record that it was sent"
      about={version.title}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={crumbs(version)}
    >
      <ErrorSummary form={form} title="Nothing was recorded" />
      <h1 class="hanse-h1">Record that version {version.number} was sent</h1>
      <p class="hanse-lead">
        Members agreed to this text on {formatMoment(agreedAt)}. Send it first, then record it here.
        The very files are kept. This cannot be changed later.
      </p>
      <Form
        class="hanse-measure"
        action={`/versions/${version.id}/submissions`}
        csrf={frame.csrf()}
        once={frame.once()}
        files
      >
        <DateField form={form} name="day" label="When it was sent" />
        <TextField
          form={form}
          name="time"
          label="Time"
          hint="24-hour clock, United Kingdom time"
          chars={5}
        />
        <ChoiceField
          form={form}
          name="channel"
          label="How"
          pick="one"
          choices={Object.entries(channels).map(([value, label]) => ({ value, label }))}
        />
        <TextField
          form={form}
          name="detail"
          label="More about how"
          hint="Such as: as tagged PDF, with the answers in plain text below. It is published."
          optional
        />
        <TextField form={form} name="sentTo" label="To whom" hint="An address, or the portal" />
        <ChoiceField
          form={form}
          name="formats"
          label="Which of our files"
          hint="The kept exports of this version, byte for byte"
          pick="many"
          small
          choices={Object.entries(formats).map(([value, { label }]) => ({ value, label }))}
        />
        <FileField
          form={form}
          name="files"
          label="Other files that were sent"
          hint="Up to 25 MB each. If this page comes back with an error, choose them again."
          multiple
          optional
        />
        <TextArea
          form={form}
          name="receipt"
          label="The receipt"
          hint="The words of the acknowledgement, with its number"
          optional
          rows={4}
        />
        <FileField
          form={form}
          name="receiptFiles"
          label="The receipt as a file"
          multiple
          optional
        />
        <Button text="Record that it was sent" preventDoubleClick />
      </Form>
    </Workspace>
  )
}

export interface SubmissionPage {
  frame: Frame
  version: FrozenVersion
  submission: Submission
  office: boolean
  published: { slug: string } | null
}

/** What was sent, when, how and to whom, with the fingerprint of every file. */
export function submissionPage(page: SubmissionPage) {
  const { frame, version, submission, office, published } = page
  return (
    <Workspace {...frame} title="What was sent" about={version.title} breadcrumbs={crumbs(version)}>
      <h1 class="hanse-h1">What was sent</h1>
      {published ? (
        <p>
          <a href={`/responses/${published.slug}`}>It is published</a>, with who signed it.
        </p>
      ) : (
        office && (
          <p>
            <a class="govuk-button" href={`/versions/${version.id}/publication`}>
              Publish it with who signed
            </a>
          </p>
        )
      )}
      <Definitions
        items={[
          { term: 'Sent', detail: formatMoment(submission.sentAt) },
          { term: 'How', detail: submission.how },
          { term: 'To', detail: submission.sentTo },
          {
            term: 'Version',
            detail: <a href={`/versions/${version.id}`}>Version {version.number}</a>,
          },
          submission.receipt !== '' && {
            term: 'Receipt',
            detail: <p class="hanse-receipt">{submission.receipt}</p>,
          },
          {
            term: 'Recorded',
            detail: `${formatMoment(submission.recordedAt)}${submission.by ? `, by ${submission.by}` : ''}`,
          },
        ]}
      />
      <Files
        title="The files that were sent"
        page={page}
        files={submission.files.filter(({ kind }) => kind === 'sent')}
      />
      <Files
        title="Receipts"
        page={page}
        files={submission.files.filter(({ kind }) => kind === 'receipt')}
      />
    </Workspace>
  )
}

function Files(props: { title: string; page: SubmissionPage; files: KeptFile[] }) {
  const { title, page, files } = props
  if (files.length === 0) return null
  return (
    <section class="hanse-section">
      <DataTable
        caption={<span class="hanse-h3">{title}</span>}
        stack
        columns={[
          { label: 'File' },
          { label: 'Size', numeric: true, onCard: 'Size' },
          { label: 'SHA-256', onCard: 'SHA-256' },
        ]}
        rows={files.map(({ id, name, size, sha256 }) => [
          <a href={`/versions/${page.version.id}/submission/files/${id}`}>{name}</a>,
          formatBytes(size),
          <HashBlock hash={sha256} />,
        ])}
      />
    </section>
  )
}

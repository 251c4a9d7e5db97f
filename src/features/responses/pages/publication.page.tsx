import type { Frame } from '../../../kernel/frame.ts'
import { ChoiceField, ErrorSummary, Form, type Posted, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { WarningText } from '../../../ui/govuk/warning-text.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count, listed } from '../../../ui/numbers.ts'
import type { FrozenVersion } from '../queries/frozen.ts'
import { isWithheld, type SignOffRecord } from '../record.ts'
import { recordView } from '../record-view.ts'
import { signedSentence, WhoSigned } from './published-signers.tsx'

export interface PublicationPage {
  frame: Frame
  version: FrozenVersion
  /** The record as it would be published. */
  record: SignOffRecord
  /** Councils whose name is withheld, and whether readers could find it by striking out. */
  withheld: string[]
  exposed: string | null
  /** Ballots that were replaced, or never confirmed: kept and not published. */
  ballotsKept: number
  form: Posted
}

/** What will be public and what is left out, before a response is published for good. */
export function publicationPage(page: PublicationPage) {
  const { frame, version, record, withheld, exposed, form } = page
  const view = recordView(record)
  return (
    <Workspace
      {...frame}
      title="Publish the response"
      about={version.title}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        { label: 'Consultations', href: '/consultations' },
        { label: version.title, href: `/consultations/${version.slug}` },
        { label: `Version ${version.number}`, href: `/versions/${version.id}` },
      ]}
    >
      <ErrorSummary form={form} title="Nothing was published" />
      <h1 class="hanse-h1">Publish the response</h1>
      <p class="hanse-lead">
        Anyone can then read version {version.number} as it was sent, see who signed it and check
        it. {signedSentence(view)}
      </p>
      <div class="hanse-cols hanse-section">
        <section class="hanse-c6" aria-labelledby="public">
          <h2 class="hanse-h3" id="public">
            What will be public
          </h2>
          <ul class="hanse-bullets">
            <li>The covering letter, every answer, its strength line and dissent, as frozen</li>
            <li>When and how it was sent</li>
            <li>
              The record of sign-off: the constitution, the members of that day, and{' '}
              {count(record.ballots.length, 'ballot')} with council, capacity, decision, words and
              time
            </li>
            <li>The files to download, and the fingerprint of the text</li>
          </ul>
        </section>
        <section class="hanse-c6" aria-labelledby="left">
          <h2 class="hanse-h3" id="left">
            What is left out
          </h2>
          <ul class="hanse-bullets">
            <li>The names of the people who signed; their seats stand for them</li>
            <li>To whom it was sent, the receipt and the files as they were sent</li>
            <li>
              What councils contributed, beyond what the text itself cites; drafts and comments
            </li>
            {page.ballotsKept > 0 && (
              <li>
                {count(page.ballotsKept, 'ballot')} that {page.ballotsKept === 1 ? 'was' : 'were'}{' '}
                replaced or never confirmed
              </li>
            )}
            {withheld.length > 0 && (
              <li>
                The name of {listed(withheld)}: code, seat and time. In its place stands a sealed
                commitment, which the council alone can open. Who did not decide is not listed
                either.
              </li>
            )}
          </ul>
        </section>
      </div>
      <section class="hanse-section" aria-labelledby="preview">
        <div class="hanse-head">
          <h2 class="hanse-h3" id="preview">
            Who signed, as readers will see it
          </h2>
        </div>
        <WhoSigned view={view} />
        {record.ballots.some(isWithheld) && (
          <p class="hanse-note">Names withheld are withheld in this preview as well.</p>
        )}
      </section>
      <Form
        action={`/versions/${version.id}/publications`}
        csrf={frame.csrf()}
        once={frame.once()}
        class="hanse-measure hanse-section"
      >
        <TextField
          form={form}
          name="slug"
          label="Its public address"
          hint="Small letters, figures and hyphens"
          prefix="/responses/"
          spellcheck={false}
        />
        {exposed !== null && (
          <>
            <div class="hanse-contra">
              <p>{exposed}</p>
            </div>
            <ChoiceField
              form={form}
              name="exposureAccepted"
              label="Consent"
              pick="many"
              choices={[
                {
                  value: 'yes',
                  label: `${listed(withheld)} ${withheld.length === 1 ? 'has' : 'have'} agreed to publishing, knowing that readers could tell`,
                },
              ]}
            />
          </>
        )}
        <WarningText text="A published response cannot be changed or taken back." />
        <Button text="Publish it" preventDoubleClick />
      </Form>
    </Workspace>
  )
}

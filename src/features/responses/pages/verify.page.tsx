import type { Frame } from '../../../kernel/frame.ts'
import {
  ErrorSummary,
  FileField,
  Form,
  type Posted,
  TextArea,
  TextField,
} from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { State } from '../../../ui/state.tsx'
import { HashBlock } from '../../../ui/verify-panel.tsx'
import type { SignOffRecord } from '../record.ts'
import type { Finding } from '../record-verification.ts'
import { recordView } from '../record-view.ts'
import { signedSentence } from './published-signers.tsx'

export interface Verified {
  findings: Finding[]
  /** Null where the file is no record. */
  record: SignOffRecord | null
  fingerprint: string | null
  /** Whose key signed it: this installation's, or another one's. */
  key: 'ours' | 'another' | 'none-here'
  /** Where the same response is published here, and whether its record is the very same. */
  here: { slug: string; same: boolean } | null
}

export interface VerifyPage {
  frame: Frame
  form: Posted
  verified: Verified | null
  ourFingerprint: string | null
}

/** A stranger drops a record of sign-off and reads what holds and what does not. */
export function verifyPage({ frame, form, verified, ourFingerprint }: VerifyPage) {
  return (
    <Public
      {...frame}
      title={verified ? 'What holds' : 'Verify a sign-off'}
      failed={Object.keys(form.errors).length > 0}
      description="Check who signed exactly what: drop a record of sign-off."
      breadcrumbs={[
        { label: 'Home', href: '/' },
        { label: 'Responses', href: '/responses' },
      ]}
    >
      <ErrorSummary form={form} />
      <h1 class="hanse-h1">Verify a sign-off</h1>
      {verified ? (
        <Result verified={verified} />
      ) : (
        <p class="hanse-lead">
          Beside every published response stands its record of sign-off. Put it in here, and
          everything in it is computed again: the text, the ballots, the rules and the signature.
          Nothing that you send is kept.
        </p>
      )}
      <div class="hanse-cols hanse-section">
        <Form class="hanse-c7" action="/verify" csrf={frame.csrf()} files label="Verify a record">
          {verified && <h2 class="hanse-h3">Check another</h2>}
          <FileField
            form={form}
            name="record"
            label="The record of sign-off"
            hint="The file record.json"
            accept=".json,application/json"
          />
          <TextArea
            form={form}
            name="pasted"
            label="Or paste it here"
            optional
            rows={4}
            spellcheck={false}
          />
          <Details
            summaryText="For a council whose name is withheld: open its commitment"
            open={Boolean(form.values.council || form.values.salt)}
          >
            <p>
              A council that withholds its name has a salt, on its own page of the round. With its
              name and the salt it can show which ballot is its own.
            </p>
            <TextField form={form} name="council" label="Council" hint="Its name or its code" />
            <TextField
              form={form}
              name="salt"
              label="Salt"
              hint="64 figures and letters"
              spellcheck={false}
            />
          </Details>
          <Button text="Verify this record" />
        </Form>
        <aside class="hanse-c5" aria-label="Without us">
          <h2 class="hanse-h4">Without trusting this page</h2>
          <p class="hanse-note">
            Hanse is open source. On any computer, without a network:{' '}
            <code>bin/hanse verify record.json</code>
          </p>
          {ourFingerprint && (
            <>
              <p class="hanse-note" id="ourkey">
                Fingerprint of <a href="/.well-known/hanse-key">the key of this installation</a>
              </p>
              <HashBlock hash={ourFingerprint} labelledBy="ourkey" />
            </>
          )}
        </aside>
      </div>
    </Public>
  )
}

function Result({ verified }: { verified: Verified }) {
  const { findings, record, here } = verified
  const failed = findings.filter(({ holds }) => !holds).length
  return (
    <section class="hanse-verified" aria-labelledby="result">
      <h2 class="hanse-h2" id="result">
        {failed === 0
          ? `All ${findings.length} hold`
          : `${failed} of ${findings.length} ${failed === 1 ? 'does' : 'do'} not hold`}
      </h2>
      {record && (
        <p class="hanse-lead">
          “{record.response.title}”, version {record.response.version},{' '}
          {record.response.network.name}. {failed === 0 && signedSentence(recordView(record))}
        </p>
      )}
      <ul class="hanse-findings">
        {findings.map(({ what, holds, detail }) => (
          <li>
            <p>
              <State kind={holds ? 'done' : 'late'}>{holds ? 'holds' : 'does not hold'}</State>{' '}
              <b>{what}</b>
            </p>
            <p class="hanse-small">{detail}</p>
          </li>
        ))}
      </ul>
      {record && <WhoseKey verified={verified} />}
      {here && (
        <p>
          {here.same ? (
            <>
              It is, to the letter, the record of{' '}
              <a href={`/responses/${here.slug}`}>the response published here</a>.
            </>
          ) : (
            <>
              The same text is <a href={`/responses/${here.slug}`}>published here</a>, with{' '}
              <b>another record</b>.{' '}
              <a href={`/responses/${here.slug}/record.json`}>Compare with ours</a>.
            </>
          )}
        </p>
      )}
    </section>
  )
}

function WhoseKey({ verified }: { verified: Verified }) {
  const { key, fingerprint } = verified
  return (
    <p>
      {key === 'ours' ? (
        'It is signed with the key of this installation.'
      ) : (
        <>
          <b>
            {key === 'another'
              ? 'It is signed with a key that is not ours.'
              : 'This installation has signed nothing yet, so the key is not ours.'}
          </b>{' '}
          Compare it with the one that the network in question publishes at{' '}
          <code>/.well-known/hanse-key</code>.
        </>
      )}{' '}
      {fingerprint && (
        <span class="hanse-small">
          Fingerprint of the key: <code>{fingerprint}</code>
        </span>
      )}
    </p>
  )
}

import type { Frame } from '../../../kernel/frame.ts'
import {
  ChoiceField,
  ErrorSummary,
  Form,
  type Posted,
  TextArea,
  TextField,
} from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { HashBlock } from '../../../ui/verify-panel.tsx'
import { ballotSentence } from '../ballot-words.ts'
import type { FrozenVersion } from '../queries/frozen.ts'
import type { BallotCast, WholeRound } from '../queries/round.ts'
import { DissentChoices } from './ballot-fields.tsx'
import { whoAndWhen } from './ballot-marks.ts'

export interface PhoneBallotPage {
  frame: Frame
  whole: WholeRound
  version: FrozenVersion
  /** Who may sign, by council. */
  signers: { gss: string; name: string; title: string }[]
  form: Posted
}

/** The network office writes down what a council says by phone, and reads it back. */
export function phoneBallotPage({ frame, whole, version, signers, form }: PhoneBallotPage) {
  const words = (label: string) => (
    <TextArea form={form} name="text" label={label} hint="In their words" rows={4} />
  )
  return (
    <Workspace
      {...frame}
      title="Log a ballot from a phone call"
      about={version.title}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[{ label: version.title, href: `/rounds/${whole.id}` }]}
    >
      <ErrorSummary form={form} title="Nothing was recorded" />
      <h1 class="hanse-h1">Log a ballot from a phone call</h1>
      <p class="hanse-lead">
        On version {version.number}. It counts once somebody who signs for the council confirms it;
        they get a letter with one link.
      </p>
      <Form
        class="hanse-measure"
        action={`/rounds/${whole.id}/phone-ballots`}
        csrf={frame.csrf()}
        once={frame.once()}
        hidden={{ seen: whole.round.hash }}
      >
        <ChoiceField
          form={form}
          name="council"
          label="Council"
          pick="list"
          choices={[
            { value: '', label: 'Choose a council' },
            ...whole.members.map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
        />
        <TextField
          form={form}
          name="spokenWith"
          label="Whom you spoke with"
          hint={signerHint(whole, signers, form)}
        />
        <ChoiceField
          form={form}
          name="decision"
          label="What they decided"
          pick="one"
          choices={[
            { value: 'endorse', label: 'Endorse' },
            { value: 'endorse-with-reservation', label: 'Endorse with a reservation' },
            { value: 'abstain', label: 'Abstain' },
            { value: 'object', label: 'Object' },
          ]}
        />
        {words('The reservation, or why they object')}
        <details class="govuk-details" open={form.values.decision === 'object'}>
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">Of an objection</span>
          </summary>
          <div class="govuk-details__text">
            <DissentChoices form={form} />
          </div>
        </details>
        <ChoiceField
          form={form}
          name="confirmed"
          label="Read back"
          pick="many"
          choices={[{ value: 'yes', label: 'I have read this back to them, and they said yes' }]}
        />
        <Button text="Write it down and ask the council to confirm" preventDoubleClick />
        <h2 class="hanse-h4">The text they decided on (SHA-256)</h2>
        <HashBlock hash={whole.round.hash} />
      </Form>
    </Workspace>
  )
}

function signerHint(
  { members }: WholeRound,
  signers: PhoneBallotPage['signers'],
  form: Posted,
): string {
  const gss = members.find(({ slug }) => slug === form.values.council)?.gss
  const who = signers
    .filter((one) => one.gss === gss)
    .map(({ name, title }) => `${name} (${title})`)
  if (who.length > 0) return `Name and office. ${who.join(' or ')} can sign.`
  return gss
    ? 'Nobody holds a seat there that signs, so nobody could confirm it today.'
    : 'Name and office'
}

export interface ConfirmationPage {
  frame: Frame
  whole: WholeRound
  version: FrozenVersion
  council: { slug: string; name: string }
  ballot: BallotCast
  /** Why it cannot be confirmed by this reader, as a sentence; null where it can. */
  whyNot: string | null
}

/** What the office wrote down from a call, and one button with which the council makes it its own. */
export function confirmationPage(page: ConfirmationPage) {
  const { frame, whole, version, council, ballot, whyNot } = page
  const title = whyNot === null ? `Confirm for ${council.name}?` : 'A ballot from a phone call'
  const round = `/rounds/${whole.id}?council=${council.slug}`
  return (
    <Workspace {...frame} title={title} about={version.title}>
      <div class="hanse-notice hanse-ballot">
        <h1 class="hanse-h1">{title}</h1>
        <dl class="hanse-notice__facts">
          <div>
            <dt>Decision</dt>
            <dd>
              {council.name} {ballotSentence(ballot)}
              {ballot.text !== '' && (
                <>
                  : <q>{ballot.text}</q>
                </>
              )}
            </dd>
          </div>
          <div>
            <dt>On</dt>
            <dd>
              <a href={round}>
                “{version.title}”, version {version.number}
              </a>
            </dd>
          </div>
          <div>
            <dt>From</dt>
            <dd>{whoAndWhen(ballot)}</dd>
          </div>
        </dl>
        {whyNot === null ? (
          <Form
            action={`/ballots/${ballot.id}/confirmations`}
            csrf={frame.csrf()}
            once={frame.once()}
            hidden={{ seen: whole.round.hash }}
          >
            <p>
              It does not count until {council.name} confirms it. If it is not what was said,{' '}
              <a href={round}>decide yourself</a>: then your own ballot counts.
            </p>
            <p class="hanse-notice__go">
              <Button text={`Confirm for ${council.name}`} preventDoubleClick />
              <a href={round}>Decide otherwise</a>
            </p>
            <h2 class="hanse-h4">The text (SHA-256)</h2>
            <HashBlock hash={whole.round.hash} />
          </Form>
        ) : (
          <>
            <p class="hanse-note">{whyNot}</p>
            <p>
              <a class="govuk-button govuk-button--secondary" href={round}>
                To the round
              </a>
            </p>
          </>
        )}
      </div>
    </Workspace>
  )
}

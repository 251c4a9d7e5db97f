import type { Frame } from '../../../kernel/frame.ts'
import { formatDate, formatDeadline, formatMoment } from '../../../ui/dates.ts'
import { Definitions } from '../../../ui/definitions.tsx'
import { ChoiceField, ErrorSummary, Form, type Posted, TextArea } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import type { Finding } from '../eligibility.ts'
import type { Application } from '../queries/applications.ts'
import { Findings } from './findings.tsx'
import { SeatFields } from './seat-fields.tsx'

export interface ApplicationPage {
  frame: Frame
  application: Application
  findings: Finding[]
  token: string
  now: Date
  form: Posted
}

/** The application as its council writes it: saved as it goes, sent when it is whole. */
export function applicationPage(page: ApplicationPage) {
  const { frame, application, findings, token, form } = page
  const { council, name, applicant } = application
  const wider = findings.length > 0
  return (
    <Public
      {...frame}
      title="Application to join"
      about={council}
      failed={Object.keys(form.errors).length > 0}
      islands={['autosave', 'word-count']}
    >
      <div class="hanse-section">
        <ErrorSummary form={form} title="It is saved, and not sent yet" />
        <PageHead
          kicker={`Application ${application.reference}`}
          title={`${council} applies to join`}
          note={`${name}. Written by ${applicant.name}, ${applicant.role}. Whoever has this page’s link can read and change it.`}
        />
        <div class="hanse-cols">
          <Form
            class="hanse-c7"
            action={`/applications/${token}/answers`}
            csrf={frame.csrf()}
            hidden={{ revision: String(form.values.revision ?? application.revision) }}
            attributes={{
              'data-autosave': '',
              'data-clash':
                'Other words were saved in another window. Press Save: nothing is lost.',
            }}
          >
            <h2 class="hanse-h3 hanse-rule">Why</h2>
            <TextArea
              form={form}
              name="reasons"
              label={`Why does ${council} want to join?`}
              hint="What it brings, and what it hopes for. The executive reads this."
              rows={8}
              countWords
            />
            {wider && (
              <>
                <ChoiceField
                  form={form}
                  name="widerArea"
                  label="Significant to the wider area"
                  hint="For a place that misses the figures for people or class, and matters beyond itself"
                  pick="many"
                  choices={[{ value: 'yes', label: `${council} is significant to the wider area` }]}
                />
                <TextArea
                  form={form}
                  name="widerReasons"
                  label="How so?"
                  hint="Leave this empty unless you ticked the line above"
                  rows={4}
                />
              </>
            )}
            <h2 class="hanse-h3 hanse-rule">Who would hold its seats</h2>
            <p class="hanse-note">
              They are written to only once the council has joined. Say the title as the council has
              it: “City Mayor”, “Leader of the Council”.
            </p>
            <SeatFields form={form} />
            <h2 class="hanse-h3 hanse-rule">How to reach you</h2>
            <TextArea
              form={form}
              name="contact"
              label="A telephone number, and where the invoice would go"
              optional
              rows={3}
            />
            <p class="hanse-note" aria-live="polite" data-saved>
              {application.savedAt
                ? `Saved ${formatMoment(application.savedAt)}.`
                : 'Nothing is written yet.'}
            </p>
            <p class="hanse-notice__go">
              <Button
                text={`Send ${council}’s application`}
                name="go"
                value="send"
                preventDoubleClick
              />
              <Button
                text="Save and continue later"
                name="go"
                value="later"
                classes="govuk-button--secondary"
              />
            </p>
          </Form>
          <aside class="hanse-c5" aria-labelledby="rules">
            <div class="hanse-panel">
              <h2 class="hanse-h3" id="rules">
                The rules and {council}
              </h2>
              <Findings findings={findings} council={council} />
              <p class="hanse-note">
                A rule that is not met does not stop you from sending. The executive sees the same
                figures.
              </p>
            </div>
            <Withdraw page={page} />
          </aside>
        </div>
      </div>
    </Public>
  )
}

function Withdraw({ page: { frame, application, token } }: { page: ApplicationPage }) {
  if (application.closedAs) return null
  return (
    <Details
      summaryText={application.sentAt ? 'Withdraw the application' : 'Give the application up'}
    >
      <p>
        {application.sentAt
          ? `${application.council} is not decided on any more. A new application can be begun at any time.`
          : 'What is written is not sent to anybody. A new application can be begun at any time.'}
      </p>
      <Form action={`/applications/${token}/withdrawals`} csrf={frame.csrf()} once={frame.once()}>
        <Button
          text={`Withdraw ${application.council}’s application`}
          classes="govuk-button--warning"
          preventDoubleClick
        />
      </Form>
    </Details>
  )
}

/** Where a sent application stands, for whoever has its link. */
export function standingPage(page: ApplicationPage) {
  const { frame, application, findings } = page
  const { council, reference, seats } = application
  return (
    <Public {...frame} title="Where the application stands" about={council}>
      <div class="hanse-section">
        <PageHead
          kicker={`Application ${reference}`}
          title={headline(application, frame.network.name)}
          lead={whatNow(page)}
        />
        <div class="hanse-cols">
          <div class="hanse-c7">
            <h2 class="hanse-h3 hanse-rule">As it was sent</h2>
            <Definitions
              items={[
                {
                  term: 'Sent',
                  detail: application.sentAt ? formatMoment(application.sentAt) : 'Not sent',
                },
                { term: 'Why', detail: <span class="hanse-prewrap">{application.reasons}</span> },
                ...(application.widerArea
                  ? [
                      {
                        term: 'Significant to the wider area',
                        detail: <span class="hanse-prewrap">{application.widerReasons}</span>,
                      },
                    ]
                  : []),
                ...seats.map(({ title, name, email }) => ({
                  term: title,
                  detail: `${name}, ${email}`,
                })),
                ...(application.contact
                  ? [
                      {
                        term: 'Contact',
                        detail: <span class="hanse-prewrap">{application.contact}</span>,
                      },
                    ]
                  : []),
              ]}
            />
          </div>
          <aside class="hanse-c5" aria-labelledby="rules">
            <div class="hanse-panel">
              <h2 class="hanse-h3" id="rules">
                The rules and {council}
              </h2>
              <Findings findings={findings} council={council} />
            </div>
            <Withdraw page={page} />
          </aside>
        </div>
      </div>
    </Public>
  )
}

function headline({ council, state }: Application, network: string): string {
  switch (state) {
    case 'admitted':
      return `${council} is admitted to ${network}`
    case 'agreed':
      return `The executive has agreed to ${council}’s application`
    case 'in-decision':
      return `${council}’s application is before the executive`
    case 'deferred':
      return `${council}’s application is put off`
    case 'rejected':
      return `${council} is not admitted`
    case 'withdrawn':
      return `${council}’s application is withdrawn`
    case 'not-agreed':
      return `The executive has not agreed to ${council}’s application`
    default:
      return `${council}’s application is with the network office`
  }
}

function whatNow({ application, frame, now }: ApplicationPage): string {
  const { state, decision, deferral, closingReasons, closedAt } = application
  const office = 'The network office'
  switch (state) {
    case 'admitted':
      return `Admitted on ${formatDate(closedAt!)}. A member from ${formatDate(decision!.joinsOn)}.`
    case 'agreed':
      return `${office} admits the council now, from ${formatDate(decision!.joinsOn)}, and writes to you.`
    case 'in-decision':
      return `It decides by ${formatDeadline(decision!.closesAt, now, true)}. You get a letter.`
    case 'deferred':
      return `${deferral!.until ? `Until ${formatDate(deferral!.until)}. ` : ''}${deferral!.reasons}`
    case 'rejected':
      return closingReasons
    case 'withdrawn':
      return `Withdrawn on ${formatDate(closedAt!)}. A new application can be begun at any time.`
    case 'not-agreed':
      return `${office} writes to you with the reasons.`
    default:
      return `${office} of ${frame.network.name} reads it, and puts it to the executive, which decides. You get a letter at each step.`
  }
}

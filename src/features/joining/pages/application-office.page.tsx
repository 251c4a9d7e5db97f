import type { Frame } from '../../../kernel/frame.ts'
import { formatDate, formatMoment } from '../../../ui/dates.ts'
import { Definitions } from '../../../ui/definitions.tsx'
import { DateField, ErrorSummary, Form, type Posted, TextArea } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { Section } from '../../../ui/page-head.tsx'
import { State } from '../../../ui/state.tsx'
import { stateWords, whyNotDefer, whyNotPutForward, whyNotReject } from '../application.ts'
import type { Finding } from '../eligibility.ts'
import type { Application } from '../queries/applications.ts'
import { stateKinds } from './desk.page.tsx'
import { Findings } from './findings.tsx'

export interface OfficeApplicationPage {
  frame: Frame
  application: Application
  findings: Finding[]
  form: Posted
}

/** One application as the office reads it: what the council says, the rules with their figures, and what can be done. */
export function officeApplicationPage({
  frame,
  application,
  findings,
  form,
}: OfficeApplicationPage) {
  const { council, name, applicant, state, decision, deferral, seats } = application
  const base = `/network/applications/${application.id}`
  const prose = (text: string) => <span class="hanse-prewrap">{text || 'Nothing yet'}</span>
  return (
    <Workspace
      {...frame}
      title={`Application of ${council}`}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[{ label: 'Applications', href: '/network' }]}
    >
      <ErrorSummary form={form} />
      <h1 class="hanse-h1">{council} applies to join</h1>
      <p>
        <State kind={stateKinds[state]}>{stateWords[state]}</State>
      </p>
      <p class="hanse-note">
        {name}, reference {application.reference}.{' '}
        {application.sentAt
          ? `Sent ${formatMoment(application.sentAt)}`
          : `Begun ${formatMoment(application.begunAt)}`}{' '}
        by {applicant.name}, {applicant.role},{' '}
        <a href={`mailto:${applicant.email}`}>{applicant.email}</a>.
      </p>
      {deferral && state === 'deferred' && (
        <p>
          Put off on {formatDate(deferral.at)}
          {deferral.until && `, until ${formatDate(deferral.until)}`}: {deferral.reasons}
        </p>
      )}
      {application.closingReasons && <p>Rejected: {application.closingReasons}</p>}
      <div class="hanse-cols">
        <div class="hanse-c7">
          <Section title="The rules" id="rules">
            <Findings findings={findings} council={council} />
          </Section>
          <Section title="What the council says" id="said">
            <Definitions
              items={[
                { term: 'Why it wants to join', detail: prose(application.reasons) },
                ...(application.widerArea
                  ? [
                      {
                        term: 'Significant to the wider area',
                        detail: prose(application.widerReasons),
                      },
                    ]
                  : []),
                ...seats.map(({ title, name: person, email }) => ({
                  term: title,
                  detail: `${person}, ${email}`,
                })),
                ...(application.contact
                  ? [{ term: 'Contact', detail: prose(application.contact) }]
                  : []),
              ]}
            />
          </Section>
        </div>
        <aside class="hanse-c5" aria-label="What you can do">
          <div class="hanse-panel">
            <h2 class="hanse-h3">What you can do</h2>
            {decision && (
              <p>
                <a href={`/admissions/${decision.id}`}>
                  {decision.closedAt
                    ? 'The decision of the executive'
                    : 'The executive is deciding'}
                </a>
              </p>
            )}
            {whyNotPutForward(state) === null && (
              <p>
                <a class="govuk-button" href={`/network/admissions/new?with=${application.id}`}>
                  Put it to the executive
                </a>
              </p>
            )}
            {state === 'agreed' && (
              <p>
                <a class="govuk-button" href={`/admissions/${decision!.id}/admission`}>
                  Admit {council}
                </a>
              </p>
            )}
            {whyNotDefer(state) === null && (
              <Details summaryText="Put it off" open={Boolean(form.values.deferring)}>
                <Form
                  action={`${base}/deferrals`}
                  csrf={frame.csrf()}
                  once={frame.once()}
                  hidden={{ deferring: 'yes' }}
                >
                  <DateField
                    form={form}
                    name="until"
                    label="Until"
                    optional
                    hint="A day, or nothing where none is set"
                  />
                  <TextArea
                    form={form.values.deferring ? form : { values: {}, errors: {} }}
                    name="reasons"
                    label="Why"
                    hint="The council reads this in a letter"
                    rows={4}
                  />
                  <Button text={`Put ${council}’s application off`} preventDoubleClick />
                </Form>
              </Details>
            )}
            {whyNotReject(state) === null && (
              <Details
                summaryText="Tell the council it is not admitted"
                open={state === 'not-agreed'}
              >
                <Form action={`${base}/rejections`} csrf={frame.csrf()} once={frame.once()}>
                  <TextArea
                    form={form.values.deferring ? { values: {}, errors: {} } : form}
                    name="reasons"
                    id="rejection-reasons"
                    label="Why, as the executive said it"
                    hint="The council reads this in a letter"
                    rows={4}
                  />
                  <Button
                    text={`Reject ${council}’s application`}
                    classes="govuk-button--warning"
                    preventDoubleClick
                  />
                </Form>
              </Details>
            )}
            {state === 'begun' && (
              <p class="hanse-note">
                {council} is still writing. You see what it has saved, and can do nothing yet.
              </p>
            )}
          </div>
        </aside>
      </div>
    </Workspace>
  )
}

import { formatDate, formatDeadline } from '../../../ui/dates.ts'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { listed } from '../../../ui/numbers.ts'
import { State } from '../../../ui/state.tsx'
import type { QuestionsPage } from './check.ts'
import { Clashing } from './clash.tsx'
import { FactsFields } from './facts-fields.tsx'
import { nationsSaid } from './list.page.tsx'

/** What the consultation is, as read; open for writing where asked. */
export function FactsSection(props: QuestionsPage) {
  const { frame, consultation, opened, clash, themes } = props
  const at = `/consultations/${consultation.slug}`
  return (
    <section id="facts" class="hanse-whatitis" aria-labelledby="facts-head">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="facts-head">
          What it is
        </h2>
        {opened?.what !== 'facts' && (
          <a href={`${at}/questions?edit=facts#facts`}>
            Edit<span class="govuk-visually-hidden"> what it is</span>
          </a>
        )}
      </div>
      {opened?.what === 'facts' ? (
        <>
          <Clashing clash={clash} what="these facts" />
          <Form
            action={`${at}/facts`}
            csrf={frame.csrf()}
            hidden={{ seen: opened.seen }}
            class="hanse-qform"
            attributes={{ 'data-unsaved': '' }}
            labelledBy="facts-head"
          >
            <ErrorSummary form={opened.form} />
            <FactsFields form={opened.form} themes={themes} />
            <p class="hanse-deeds">
              <Button text="Save what it is" preventDoubleClick />
              <a href={`${at}/questions#facts`}>Leave it as it is</a>
            </p>
          </Form>
        </>
      ) : (
        <FactsRead {...props} />
      )}
    </section>
  )
}

function FactsRead({ consultation, now }: QuestionsPage) {
  const { closesAt } = consultation
  return (
    <dl class="hanse-dl">
      <dt>Title</dt>
      <dd>{consultation.title}</dd>
      <dt>Who is asking</dt>
      <dd>{consultation.body || <Missing>Not found</Missing>}</dd>
      <dt>Opens</dt>
      <dd>{consultation.opens ? formatDate(consultation.opens) : 'Not found'}</dd>
      <dt>Closes</dt>
      <dd>
        {closesAt && consultation.closes ? (
          consultation.closesTime ? (
            formatDeadline(closesAt, now, true)
          ) : (
            formatDate(consultation.closes)
          )
        ) : (
          <Missing>Not found. Add it</Missing>
        )}
      </dd>
      <dt>Applies to</dt>
      <dd>{nationsSaid(consultation.nations)}</dd>
      <dt>Themes</dt>
      <dd>
        {consultation.themes.length > 0
          ? listed(consultation.themes.map((theme) => theme.name))
          : 'None yet'}
      </dd>
      {consultation.link && (
        <>
          <dt>Published at</dt>
          <dd class="hanse-anywhere">
            <a href={consultation.link} rel="noreferrer">
              {consultation.link}
            </a>
          </dd>
        </>
      )}
      <dt>About</dt>
      <dd>{consultation.summary || 'No summary yet'}</dd>
    </dl>
  )
}

function Missing({ children }: { children: string }) {
  return <State kind="due">{children}</State>
}

import { stances, stanceWords } from '../../../documents/stance.ts'
import type { Frame } from '../../../kernel/frame.ts'
import { formatDate } from '../../../ui/dates.ts'
import { ChoiceField, ErrorSummary, Form, type Posted, TextArea } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { InsetText } from '../../../ui/govuk/inset-text.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count } from '../../../ui/numbers.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import type { PastResponse } from '../queries/past-responses.ts'

export interface ConfirmPastResponsePage {
  frame: Frame
  document: PastResponse
  themes: readonly { id: string; name: string }[]
  form: Posted
}

/** What was found in a past response, answer by answer beside the words of the document, for a person to mend and confirm. */
export function confirmPastResponsePage(page: ConfirmPastResponsePage) {
  const { frame, document, form } = page
  const { id, title, body, sentOn, proposed, warnings, confirmedAt } = document
  return (
    <Workspace
      {...frame}
      title={`Confirm: ${title}`}
      islands={['unsaved']}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        { label: 'Positions', href: '/positions' },
        { label: 'Past responses', href: '/past-responses' },
      ]}
    >
      <ErrorSummary form={form} />
      <PageHead
        title={title}
        plain
        note={
          <>
            Sent on {formatDate(sentOn)}
            {body && ` to ${body}`}. {count(proposed.length, 'answer')} found in{' '}
            <a href={`/past-responses/${id}/file`}>{document.file.name}</a>
          </>
        }
      />
      {warnings.map((warning) => (
        <InsetText text={warning} />
      ))}
      {confirmedAt ? (
        <p>
          Confirmed on {formatDate(confirmedAt)}: {count(document.positions, 'position')} on record.{' '}
          <a href={`/positions?year=${sentOn.slice(0, 4)}`}>Positions of that year</a>
        </p>
      ) : (
        <Form
          action={`/past-responses/${id}/confirmations`}
          csrf={frame.csrf()}
          once={frame.once()}
          attributes={{ 'data-unsaved': '' }}
        >
          <p class="hanse-note">
            Compare each answer with the document, mend what was misread, and leave out what is no
            answer. A paragraph begins with its number in brackets.
          </p>
          {proposed.map((_, at) => (
            <OneAnswer page={page} place={at + 1} />
          ))}
          <Button text="Put these answers on record" preventDoubleClick />
        </Form>
      )}
    </Workspace>
  )
}

function OneAnswer({ page, place }: { page: ConfirmPastResponsePage; place: number }) {
  const { form, themes, document } = page
  const found = document.proposed[place - 1]!
  const name = found.label ? `Question ${found.label}` : `Part ${place}`
  return (
    <section class="hanse-confirm" aria-labelledby={`answer-${place}`}>
      <div>
        <h2 class="hanse-h3" id={`answer-${place}`}>
          {name}
        </h2>
        <ChoiceField
          form={form}
          name={`keep-${place}`}
          label={<span class="govuk-visually-hidden">{name}: keep it?</span>}
          pick="many"
          small
          choices={[{ value: 'yes', label: 'Put on record' }]}
        />
        <TextArea
          form={form}
          name={`question-${place}`}
          label={found.label ? 'Question' : 'What it is about'}
          rows={2}
        />
        <ChoiceField
          form={form}
          name={`stance-${place}`}
          label="Stance"
          hint={
            found.stanceFrom === 'words' ? 'Gathered from the first words. Check it' : undefined
          }
          pick="list"
          choices={[
            { value: '', label: 'None given' },
            ...stances.map((stance) => ({ value: stance, label: stanceWords[stance].label })),
          ]}
        />
        <ChoiceField
          form={form}
          name={`theme-${place}`}
          label="Theme"
          pick="list"
          choices={[
            { value: '', label: 'None' },
            ...themes.map((theme) => ({ value: theme.id, label: theme.name })),
          ]}
        />
        <TextArea form={form} name={`text-${place}`} label="What was said" rows={10} />
        {found.dissent.length > 0 && (
          <p class="hanse-small">
            {count(found.dissent.length, 'dissent')} found, kept as printed.
          </p>
        )}
      </div>
      <div class="hanse-confirm__source">
        <h3 class="hanse-h4">In the document</h3>
        {found.printed.map((line) => (
          <p>{line}</p>
        ))}
      </div>
    </section>
  )
}

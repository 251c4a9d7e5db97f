import type { Frame } from '../../../kernel/frame.ts'
import { ChoiceField, Form, type Posted, TextArea, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { typedCredits } from '../credits.ts'
import { kinds, licences } from '../publication.ts'
import type { Choices, DeskPublication } from '../queries/desk.ts'

/** What stands on the cover, in lists and in references; what somebody typed is kept over what is saved. */
export function FactsForm(props: {
  frame: Frame
  publication: DeskPublication
  choices: Choices
  form: Posted
}) {
  const { frame, publication, choices } = props
  const form: Posted = {
    errors: props.form.errors,
    values: { ...saved(publication), ...props.form.values },
  }
  return (
    <Form
      action="/publication-facts"
      class="hanse-measure"
      csrf={frame.csrf()}
      hidden={{ publication: publication.id, seen: publication.lock_version }}
      attributes={{ 'data-unsaved': '' }}
    >
      <TextField form={form} name="title" label="Title" />
      <TextField form={form} name="subtitle" label="Subtitle" optional />
      <ChoiceField
        form={form}
        name="kind"
        label="Kind"
        pick="list"
        choices={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
      />
      <TextArea
        form={form}
        name="summary"
        label="Summary"
        rows={6}
        hint="Two or three short paragraphs. Lists, feeds, search and the cover page show them"
      />
      <TextArea
        form={form}
        name="authors"
        label="Authors"
        optional
        rows={3}
        hint="One on a line: name, then a comma and the organisation"
      />
      <TextArea
        form={form}
        name="partners"
        label="Partners"
        optional
        rows={2}
        hint="Organisations that made it with us, one on a line"
      />
      <ChoiceField
        form={form}
        name="licence"
        label="Licence"
        pick="list"
        choices={Object.keys(licences).map((value) => ({ value, label: value }))}
      />
      <TextField
        form={form}
        name="issn"
        label="ISSN"
        optional
        chars={10}
        hint="Of the series, like 2049-3630"
      />
      <TextField
        form={form}
        name="doi"
        label="DOI"
        optional
        class="govuk-input--width-20"
        hint="As registered, like 10.5555/12345678"
      />
      {publication.published_at === null ? (
        <TextField
          form={form}
          name="slug"
          label="Address"
          prefix="/publications/"
          hint="It cannot change once the publication is out"
        />
      ) : (
        <input type="hidden" name="slug" value={publication.slug} />
      )}
      {choices.themes.length > 0 && (
        <ChoiceField
          form={form}
          name="themes"
          label="Themes"
          pick="many"
          small
          optional
          choices={choices.themes.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {choices.councils.length > 0 && (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">
              Councils that it speaks of ({publication.councils.length} chosen)
            </span>
          </summary>
          <ChoiceField
            form={form}
            name="councils"
            label="Councils"
            pick="many"
            small
            optional
            choices={choices.councils.map(({ gss, name }) => ({ value: gss, label: name }))}
          />
        </details>
      )}
      <Button text="Save the facts" />
    </Form>
  )
}

function saved(publication: DeskPublication): Posted['values'] {
  return {
    title: publication.title,
    subtitle: publication.subtitle,
    kind: publication.kind,
    summary: publication.summary,
    authors: typedCredits(publication.credits, 'author'),
    partners: typedCredits(publication.credits, 'partner'),
    licence: publication.licence,
    issn: publication.issn ?? '',
    doi: publication.doi ?? '',
    slug: publication.slug,
    themes: publication.themes.map(({ id }) => id),
    councils: publication.councils.map(({ gss }) => gss),
  }
}

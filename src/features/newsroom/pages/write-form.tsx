import { ChoiceField, Form, type Posted, TextArea, TextField, valuesIn } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import { listed } from '../../../ui/numbers.ts'
import { PictureChoice } from '../../../ui/picture.tsx'
import { articleKinds } from '../article.ts'
import type { DeskArticle } from '../queries/desk.ts'
import type { WritePageProps } from './write-props.ts'

/** The words of an article, in the notation of answers, with all that it is about. */
export function WriteForm(props: WritePageProps) {
  const { frame, article, choices, theirs } = props
  const form: Posted = props.form ?? { values: valuesOf(article), errors: {} }
  const chosen = choices.councils.filter(({ gss }) => valuesIn(form, 'councils').includes(gss))
  return (
    <Form
      action={`/articles/${article.id}/revisions`}
      csrf={frame.csrf()}
      attributes={{ 'data-unsaved': true }}
      hidden={{ lockVersion: theirs?.lockVersion ?? article.lockVersion }}
    >
      <TextField form={form} name="title" label="Headline" />
      <TextArea
        form={form}
        name="summary"
        label="Summary"
        rows={2}
        hint="One or two sentences: they stand below the headline, in lists and feeds, and where it is shared."
      />
      <TextArea
        form={form}
        name="text"
        label="Text"
        rows={18}
        countWords
        hint={
          <>
            An empty line begins a paragraph. <code># Heading</code>, <code>- point</code>,{' '}
            <code>**strong**</code>, <code>[words](https://…)</code>. A line with{' '}
            <code>{'{quote 1}'}</code> alone is the place of the first quote.
          </>
        }
      />
      <p class="hanse-write__go">
        <Button text="Save" name="go" value="save" preventDoubleClick />
        <Button text="Preview" name="go" value="preview" classes="govuk-button--secondary" />
      </p>
      <PictureChoice
        form={form}
        name="picture"
        label="Picture"
        hint={
          <>
            The newest of the library.{' '}
            <a href="/newsroom/pictures/new">Add a picture (leaves this page)</a>
          </>
        }
        pictures={props.pictures}
      />
      <ChoiceField
        form={form}
        name="themes"
        label="Themes"
        pick="many"
        small
        class="hanse-write__many"
        choices={choices.themes.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Details
        summaryText={`Councils it concerns: ${listed(chosen.map(({ council }) => council)) || 'none'}`}
      >
        <ChoiceField
          form={form}
          name="councils"
          label="Councils it concerns"
          pick="many"
          small
          class="hanse-write__many"
          choices={choices.councils.map(({ gss, council }) => ({ value: gss, label: council }))}
        />
      </Details>
      <TextField
        form={form}
        name="byline"
        label="Byline"
        hint="Who writes. For an opinion, the name as the record has it."
      />
      <ChoiceField
        form={form}
        name="kind"
        label="Kind"
        pick="list"
        choices={Object.entries(articleKinds).map(([value, { choice }]) => ({
          value,
          label: choice,
        }))}
      />
      <TextField
        form={form}
        name="slug"
        label="Address"
        prefix="/news/"
        hint={
          article.newest
            ? 'Where it stands. If you change it, the old address leads to the new one for good.'
            : undefined
        }
      />
      {article.facts && (
        <ChoiceField
          form={form}
          name="facts"
          label="Figures beside the text"
          pick="many"
          small
          choices={[
            {
              value: 'keep',
              label: `Show “${article.facts.title}”, as computed when this was drafted`,
            },
          ]}
        />
      )}
      <Button text="Save" name="go" value="save" preventDoubleClick />
    </Form>
  )
}

function valuesOf(article: DeskArticle): Posted['values'] {
  return {
    kind: article.kind,
    title: article.title,
    summary: article.summary,
    text: article.text,
    byline: article.byline,
    slug: article.slug,
    picture: article.picture_id,
    themes: article.theme_ids,
    councils: article.councils,
    facts: article.facts ? 'keep' : null,
  }
}

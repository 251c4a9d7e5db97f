import type { ShownPicture } from '../../../documents/picture/picture.ts'
import type { Frame } from '../../../kernel/frame.ts'
import { formatDate, formatMoment } from '../../../ui/dates.ts'
import { DeskTabs } from '../../../ui/desk-tabs.tsx'
import {
  ChoiceField,
  ErrorSummary,
  Form,
  type Posted,
  TextArea,
  TextField,
  valueIn,
  valuesIn,
} from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count } from '../../../ui/numbers.ts'
import { PictureChoice } from '../../../ui/picture.tsx'
import { kinds, type Story, storyNames } from '../edition.ts'
import type { EditionOnDesk } from '../queries/editions.ts'

export interface DeskEditionPage {
  frame: Frame
  edition: EditionOnDesk
  /** What stands in it, what is new since the last edition, and what is older. */
  stories: { chosen: readonly Story[]; fresh: readonly Story[]; older: readonly Story[] }
  /** Pieces that stand in it and are published no more. */
  gone: readonly string[]
  /** Of the library, to choose the one on its front from. */
  pictures: readonly ShownPicture[]
  form: Posted
  now: Date
}

/** One edition: put together from what was published, read as a letter, sent now or at a minute. */
export function deskEditionPage(props: DeskEditionPage) {
  const { frame, edition, form } = props
  const { id } = edition
  return (
    <Workspace
      {...frame}
      title={edition.title}
      about="Editions"
      failed={Object.keys(form.errors).length > 0}
      islands={['unsaved']}
      breadcrumbs={[{ label: 'Editions', href: '/newsroom/editions' }]}
    >
      <ErrorSummary form={form} />
      <div class="hanse-pagehead">
        <div class="hanse-pagehead__words">
          <h1 class="hanse-h1 hanse-h1--plain">{edition.title}</h1>
          <p class="hanse-note">
            <StateWords edition={edition} now={props.now} />
          </p>
        </div>
        {!edition.published_at && (
          <div class="hanse-pagehead__go">
            <a class="govuk-button" href={`/newsroom/editions/${id}/publish`}>
              {edition.publish_at ? 'Change when it goes out' : 'Send it out'}
            </a>
          </div>
        )}
      </div>
      <DeskTabs desk="newsroom" current="Editions" />
      <p>
        <a href={`/newsroom/editions/${id}/letter`}>Read it as a letter, and send yourself one</a>
        {edition.published_at && (
          <>
            {' · '}
            <a href={`/editions/${edition.number}`}>See it in the archive</a>
          </>
        )}
      </p>
      {props.gone.length > 0 && (
        <div class="govuk-inset-text">
          Published no more, so {props.gone.length === 1 ? 'it is' : 'they are'} left out:{' '}
          {props.gone.join('; ')}
        </div>
      )}
      {edition.published_at ? <Sent edition={edition} /> : <Assembling {...props} />}
    </Workspace>
  )
}

function StateWords({ edition, now }: { edition: EditionOnDesk; now: Date }) {
  if (edition.published_at)
    return (
      <>
        Number {edition.number} went out {formatMoment(edition.published_at)}.{' '}
        {count(edition.letters, 'letter')} written{edition.sent_at ? '' : ' so far'}.
      </>
    )
  if (!edition.publish_at) return <>A draft that only the office sees</>
  return edition.publish_at <= now ? (
    <>
      It was to go out {formatMoment(edition.publish_at)} and did not, because nothing stands in it
      that is published. Choose something, and set the time anew.
    </>
  ) : (
    <>It goes out by itself {formatMoment(edition.publish_at)}</>
  )
}

function Sent({ edition }: { edition: EditionOnDesk }) {
  return (
    <ol class="hanse-list">
      {edition.items.map(({ kind, title, path }) => (
        <li>
          {storyNames[kind]}: <a href={path}>{title}</a>
        </li>
      ))}
    </ol>
  )
}

function Assembling({ frame, edition, stories, pictures, form }: DeskEditionPage) {
  const posted = form.values.edition !== undefined
  const values: Posted['values'] = posted
    ? form.values
    : {
        title: edition.title,
        kind: edition.kind,
        editorial: edition.editorial,
        picture: edition.picture_id ?? '',
      }
  const shown: Posted = { values, errors: form.errors }
  const chosen = new Set(posted ? valuesIn(form, 'stories') : stories.chosen.map(refOf))
  const rows = (list: readonly Story[], from: number) =>
    list.map((story, at) => (
      <StoryRow
        story={story}
        checked={chosen.has(refOf(story))}
        place={posted ? valueIn(form, `place.${refOf(story)}`) : String(from + at)}
      />
    ))
  return (
    <Form
      action="/edition-drafts"
      class="hanse-measure"
      csrf={frame.csrf()}
      hidden={{ edition: edition.id, seen: edition.lock_version }}
      attributes={{ 'data-unsaved': '' }}
    >
      <TextField form={shown} name="title" label="Title" />
      <ChoiceField
        form={shown}
        name="kind"
        label="Kind"
        pick="list"
        choices={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
      />
      <TextArea
        form={shown}
        name="editorial"
        label="Editorial"
        optional
        rows={8}
        hint="A few words in front. A blank line between paragraphs, [words](https://…) for a link"
      />
      {pictures.length > 0 && (
        <PictureChoice
          form={shown}
          name="picture"
          label="Picture on the front"
          pictures={pictures}
        />
      )}
      <fieldset class="govuk-fieldset" id="stories">
        <legend class="govuk-fieldset__legend">
          <span class="hanse-label">What stands in it</span>
        </legend>
        {form.errors.stories && <p class="govuk-error-message">{form.errors.stories}</p>}
        {stories.chosen.length + stories.fresh.length + stories.older.length === 0 && (
          <p class="hanse-note">
            Nothing is published yet. News, publications and events stand here as soon as they are.
          </p>
        )}
        <ul class="hanse-list hanse-pick">{rows(stories.chosen, 1)}</ul>
        {stories.fresh.length > 0 && (
          <>
            <p class="hanse-note">New since the last edition:</p>
            <ul class="hanse-list hanse-pick">{rows(stories.fresh, stories.chosen.length + 1)}</ul>
          </>
        )}
        {stories.older.length > 0 && (
          <details class="govuk-details">
            <summary class="govuk-details__summary">
              <span class="govuk-details__summary-text">Older pieces ({stories.older.length})</span>
            </summary>
            <ul class="hanse-list hanse-pick">{rows(stories.older, 50)}</ul>
          </details>
        )}
      </fieldset>
      <Button text="Save the edition" />
    </Form>
  )
}

const refOf = ({ kind, id }: Story) => `${kind}.${id}`

function StoryRow(props: { story: Story; checked: boolean; place: string }) {
  const { story, checked, place } = props
  const ref = refOf(story)
  const id = ref.replace('.', '-')
  return (
    <li>
      <div class="govuk-checkboxes govuk-checkboxes--small">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            type="checkbox"
            name="stories"
            id={id}
            value={ref}
            checked={checked}
          />
          <label class="govuk-label govuk-checkboxes__label" for={id}>
            {story.title}
          </label>
          <div class="govuk-hint govuk-checkboxes__hint">
            {storyNames[story.kind]}, {formatDate(story.publishedAt)}
          </div>
        </div>
      </div>
      <div>
        <label class="hanse-pick__place" for={`place-${id}`}>
          Place<span class="govuk-visually-hidden"> of {story.title}</span>
        </label>{' '}
        <input
          class="govuk-input govuk-input--width-2"
          id={`place-${id}`}
          name={`place.${ref}`}
          inputmode="numeric"
          value={place}
        />
      </div>
    </li>
  )
}

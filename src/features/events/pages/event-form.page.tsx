import type { ShownPicture } from '../../../documents/picture/picture.ts'
import type { Frame } from '../../../kernel/frame.ts'
import {
  ChoiceField,
  DateField,
  ErrorSummary,
  Form,
  type Posted,
  TextArea,
  TextField,
  valuesIn,
} from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { InsetText } from '../../../ui/govuk/inset-text.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { PictureChoice } from '../../../ui/picture.tsx'
import { audienceWords, formWords, timeZones } from '../event-words.ts'
import type { Choices } from '../queries/choices.ts'
import { SpeakerRows } from './speaker-rows.tsx'

export interface EventFormPageProps {
  frame: Frame
  form: Posted
  choices: Choices
  pictures: readonly ShownPicture[]
  /** The event that is changed; null for a new one. */
  event: { slug: string; title: string; version: number; published: boolean } | null
}

/** A day of three fields with a time beside it. */
function Moment(props: { form: Posted; name: string; label: string; hint?: string }) {
  const { form, name, label, hint } = props
  return (
    <div class="hanse-moment">
      <DateField form={form} name={name} label={label} hint={hint} />
      <TextField form={form} name={`${name}Time`} label="Time" hint="Like 14:30" chars={5} />
    </div>
  )
}

/** An event as the office writes it, new or changed. */
export function eventFormPage({ frame, form, choices, pictures, event }: EventFormPageProps) {
  const title = event ? 'Change the event' : 'New event'
  return (
    <Workspace
      {...frame}
      title={title}
      about={event?.title ?? 'Events'}
      failed={Object.keys(form.errors).length > 0}
      islands={['unsaved']}
      breadcrumbs={[
        { label: 'Events', href: '/newsroom/events' },
        ...(event ? [{ label: event.title, href: `/newsroom/events/${event.slug}` }] : []),
      ]}
    >
      <ErrorSummary form={form} />
      <PageHead plain kicker={event?.title} title={title} />
      {event?.published && (
        <InsetText>
          This event is published. If you change its time, its place, how it is held or the link to
          join, everybody who is registered is told by mail.
        </InsetText>
      )}
      <Form
        action={event ? '/event-changes' : '/events'}
        csrf={frame.csrf()}
        once={event ? undefined : frame.once()}
        hidden={event ? { slug: event.slug, version: event.version } : {}}
        attributes={{ 'data-unsaved': '' }}
        class="hanse-measure"
      >
        <What form={form} pictures={pictures} />
        <WhenAndWhere form={form} />
        <Places form={form} />
        <Who form={form} choices={choices} />
        <Button text={event ? 'Save the change' : 'Save as a draft'} preventDoubleClick />
      </Form>
    </Workspace>
  )
}

function What({ form, pictures }: { form: Posted; pictures: readonly ShownPicture[] }) {
  return (
    <Section title="What it is" id="what">
      <TextField form={form} name="title" label="Title" />
      <TextArea
        form={form}
        name="summary"
        label="Summary"
        hint="One or two sentences, for lists and calendars"
        rows={2}
      />
      <TextArea
        form={form}
        name="body"
        label="Text"
        hint="A line that begins with # is a heading, one with - an item; [words](https://…) is a link"
        optional
        rows={8}
      />
      <TextArea
        form={form}
        name="programme"
        label="Programme"
        hint="One line each: 10:00 Welcome"
        optional
        rows={6}
      />
      {pictures.length > 0 && (
        <PictureChoice form={form} name="picture" label="Picture" pictures={pictures} />
      )}
    </Section>
  )
}

function WhenAndWhere({ form }: { form: Posted }) {
  return (
    <Section title="When and where" id="when">
      <Moment form={form} name="starts" label="Begins" hint="Day, month and year, like 22 4 2027" />
      <Moment form={form} name="ends" label="Ends" />
      <ChoiceField
        form={form}
        name="zone"
        label="These times are those of"
        pick="list"
        choices={Object.entries(timeZones).map(([value, label]) => ({ value, label }))}
      />
      <ChoiceField
        form={form}
        name="form"
        label="How is it held?"
        pick="one"
        choices={Object.entries(formWords).map(([value, label]) => ({ value, label }))}
      />
      <TextField
        form={form}
        name="place"
        label="Place"
        hint="Building, street and town. Leave it empty for an event online"
        optional
      />
      <TextArea
        form={form}
        name="placeAccess"
        label="Access"
        hint="Steps, lifts, hearing loop, toilets, parking for blue badges, the nearest station"
        optional
        rows={3}
      />
      <TextField
        form={form}
        name="joiningLink"
        type="url"
        label="Link to join online"
        hint="Only people with a place online see it, on their own page and in their letters"
        optional
        spellcheck={false}
      />
      <Moment
        form={form}
        name="joining"
        label="They see the link from (optional)"
        hint="Leave it empty to show it with the place"
      />
    </Section>
  )
}

function Places({ form }: { form: Posted }) {
  return (
    <Section title="Who may come" id="places">
      <ChoiceField
        form={form}
        name="audience"
        label="Whom is it for?"
        pick="one"
        choices={Object.entries(audienceWords).map(([value, label]) => ({ value, label }))}
      />
      <TextField
        form={form}
        name="places"
        label="Places in person"
        hint="Empty: as many as come"
        inputmode="numeric"
        chars={5}
        optional
      />
      <TextField
        form={form}
        name="onlinePlaces"
        label="Places online"
        hint="Empty: as many as come"
        inputmode="numeric"
        chars={5}
        optional
      />
      <Moment
        form={form}
        name="opens"
        label="Registration opens (optional)"
        hint="Empty: when the event is published"
      />
      <Moment
        form={form}
        name="closes"
        label="Registration closes (optional)"
        hint="Empty: when the event begins"
      />
    </Section>
  )
}

function Who({ form, choices }: { form: Posted; choices: Choices }) {
  return (
    <>
      <Section title="Speakers" id="speakers-part">
        <SpeakerRows
          form={form}
          names={{
            name: 'speakerName',
            role: 'speakerRole',
            organisation: 'speakerOrganisation',
            seat: 'speakerSeat',
          }}
          rows={Math.max(3, valuesIn(form, 'speakerName').filter(Boolean).length + 2)}
          seats={choices.seats}
        />
      </Section>
      <Section title="Themes and hosts" id="themes-part">
        {choices.themes.length > 0 && (
          <ChoiceField
            form={form}
            name="themes"
            label="Themes"
            pick="many"
            small
            choices={choices.themes.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <details class="hanse-hosts" open={valuesIn(form, 'hosts').length > 0}>
          <summary>Councils that hold it</summary>
          <ChoiceField
            form={form}
            name="hosts"
            label="Councils"
            pick="many"
            small
            choices={choices.councils.map(({ gss, name }) => ({ value: gss, label: name }))}
          />
        </details>
        <TextField
          form={form}
          name="partners"
          label="With"
          hint="Partners, as they want to be named"
          optional
        />
      </Section>
    </>
  )
}

import type { ShownPicture } from '../../../documents/picture/picture.ts'
import type { Frame } from '../../../kernel/frame.ts'
import { DeskTabs } from '../../../ui/desk-tabs.tsx'
import {
  ChoiceField,
  DateField,
  ErrorSummary,
  FileField,
  Form,
  type Posted,
  TextArea,
  TextField,
  valuesIn,
} from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { InsetText } from '../../../ui/govuk/inset-text.tsx'
import { WarningText } from '../../../ui/govuk/warning-text.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { formatBytes } from '../../../ui/numbers.ts'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { PictureChoice } from '../../../ui/picture.tsx'
import { type Choices, SpeakerRows } from '../../events/index.ts'
import type { VideoPage } from '../queries/videos.ts'

export interface VideoFormPageProps {
  frame: Frame
  form: Posted
  choices: Choices
  events: readonly { id: string; title: string }[]
  pictures: readonly ShownPicture[]
  /** Sentences on councillors who may not be shown now. */
  warnings: readonly string[]
  /** The video that is changed; null for a new one. */
  video: VideoPage | null
  /** Why it cannot be published yet; null where it can, or is. */
  whyNotPublish: string | null
}

/** A video on the office’s desk: its words, its file, and the step to publish it. */
export function videoFormPage(props: VideoFormPageProps) {
  const { frame, form, video } = props
  const title = video?.title ?? 'New video'
  return (
    <Workspace
      {...frame}
      title={title}
      about="Videos"
      failed={Object.keys(form.errors).length > 0}
      islands={['unsaved']}
      breadcrumbs={[{ label: 'Videos', href: '/newsroom/videos' }]}
    >
      <DeskTabs desk="newsroom" current="Videos" />
      <ErrorSummary form={form} />
      <PageHead plain title={title} />
      {props.warnings.map((sentence) => (
        <WarningText text={sentence} />
      ))}
      {video && <NextStep {...props} video={video} />}
      {!video?.withdrawnAt && <Fields {...props} />}
      {video?.publishedAt && !video.withdrawnAt && (
        <Section title="If it must go" id="withdraw">
          <Form
            action="/video-withdrawals"
            csrf={frame.csrf()}
            hidden={{ slug: video.slug }}
            class="hanse-measure"
          >
            <TextArea
              form={form}
              name="reason"
              label="Why?"
              hint="It stands on the page"
              rows={2}
            />
            <Button text="Withdraw the video" classes="govuk-button--secondary" />
          </Form>
        </Section>
      )}
    </Workspace>
  )
}

function NextStep({ frame, video, whyNotPublish }: VideoFormPageProps & { video: VideoPage }) {
  if (video.withdrawnAt)
    return <InsetText>This video is withdrawn. {video.withdrawnReason}</InsetText>
  return (
    <div class="hanse-event-desk__deeds">
      {!video.publishedAt && whyNotPublish === null && (
        <Form action="/video-publications" csrf={frame.csrf()} hidden={{ slug: video.slug }}>
          <Button text="Publish the video" preventDoubleClick />
        </Form>
      )}
      <p>
        <a href={`/videos/${video.slug}`}>
          {video.publishedAt ? 'See its page' : 'See how it will look'}
        </a>
      </p>
      {!video.publishedAt && whyNotPublish && <InsetText>{whyNotPublish}</InsetText>}
    </div>
  )
}

function Fields({ frame, form, choices, events, pictures, video }: VideoFormPageProps) {
  return (
    <Form
      action={video ? '/video-changes' : '/videos'}
      csrf={frame.csrf()}
      once={video ? undefined : frame.once()}
      hidden={
        video ? { slug: video.slug, version: Number(form.values.version ?? video.lockVersion) } : {}
      }
      files
      attributes={{ 'data-unsaved': '' }}
      class="hanse-measure"
    >
      <TextField form={form} name="title" label="Title" />
      <TextArea form={form} name="summary" label="Summary" rows={2} />
      <FileField
        form={form}
        name="file"
        label={video?.file ? 'Another file' : 'File'}
        hint={`MP4 or WebM, up to 25 MB: some ten minutes at the size of a page. ${
          video?.file ? `There is one of ${formatBytes(video.file.size)}. ` : ''
        }A longer recording is better kept elsewhere, with a link here.`}
        accept=".mp4,.webm"
      />
      <TextField
        form={form}
        name="link"
        type="url"
        label="Or a link to where it is"
        hint="Visitors see the picture and the link; nothing is fetched from there before they follow it"
        optional
      />
      <ChoiceField
        form={form}
        name="captionedElsewhere"
        label="Where there is a link"
        pick="many"
        small
        choices={[{ value: 'yes', label: 'I have seen that the video there has captions' }]}
      />
      <TextField
        form={form}
        name="length"
        label="Length"
        hint="Minutes and seconds, like 4:05"
        chars={10}
      />
      <DateField form={form} name="recorded" label="Recorded on" />
      <FileField
        form={form}
        name="captionsFile"
        label="Captions as a file"
        hint="WebVTT (.vtt). It takes the place of what stands below"
        optional
        accept=".vtt"
      />
      <TextArea
        form={form}
        name="captions"
        label="Captions"
        hint="WebVTT. A file needs them before it is published"
        rows={8}
        spellcheck={false}
      />
      <TextArea
        form={form}
        name="transcript"
        label="Transcript"
        hint="What is said and seen. Leave it empty and save: a proposal is made from the captions, for you to read and mend. Needed before it is published"
        rows={10}
      />
      {pictures.length > 0 && (
        <PictureChoice form={form} name="picture" label="Picture" pictures={pictures} />
      )}
      <Section title="Who is in it" id="people-part">
        <SpeakerRows
          form={form}
          names={{
            name: 'personName',
            role: 'personRole',
            organisation: 'personOrganisation',
            seat: 'personSeat',
          }}
          rows={Math.max(2, valuesIn(form, 'personName').filter(Boolean).length + 1)}
          seats={choices.seats}
        />
      </Section>
      <ChoiceField
        form={form}
        name="event"
        label="From the event"
        pick="list"
        choices={[
          { value: '', label: 'None' },
          ...events.map(({ id, title }) => ({ value: id, label: title })),
        ]}
      />
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
      <Button text={video ? 'Save the change' : 'Save as a draft'} preventDoubleClick />
    </Form>
  )
}

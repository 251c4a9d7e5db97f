import { readCaptions } from '../../../documents/video/captions.ts'
import { isRefused } from '../../../kernel/act.ts'
import { notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import type { Reads } from '../../../kernel/db.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import { isId } from '../../../kernel/ids.ts'
import type { Ask, AskDeed, Web } from '../../../kernel/web.ts'
import { notPosted, type Posted } from '../../../ui/form.tsx'
import { dateValues } from '../../../ui/typed-date.ts'
import { choicesOn, preElectionWarnings } from '../../events/index.ts'
import { picturesToChoose } from '../../pictures/index.ts'
import { addVideo } from '../actions/add-video.ts'
import { publishVideo } from '../actions/publish-video.ts'
import { saveVideo } from '../actions/save-video.ts'
import { withdrawVideo } from '../actions/withdraw-video.ts'
import { videoForm, videoSlugForm, withdrawForm } from '../forms.ts'
import { videoFormPage } from '../pages/video-form.page.tsx'
import { videosDeskPage } from '../pages/videos-desk.page.tsx'
import { eventsToChoose, type VideoPage, videoBySlug, videoLines } from '../queries/videos.ts'
import { videoRefusals, withdrawRefusals } from '../refusal-words.ts'
import { lengthWords, type VideoText, type VideoTextRefusal, whyNotPublishVideo } from '../video.ts'

const at = (slug: string) => `/newsroom/videos/${encodeURIComponent(slug)}`

/** The office’s desk of videos: add, change, publish, withdraw. */
export function deskRoutes(web: Web): void {
  web.page('/newsroom/videos', { allow: 'office' }, async (ask) =>
    videosDeskPage({
      frame: workspaceFrame(ask, 'newsroom'),
      videos: await videoLines(ask.db, { drafts: true }),
    }),
  )

  web.page('/newsroom/videos/new', { allow: 'office' }, (ask) => show(ask, ask.db, null, notPosted))

  web.page('/newsroom/videos/:slug', { allow: 'office' }, async (ask) => {
    const video = await videoBySlug(ask.db, ask.params.slug ?? '', ask.viewer)
    return video ? show(ask, ask.db, video, notPosted) : notFound
  })

  web.deed('/videos', { allow: 'office', form: videoForm }, async (ask) => {
    if (!ask.form.ok) return again(ask, null, ask.form.errors)
    const text = withCaptionsFile(ask, ask.form.values.text)
    const file = ask.form.files.file?.[0] ?? null
    const done = await ask.act(async (act) => {
      const added = await addVideo(act, { text, file })
      return isRefused(added) ? added : seeOther(at(added.slug), saved(text))
    })
    return isRefused(done) ? again(ask, null, errorOf(done.refused, text)) : done
  })

  web.deed('/video-changes', { allow: 'office', form: videoForm }, async (ask) => {
    const slug = String(ask.form.raw.slug ?? '')
    if (!ask.form.ok) return again(ask, slug, ask.form.errors)
    const text = withCaptionsFile(ask, ask.form.values.text)
    const { version: seenVersion } = ask.form.values
    const file = ask.form.files.file?.[0] ?? null
    const done = await ask.act((act) => saveVideo(act, { slug, seenVersion, text, file }))
    if (isRefused(done)) return again(ask, slug, errorOf(done.refused, text))
    return seeOther(at(slug), saved(text))
  })

  web.deed('/video-publications', { allow: 'office', form: videoSlugForm }, async (ask) => {
    const slug = String(ask.form.raw.slug ?? '')
    const done = await ask.act((act) => publishVideo(act, { slug }))
    if (!isRefused(done)) return seeOther(at(slug), 'Published.')
    return again(ask, slug, { '': videoRefusals[done.refused][1] })
  })

  web.deed('/video-withdrawals', { allow: 'office', form: withdrawForm }, async (ask) => {
    const slug = String(ask.form.raw.slug ?? '')
    if (!ask.form.ok) return again(ask, slug, ask.form.errors)
    const { reason } = ask.form.values
    const done = await ask.act((act) => withdrawVideo(act, { slug, reason }))
    if (!isRefused(done)) return seeOther(at(slug), 'Withdrawn.')
    const [field, sentence] = withdrawRefusals[done.refused]
    return again(ask, slug, { [field]: sentence })
  })
}

/** A file of captions takes the place of those typed. */
function withCaptionsFile(ask: AskDeed<unknown>, text: VideoText): VideoText {
  const [file] = ask.form.files.captionsFile ?? []
  return file ? { ...text, captions: new TextDecoder().decode(file.bytes) } : text
}

function saved(text: VideoText): string {
  return text.transcript === '' && text.captions.trim() !== ''
    ? 'Saved. A transcript is proposed from the captions: read it and mend it before you publish.'
    : 'Saved.'
}

function errorOf(refused: VideoTextRefusal, text: VideoText): Record<string, string> {
  const [field, sentence] = videoRefusals[refused]
  if (refused !== 'captions-wrong') return { [field]: sentence }
  return { [field]: readCaptions(text.captions).problem ?? sentence }
}

function again(ask: AskDeed<unknown>, slug: string | null, errors: Record<string, string>) {
  return ask.read(async (db) => {
    const video = slug === null ? null : await videoBySlug(db, slug, ask.viewer)
    if (slug !== null && !video) return notFound
    return withStatus(422, await show(ask, db, video, { values: ask.form.raw, errors }))
  })
}

async function show(ask: Ask, db: Reads, video: VideoPage | null, posted: Posted) {
  const typed = 'title' in posted.values
  const values = typed ? posted.values : { ...(video ? valuesOf(video) : {}), ...posted.values }
  const chosen = String(values.picture ?? '')
  const refused = video && whyNotPublishVideo(video, video.file !== null)
  return videoFormPage({
    frame: workspaceFrame(ask, 'newsroom'),
    form: { values, errors: posted.errors },
    choices: await choicesOn(db, dayOf(ask.now)),
    events: await eventsToChoose(db),
    pictures: await picturesToChoose(db, isId(chosen) ? chosen : null, 12),
    warnings:
      video && !video.publishedAt ? await preElectionWarnings(db, video.people, [ask.now]) : [],
    video,
    whyNotPublish: refused && videoRefusals[refused][1],
  })
}

function valuesOf(video: VideoPage): Record<string, string | string[]> {
  return {
    title: video.title,
    summary: video.summary,
    link: video.link ?? '',
    captionedElsewhere: video.captionedElsewhere ? 'yes' : '',
    length: lengthWords(video.lengthSeconds),
    ...dateValues('recorded', video.recordedOn),
    captions: video.captions,
    transcript: video.transcript,
    picture: video.pictureId ?? '',
    event: video.eventId ?? '',
    themes: video.themes.map(({ id }) => id),
    personName: video.people.map(({ name }) => name),
    personRole: video.people.map(({ role }) => role),
    personOrganisation: video.people.map(({ organisation }) => organisation),
    personSeat: video.people.map(({ seatId }) => seatId ?? ''),
  }
}

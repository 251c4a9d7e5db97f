import type { ComponentChildren } from 'preact'
import type { Prose } from '../../../documents/prose/types.ts'
import { citedCouncils } from '../../../documents/prose/words.ts'
import { stances, stanceWords } from '../../../documents/stance.ts'
import type { Frame } from '../../../kernel/frame.ts'
import { formatDay, formatTime, isoDay } from '../../../ui/dates.ts'
import { DemoMark } from '../../../ui/demo-mark.tsx'
import {
  ChoiceField,
  ErrorSummary,
  Form,
  type Posted,
  TextArea,
  TextField,
} from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { ProseText } from '../../../ui/prose.tsx'
import { QuestionRail } from '../../../ui/question-rail.tsx'
import { StanceMark } from '../../../ui/stance.tsx'
import { State } from '../../../ui/state.tsx'
import { Strength } from '../../../ui/strength.tsx'
import { citationWords } from '../citation.ts'
import { clearanceWords } from '../clearance.ts'
import { numbered } from '../drafting.ts'
import type { Citable } from '../queries/citable.ts'
import type { Voice } from '../queries/contribute.ts'
import type { DraftAnswer, DraftComment, DraftParagraph, Editing } from '../queries/draft.ts'
import type { Strength as StrengthFigures } from '../strength.ts'
import { NewerText } from './newer-text.tsx'

/** What is being written: a paragraph that is open, or a new one. */
export interface Writing {
  /** The paragraph's id, or 'new'. */
  paragraph: string
  form: Posted
  preview: Prose | null
  /** Somebody else's newer text, to be shown beside one's own. */
  theirs: { text: string; revision: number; by: string | null; at: Date } | null
}

export interface DraftPage {
  frame: Frame
  consultation: { slug: string; title: string }
  /** The answer drafted, or null for the covering letter. */
  answer: DraftAnswer | null
  label: string | null
  /** Its place from 1, or 0 for the letter. */
  at: number
  rail: { label: string; drafted: boolean }[]
  paragraphs: DraftParagraph[]
  comments: DraftComment[]
  editing: Editing[]
  writing: Writing | null
  /** For those who draft: every contribution with whether it may be cited. */
  citables: Citable[] | null
  /** For other members: what they may read. */
  voices: Voice[]
  strength: StrengthFigures | null
  waiting: Record<string, number>
  lastFrozen: { id: string; number: number; at: Date } | null
  show: 'uncited' | 'all' | 'evidence' | 'dissent'
  now: Date
  viewerId: string
}

/** One answer of the network, paragraph by paragraph, beside what it rests on. */
export function draftPage(page: DraftPage) {
  const { frame, consultation, answer, label, at, paragraphs } = page
  const base = `/consultations/${consultation.slug}/draft`
  const mine = page.citables !== null
  const shown = numbered(paragraphs, label)
  const title = answer ? `Question ${label}: draft answer` : 'Covering letter: draft'
  return (
    <Workspace
      {...frame}
      title={title}
      about={consultation.title}
      mainClass="hanse-draft"
      islands={['unsaved', 'responses/editing']}
      failed={Boolean(page.writing && Object.keys(page.writing.form.errors).length > 0)}
      breadcrumbs={[
        { label: 'Consultations', href: '/consultations' },
        { label: consultation.title, href: `/consultations/${consultation.slug}` },
        { label: 'Draft', href: base },
      ]}
    >
      <QuestionRail
        questions={[
          { label: 'Letter', href: `${base}/0`, progress: 'open', current: at === 0 },
          ...page.rail.map((one, place) => ({
            label: one.label,
            href: `${base}/${place + 1}`,
            progress: one.drafted ? ('cleared' as const) : ('open' as const),
            current: at === place + 1,
          })),
        ]}
      />
      {page.writing && <ErrorSummary form={page.writing.form} />}
      {page.writing?.theirs && (
        <NewerText
          mine={String(page.writing.form.values.text ?? '')}
          theirs={page.writing.theirs}
          now={page.now}
        />
      )}
      <div class="hanse-draft__head">
        <div>
          <p class="hanse-kicker">
            {answer
              ? `Question ${label}${answer.section ? `. ${answer.section}` : ''}`
              : 'Covering letter'}
          </p>
          <h1 class="hanse-h1 hanse-ask__q">
            {answer ? answer.text : `To whoever reads our answers first`}
          </h1>
        </div>
        <DraftState page={page} />
      </div>
      <div class="hanse-desk">
        <section class="hanse-desk__answer" aria-labelledby="our-answer">
          <div class="hanse-head">
            <h2 class="hanse-h3" id="our-answer">
              {answer ? 'Our answer' : 'Our letter'}
            </h2>
            <a href={`${base}/preview${answer ? `#q-${label}` : ''}`}>As it will be sent</a>
          </div>
          {page.strength && <Strength line={page.strength} waiting={page.waiting} />}
          {answer && <NetworkStance page={page} />}
          {shown.length === 0 && (
            <p class="hanse-note">
              Nothing is written yet.
              {mine ? ' Begin below; each paragraph rests on the contributions it cites.' : ''}
            </p>
          )}
          <ol class="hanse-edit">
            {shown.map((paragraph, place) => (
              <li
                class={`hanse-edit__p${page.writing?.paragraph === paragraph.id ? ' hanse-edit__p--open' : ''}`}
                id={`p-${paragraph.id}`}
              >
                <span class="hanse-edit__n">{paragraph.number}</span>
                <div>
                  {page.writing?.paragraph === paragraph.id && mine ? (
                    <ParagraphForm
                      page={page}
                      writing={page.writing}
                      action={`/paragraphs/${paragraph.id}/revisions`}
                      name={paragraph.number ?? 'heading'}
                      revision={page.writing.theirs?.revision ?? paragraph.revision}
                    />
                  ) : (
                    <ParagraphRead
                      page={page}
                      paragraph={paragraph}
                      first={place === 0}
                      last={place === shown.length - 1}
                    />
                  )}
                  <Comments page={page} paragraph={paragraph} />
                </div>
              </li>
            ))}
          </ol>
          {mine &&
            (page.writing?.paragraph === 'new' ? (
              <ParagraphForm
                page={page}
                writing={page.writing}
                action={`${base}/${at}/paragraphs`}
                name="new paragraph"
                revision={0}
              />
            ) : (
              <a
                class="govuk-button govuk-button--secondary hanse-button--small"
                href={`${base}/${at}?edit=new#writing`}
              >
                Add a paragraph
              </a>
            ))}
          {mine && <Marks />}
        </section>
        {answer && (mine ? <Sources page={page} shown={shown} /> : <Voices voices={page.voices} />)}
      </div>
    </Workspace>
  )
}

function DraftState({ page }: { page: DraftPage }) {
  const last = page.paragraphs.toSorted((a, b) => b.updatedAt.getTime() - a.updatedAt.getTime())[0]
  const others = page.editing.filter((one) => one.personId !== page.viewerId)
  return (
    <dl class="hanse-version">
      <dt>Saved</dt>
      <dd>
        {last ? (
          <>
            <b>{moment(last.updatedAt, page.now)}</b>
            {last.updatedBy && ` by ${last.updatedBy}`}
          </>
        ) : (
          'not yet'
        )}
      </dd>
      <dt>Last frozen</dt>
      <dd>
        {page.lastFrozen ? (
          <>
            <a href={`/versions/${page.lastFrozen.id}`}>Version {page.lastFrozen.number}</a>,{' '}
            {formatDay(page.lastFrozen.at, page.now)}
          </>
        ) : (
          'never'
        )}
      </dd>
      <dt>Writing now</dt>
      <dd>
        {others.length === 0 ? 'nobody else' : [...new Set(others.map(({ by }) => by))].join(', ')}
      </dd>
    </dl>
  )
}

function moment(at: Date, now: Date): string {
  return isoDay(at) === isoDay(now) ? formatTime(at) : formatDay(at, now)
}

function NetworkStance({ page }: { page: DraftPage }) {
  const { answer, frame, citables } = page
  if (!answer) return null
  if (!citables) {
    return (
      <p>
        {frame.network.name}:{' '}
        {answer.stance ? <StanceMark stance={answer.stance} word="shown" /> : 'takes no side yet'}
      </p>
    )
  }
  const choices = [
    { value: '', label: 'No side taken yet' },
    ...stances.map((stance) => ({ value: stance, label: stanceWords[stance].label })),
  ]
  return (
    <Form action={`/answers/${answer.id}/stances`} csrf={frame.csrf()} class="hanse-stanceform">
      <StanceMark stance={answer.stance} />
      <ChoiceField
        form={{ values: { stance: answer.stance ?? '' }, errors: {} }}
        name="stance"
        label="Our stance"
        pick="list"
        choices={choices}
      />
      <Button text="Set the stance" classes="govuk-button--secondary hanse-button--small" />
    </Form>
  )
}

function citation(page: DraftPage, slug: string): ComponentChildren {
  const citable = page.citables?.find((one) => one.slug === slug)
  const voice = page.voices.find((one) => one.slug === slug)
  const name = citable ? citationWords(citable, citable.council) : (voice?.council ?? 'one council')
  return name ? <span class="hanse-named">{name}</span> : null
}

function prose(page: DraftPage, of: Prose) {
  return (
    <ProseText
      prose={of}
      level={3}
      citation={(slug) => citation(page, slug)}
      strength={page.strength?.line}
    />
  )
}

function ParagraphRead({
  page,
  paragraph,
  first,
  last,
}: {
  page: DraftPage
  paragraph: DraftParagraph & { number: string | null }
  first: boolean
  last: boolean
}) {
  const { consultation, at, citables } = page
  const name = paragraph.number ? `paragraph ${paragraph.number}` : 'heading'
  return (
    <>
      {prose(page, paragraph.prose)}
      <RestsOn page={page} paragraph={paragraph} />
      {citables && (
        <div class="hanse-edit__do">
          <a href={`/consultations/${consultation.slug}/draft/${at}?edit=${paragraph.id}#writing`}>
            Edit<span class="govuk-visually-hidden"> {name}</span>
          </a>
          {!first && (
            <Small
              page={page}
              action={`/paragraphs/${paragraph.id}/moves`}
              hidden={{ direction: 'up' }}
              text="Move up"
              name={name}
            />
          )}
          {!last && (
            <Small
              page={page}
              action={`/paragraphs/${paragraph.id}/moves`}
              hidden={{ direction: 'down' }}
              text="Move down"
              name={name}
            />
          )}
          <a href={`/paragraphs/${paragraph.id}/revisions`}>
            {paragraph.revision === 1 ? 'History' : `${paragraph.revision} revisions`}
            <span class="govuk-visually-hidden"> of {name}</span>
          </a>
          <Small
            page={page}
            action={`/paragraphs/${paragraph.id}/removals`}
            hidden={{}}
            text="Remove"
            name={name}
          />
        </div>
      )}
      {page.editing
        .filter((one) => one.paragraphId === paragraph.id && one.personId !== page.viewerId)
        .map((one) => (
          <p>
            <State kind="due">{`${one.by} has this open since ${formatTime(one.at)}${one.unsaved ? ', with words not saved' : ''}`}</State>
          </p>
        ))}
    </>
  )
}

function Small({
  page,
  action,
  hidden,
  text,
  name,
}: {
  page: DraftPage
  action: string
  hidden: Record<string, string>
  text: string
  name: string
}) {
  return (
    <Form action={action} csrf={page.frame.csrf()} hidden={hidden} class="hanse-inline">
      <button type="submit" class="hanse-linkbutton">
        {text}
        <span class="govuk-visually-hidden"> {name}</span>
      </button>
    </Form>
  )
}

function RestsOn({ page, paragraph }: { page: DraftPage; paragraph: DraftParagraph }) {
  const cited = citedCouncils(paragraph.prose)
  if (cited.length === 0) return null
  return (
    <p class="hanse-cites">
      <span>Rests on</span>{' '}
      {cited.map((slug) => {
        const citable = page.citables?.find((one) => one.slug === slug)
        const voice = page.voices.find((one) => one.slug === slug)
        const stance = citable?.stance ?? voice?.stance ?? null
        const name = citable?.council ?? voice?.council
        return name ? (
          <a href={`#c-${slug}`}>
            <StanceMark stance={stance} /> {name}
            {citable?.use === 'unattributed' ? ' (unattributed)' : ''}
          </a>
        ) : (
          <span>one council</span>
        )
      })}
    </p>
  )
}

function ParagraphForm({
  page,
  writing,
  action,
  name,
  revision,
}: {
  page: DraftPage
  writing: Writing
  action: string
  name: string
  revision: number
}) {
  const { consultation, at } = page
  return (
    <Form
      action={action}
      csrf={page.frame.csrf()}
      once={action.endsWith('/paragraphs') ? page.frame.once() : undefined}
      id="writing"
      hidden={{ revision }}
      attributes={{
        'data-unsaved': 'true',
        'data-editing': writing.paragraph === 'new' ? '' : writing.paragraph,
      }}
    >
      <TextArea
        form={writing.form}
        name="text"
        label={name === 'new paragraph' ? 'New paragraph' : `Paragraph ${name}`}
        rows={8}
        spellcheck
      />
      {writing.preview && (
        <div class="hanse-panel">
          <p class="hanse-small">Preview, not saved yet</p>
          {prose(page, writing.preview)}
        </div>
      )}
      <p class="hanse-edit__save">
        <Button
          text={name === 'new paragraph' ? 'Save the new paragraph' : `Save paragraph ${name}`}
          name="go"
          value="save"
          classes="hanse-button--small"
        />
        <Button
          text="Preview"
          name="go"
          value="preview"
          classes="govuk-button--secondary hanse-button--small"
        />
        <a href={`/consultations/${consultation.slug}/draft/${at}`}>Close without saving</a>
      </p>
    </Form>
  )
}

function Comments({
  page,
  paragraph,
}: {
  page: DraftPage
  paragraph: DraftParagraph & { number: string | null }
}) {
  const comments = page.comments.filter((one) => one.paragraphId === paragraph.id)
  const open = comments.filter((one) => one.resolvedAt === null)
  const settled = comments.length - open.length
  return (
    <>
      {open.map((comment) => (
        <article class="hanse-comment" aria-label={`Comment by ${comment.by}`}>
          <p>
            <b>{comment.by}</b>
            {comment.council && `, ${comment.council}`} <DemoMark when={comment.demonstration} />{' '}
            <time dateTime={comment.at.toISOString()}>{moment(comment.at, page.now)}</time>
          </p>
          {comment.passage && <p class="hanse-small">On “{comment.passage}”</p>}
          <p>{comment.text}</p>
          <Form
            action={`/comments/${comment.id}/resolutions`}
            csrf={page.frame.csrf()}
            class="hanse-inline"
            hidden={{ back: `/consultations/${page.consultation.slug}/draft/${page.at}` }}
          >
            <button type="submit" class="hanse-linkbutton">
              Mark as settled
            </button>
          </Form>
        </article>
      ))}
      {settled > 0 && (
        <p class="hanse-small">
          {settled === 1 ? 'One comment settled' : `${settled} comments settled`}
        </p>
      )}
      <Details
        summaryText={paragraph.number ? `Comment on ${paragraph.number}` : 'Comment'}
        classes="hanse-comment-form"
      >
        <Form
          action={`/paragraphs/${paragraph.id}/comments`}
          csrf={page.frame.csrf()}
          once={page.frame.once()}
          hidden={{ back: `/consultations/${page.consultation.slug}/draft/${page.at}` }}
        >
          <TextField
            form={{ values: {}, errors: {} }}
            name="passage"
            label="The words you mean"
            hint="Copy them from the paragraph, or leave empty for all of it"
            optional
            attributes={{ id: `passage-${paragraph.id}` }}
          />
          <TextArea
            form={{ values: {}, errors: {} }}
            name="text"
            label="Your comment"
            rows={3}
            attributes={{ id: `text-${paragraph.id}` }}
          />
          <Button text="Add the comment" classes="govuk-button--secondary hanse-button--small" />
        </Form>
      </Details>
    </>
  )
}

function Marks() {
  return (
    <Details summaryText="Marks you can type">
      <ul class="hanse-list">
        <li>
          <code>**strong**</code> and <code>*emphasis*</code>
        </li>
        <li>
          <code># Heading</code>, <code>- a point</code>, <code>1. a numbered point</code>
        </li>
        <li>
          <code>[words](https://…)</code> for a link
        </li>
        <li>
          <code>[@lincoln]</code> is read as Lincoln’s name, or as “one council” where it asked for
          that, and rests the paragraph on what it said
        </li>
        <li>
          <code>{'{strength}'}</code> becomes the strength line, with the figures of the day
        </li>
      </ul>
    </Details>
  )
}

function Sources({
  page,
  shown,
}: {
  page: DraftPage
  shown: (DraftParagraph & { number: string | null })[]
}) {
  const { consultation, at, writing } = page
  const all = page.citables ?? []
  const citedIn = (slug: string) =>
    shown
      .filter((one) => citedCouncils(one.prose).includes(slug))
      .map(({ number }) => number ?? 'a heading')
  const cited = all.filter(({ slug }) => citedIn(slug).length > 0)
  const kept = all
    .filter((one) => one.stance !== null || one.text !== '')
    .filter((one) => {
      if (page.show === 'evidence') return one.evidence.length > 0
      if (page.show === 'dissent')
        return one.stance === 'disagree' || one.stance === 'strongly-disagree'
      return true
    })
  const ordered =
    page.show === 'uncited'
      ? kept.toSorted(
          (a, b) => Number(citedIn(a.slug).length > 0) - Number(citedIn(b.slug).length > 0),
        )
      : kept
  const open = writing ? shown.find((one) => one.id === writing.paragraph) : shown.at(-1)
  const target = writing?.paragraph === 'new' || !open ? 'new' : open.id
  const targetName = target === 'new' ? 'a new paragraph' : (open?.number ?? 'the heading')
  const link = (slug: string, how: 'cite' | 'insert') =>
    `/consultations/${consultation.slug}/draft/${at}?edit=${target}&${how}=${slug}#writing`
  return (
    <section class="hanse-desk__sources" aria-labelledby="said">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="said">
          What members said
        </h2>
        <a href={`/consultations/${consultation.slug}/said/${at}`}>All {kept.length}</a>
      </div>
      <Form
        action={`/consultations/${consultation.slug}/draft/${at}`}
        method="get"
        class="hanse-src-filter"
        label="Filter what members said"
      >
        <ChoiceField
          form={{ values: { show: page.show }, errors: {} }}
          name="show"
          label="Show"
          pick="list"
          choices={[
            { value: 'uncited', label: 'Not cited first' },
            { value: 'all', label: 'By name' },
            { value: 'evidence', label: 'With evidence' },
            { value: 'dissent', label: 'Dissent' },
          ]}
        />
        <Button text="Show" classes="govuk-button--secondary hanse-button--small" />
        <span class="hanse-small">
          {cited.length} cited, {kept.length - cited.length} not
        </span>
      </Form>
      <ul class="hanse-contribs">
        {ordered.map((one) => {
          const where = citedIn(one.slug)
          return (
            <li id={`c-${one.slug}`}>
              <div class="hanse-contribs__st">
                <StanceMark stance={one.stance} cleared={one.clearedAt !== null} />
              </div>
              <div>
                <p class="hanse-contribs__who">
                  <b>{one.council}</b>{' '}
                  <span class="hanse-small">
                    {one.clearedAt
                      ? `Cleared, ${formatDay(one.clearedAt, page.now)}`
                      : clearanceWords.officer}
                    {one.use === 'by-name'
                      ? ''
                      : one.use === 'unattributed'
                        ? ', without its name'
                        : ', network office only'}
                  </span>
                </p>
                {one.text
                  .split(/\n{2,}/)
                  .filter(Boolean)
                  .map((paragraph) => (
                    <p>{paragraph}</p>
                  ))}
                {one.evidence.map((item) => (
                  <p class="hanse-fact">
                    <span>Evidence</span>{' '}
                    {item.kind === 'figure' ? `${item.figure}, ${item.what}` : item.text}
                    {item.source && `, ${item.source}`}
                  </p>
                ))}
                <p class="hanse-contribs__do">
                  {where.length > 0 && <State kind="done">{`Cited in ${where.join(', ')}`}</State>}
                  {one.whyNot === null && where.length === 0 && (
                    <a class="hanse-cite" href={link(one.slug, 'cite')}>
                      Cite in {targetName}
                      <span class="govuk-visually-hidden">: {one.council}</span>
                    </a>
                  )}
                  {one.whyNot === null && (
                    <a href={link(one.slug, 'insert')}>
                      Insert its words<span class="govuk-visually-hidden">: {one.council}</span>
                    </a>
                  )}
                  {one.whyNot && (
                    <span class="hanse-small">{whyNotCitedWords(one.whyNot.refused)}</span>
                  )}
                </p>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** Why an answer may not rest on a contribution, as the drafter reads it. */
export function whyNotCitedWords(why: NonNullable<Citable['whyNot']>['refused']): string {
  switch (why) {
    case 'kept-for-the-office':
      return 'For you to read; it may not be cited.'
    case 'not-shared':
      return 'Still a draft of its council; it cannot be cited yet.'
    case 'not-cleared':
      return 'Not cleared yet; it cannot be cited.'
    case 'too-few-to-hide-among':
      return 'Given without a name, and too few others are unnamed to hide it. It cannot be cited.'
    case 'nothing-to-cite':
      return 'Nothing to cite.'
  }
}

function Voices({ voices }: { voices: Voice[] }) {
  return (
    <section class="hanse-desk__sources" aria-labelledby="said">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="said">
          What members let you read
        </h2>
      </div>
      <ul class="hanse-contribs">
        {voices.map((one) => (
          <li id={one.slug ? `c-${one.slug}` : undefined}>
            <div class="hanse-contribs__st">
              <StanceMark stance={one.stance} cleared={one.level !== 'officer'} />
            </div>
            <div>
              <p class="hanse-contribs__who">
                <b>{one.council ?? 'One council'}</b>{' '}
                <span class="hanse-small">{clearanceWords[one.level]}</span>
              </p>
              {one.words
                .split(/\n{2,}/)
                .filter(Boolean)
                .map((paragraph) => (
                  <p>{paragraph}</p>
                ))}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

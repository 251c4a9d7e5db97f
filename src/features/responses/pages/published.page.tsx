import type { ResponseDocument } from '../../../documents/response.ts'
import { type FormatName, formats } from '../../../documents/write/index.ts'
import type { Frame } from '../../../kernel/frame.ts'
import { formatDate, formatMoment, formatRange } from '../../../ui/dates.ts'
import { Definitions } from '../../../ui/definitions.tsx'
import { DemoMark } from '../../../ui/demo-mark.tsx'
import { Pagination } from '../../../ui/govuk/pagination.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { formatBytes } from '../../../ui/numbers.ts'
import { signedWords } from '../../../ui/signers.tsx'
import { VerifyPanel } from '../../../ui/verify-panel.tsx'
import { answerDue } from '../answer-due.ts'
import { bodyInSentence } from '../body-words.ts'
import type { Published } from '../queries/published.ts'
import { recordView } from '../record-view.ts'
import { signedSentence, signersOfRecord, WhoSigned } from './published-signers.tsx'
import { Contents, Letter, questionsOnOnePage, rangeOf, Section } from './published-text.tsx'

export interface PublishedPage {
  frame: Frame
  published: Published
  officeEmail: string | null
  /** The section asked for, from 0; 'whole' for all of it on one page. */
  part: number | 'whole'
}

/** A published response: who signed before what was said, then the text, and how to check both. */
export function publishedPage({ frame, published, officeEmail, part }: PublishedPage) {
  const { record, slug } = published
  const document = record.response as unknown as ResponseDocument
  const view = recordView(record)
  const questions = document.sections.reduce((sum, { answers }) => sum + answers.length, 0)
  const inParts = questions > questionsOnOnePage && part !== 'whole'
  const current = inParts ? Math.min(part as number, document.sections.length - 1) : null
  return (
    <Public
      {...frame}
      islands={['copy-button']}
      title={
        current
          ? `${document.sections[current]?.heading ?? 'Questions'}: ${document.title}`
          : document.title
      }
      description={signedSentence(view)}
      breadcrumbs={[
        { label: 'Home', href: '/' },
        { label: 'Responses', href: '/responses' },
      ]}
    >
      <header class="hanse-cols hanse-resp__head">
        <div class="hanse-c8">
          <p class="hanse-kicker">
            Response to a consultation
            {published.consultation.body && ` of ${bodyInSentence(published.consultation.body)}`}
          </p>
          <h1 class="hanse-h1">{document.title}</h1>
          <p class="hanse-lead">{signedSentence(view)}</p>
        </div>
        <Facts published={published} />
      </header>
      <section id="signed" class="hanse-resp__signed" aria-labelledby="signed-h">
        <div class="hanse-head">
          <h2 class="hanse-h2" id="signed-h">
            Who signed
          </h2>
          <a href={`/responses/${slug}/ballots`}>The ballots in full</a>
        </div>
        <WhoSigned view={view} />
      </section>
      <div class="hanse-resp__body">
        <Contents
          document={document}
          current={current}
          hrefOf={(place) => hrefOf(slug, place, inParts)}
          whole={inParts ? `/responses/${slug}/whole` : undefined}
        />
        <div class="hanse-resp__text">
          {!current && <Letter document={document} />}
          {document.sections.map(
            (section, place) =>
              (current === null || current === place) && (
                <Section section={section} id={`section-${place + 1}`} />
              ),
          )}
          {current !== null && <Turn document={document} slug={slug} at={current} />}
        </div>
        <div class="hanse-resp__side">
          <VerifyPanel
            version={document.version}
            hash={record.hash}
            signed={signedWords(signersOfRecord(view))}
            canonical={{
              href: `/responses/${slug}/canonical.json`,
              bytes: published.canonicalSize,
            }}
            record={{ href: `/responses/${slug}/record.json`, ballots: record.ballots.length }}
            verifyHref="/verify"
          />
          <Downloads published={published} />
          {officeEmail && (
            <section class="hanse-down" aria-labelledby="ask">
              <h2 class="hanse-h4" id="ask">
                Ask about it
              </h2>
              <p class="hanse-note">
                The network office: <a href={`mailto:${officeEmail}`}>{officeEmail}</a>
              </p>
            </section>
          )}
        </div>
      </div>
    </Public>
  )
}

function hrefOf(slug: string, place: number, inParts: boolean): string {
  if (place < 0) return inParts ? `/responses/${slug}#letter` : '#letter'
  if (!inParts) return `#section-${place + 1}`
  return place === 0
    ? `/responses/${slug}#section-1`
    : `/responses/${slug}/sections/${place + 1}#section-${place + 1}`
}

function Facts({ published }: { published: Published }) {
  const { consultation, record, sentAt, how } = published
  const { version, frozenAt } = record.response as unknown as ResponseDocument
  const { opens, closes, link } = consultation
  // In full years: the same bytes whenever somebody asks.
  const days = closes && (opens ? formatRange(opens, closes, '0001-01-01') : formatDate(closes))
  const due = answerDue(closes)
  return (
    <Definitions
      class="hanse-c4 hanse-resp__meta"
      items={[
        { term: 'Submitted', detail: formatMoment(sentAt) },
        { term: 'How', detail: how },
        {
          term: 'Version',
          detail: `${version}, frozen ${formatDate(new Date(frozenAt))}`,
        },
        {
          term: 'Consultation',
          detail: (
            <>
              {link ? <a href={link}>{consultation.title}</a> : consultation.title}
              {days && `, ${days}`} <DemoMark when={consultation.invented} />
            </>
          ),
        },
        due !== null && { term: 'Answer due', detail: formatDate(due) },
      ]}
    />
  )
}

function Downloads({ published }: { published: Published }) {
  const order: FormatName[] = ['pdf', 'odt', 'docx', 'html', 'txt']
  return (
    <section class="hanse-down" aria-labelledby="download">
      <h2 class="hanse-h4" id="download">
        Download
      </h2>
      <ul class="hanse-list hanse-files">
        {order.flatMap((name) => {
          const file = published.exports.find(({ format }) => format === name)
          if (!file) return []
          const { extension, label } = formats[name]
          return [
            <li>
              <a href={`/responses/${published.slug}/export.${extension}`}>{label}</a>{' '}
              <span>{formatBytes(file.size)}</span>
            </li>,
          ]
        })}
      </ul>
    </section>
  )
}

function Turn({ document, slug, at }: { document: ResponseDocument; slug: string; at: number }) {
  const link = (place: number) => {
    const section = document.sections[place]
    return section
      ? {
          href: hrefOf(slug, place, true),
          labelText: `${section.heading ?? 'Questions'}, ${rangeOf(section)}`,
        }
      : undefined
  }
  return <Pagination previous={link(at - 1)} next={link(at + 1)} landmarkLabel="Sections" />
}

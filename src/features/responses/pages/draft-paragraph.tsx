import { citedCouncils } from '../../../documents/prose/words.ts'
import { formatDate, formatTime } from '../../../ui/dates.ts'
import { Form } from '../../../ui/form.tsx'
import { StanceMark } from '../../../ui/stance.tsx'
import { State } from '../../../ui/state.tsx'
import type { DraftParagraph } from '../queries/draft.ts'
import type { DraftPage } from './draft-props.ts'
import { prose } from './draft-words.tsx'

/** One paragraph as it reads, what it rests on, and what may be done to it. */
export function ParagraphRead({
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
      {paragraph.origin && (
        <p class="hanse-small">
          Taken from <a href={`/positions/${paragraph.origin.slug}`}>what we said</a> on{' '}
          {formatDate(paragraph.origin.saidOn)}
        </p>
      )}
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

/** A deed as small as a link, which posts all the same. */
export function Small({
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

/** The contributions that a paragraph cites, named only as far as the reader may know. */
export function RestsOn({ page, paragraph }: { page: DraftPage; paragraph: DraftParagraph }) {
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

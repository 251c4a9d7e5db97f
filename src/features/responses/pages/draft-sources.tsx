import { citedCouncils } from '../../../documents/prose/words.ts'
import { formatDay } from '../../../ui/dates.ts'
import { ChoiceField, Form } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { StanceMark } from '../../../ui/stance.tsx'
import { State } from '../../../ui/state.tsx'
import { clearanceWords } from '../clearance.ts'
import type { Citable } from '../queries/citable.ts'
import type { Voice } from '../queries/contribute.ts'
import type { DraftParagraph } from '../queries/draft.ts'
import type { DraftPage } from './draft-props.ts'

/** Every contribution to the question, with the one step that cites it or the reason why it may not be cited. */
export function Sources({
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

/** What a member who does not draft may read of the contributions. */
export function Voices({ voices }: { voices: Voice[] }) {
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

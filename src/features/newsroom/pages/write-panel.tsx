import { formatDate, formatMoment } from '../../../ui/dates.ts'
import { Form } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { count, listed } from '../../../ui/numbers.ts'
import { State } from '../../../ui/state.tsx'
import { refusalName } from '../refusals.ts'
import type { WritePageProps } from './write-props.ts'

/** Where an article stands, what stands in its way, and the deeds. */
export function WritePanel(props: WritePageProps) {
  const { frame, article } = props
  const address = `/newsroom/articles/${article.id}`
  return (
    <aside class="hanse-write__side" aria-label="Where it stands">
      <section>
        <h2 class="hanse-h3">Where it stands</h2>
        <Standing {...props} />
        <Warnings {...props} />
        {article.state !== 'withdrawn' && (
          <p>
            <Button
              text={article.newest ? 'Publish the correction' : 'Publish'}
              href={`${address}/publication`}
            />
          </p>
        )}
        {article.schedule && (
          <Form action={`/articles/${article.id}/schedule-ends`} csrf={frame.csrf()}>
            <Button text="Call the minute off" classes="govuk-button--secondary" />
          </Form>
        )}
        <p>
          <a href={`${address}/preview`}>See it as readers will</a>
        </p>
        {article.state === 'published' && (
          <>
            <p>
              <a href={`/news/${article.slug}`}>See it as published</a>
            </p>
            <p>
              <a href={`${address}/withdrawal`}>Withdraw it</a>
            </p>
          </>
        )}
      </section>
      {article.state !== 'withdrawn' && (
        <section>
          <h2 class="hanse-h4">Show it to somebody outside</h2>
          <p class="hanse-note">
            {article.previews === 0
              ? 'A secret link shows the draft without signing in. Search engines do not find it, and you can end it.'
              : `${count(article.previews, 'secret link')} ${article.previews === 1 ? 'holds' : 'hold'}.`}
          </p>
          <Form action={`/articles/${article.id}/previews`} csrf={frame.csrf()} once={frame.once()}>
            <Button
              text="Make a secret link"
              classes="govuk-button--secondary hanse-button--small"
            />
          </Form>
          {article.previews > 0 && (
            <Form action={`/articles/${article.id}/preview-ends`} csrf={frame.csrf()}>
              <Button
                text={article.previews === 1 ? 'End it' : 'End all of them'}
                classes="govuk-button--secondary hanse-button--small"
              />
            </Form>
          )}
        </section>
      )}
    </aside>
  )
}

function Standing({ article }: WritePageProps) {
  const saved = `Saved ${formatMoment(article.updatedAt)}${article.by ? `, ${article.by}` : ''}`
  return (
    <>
      <p>
        {article.state === 'draft' && <State kind="open">Draft, seen by the office alone</State>}
        {article.state === 'published' && article.newest && (
          <State kind="done">
            Published, {formatDate(article.newest.publishedAt)}
            {article.newest.number > 1 && `, text ${article.newest.number}`}
          </State>
        )}
        {article.state === 'withdrawn' && article.withdrawal && (
          <State kind="late">
            Withdrawn, {formatDate(article.withdrawal.at)}
            {article.withdrawal.by && `, ${article.withdrawal.by}`}
          </State>
        )}
      </p>
      {article.schedule && (
        <p>
          <State kind="half">
            {article.newest ? 'The correction is' : 'Is'} published on{' '}
            {formatMoment(article.schedule.at)}
          </State>
        </p>
      )}
      {article.failed && (
        <p>
          <State kind="late">
            Was not published on {formatMoment(article.failed.at)}:{' '}
            {refusalName(article.failed.refusal)}
          </State>
        </p>
      )}
      <p class="hanse-small">{saved}</p>
    </>
  )
}

function Warnings(props: WritePageProps) {
  const { quotes, beforeElection, withdrawnLinks } = props
  const waiting = quotes.filter(({ state }) => state !== 'approved')
  return (
    <ul class="hanse-write__warnings">
      {waiting.length > 0 && (
        <li>
          <State kind="due">
            {listed(waiting.map(({ name }) => name))} {waiting.length === 1 ? 'has' : 'have'} not
            approved <a href="#quotes">the quote</a> yet
          </State>
        </li>
      )}
      {beforeElection.map(({ name, how, pollDay }) => (
        <li>
          <State kind="late">
            {name} is {how}, and the council votes on {formatDate(pollDay)}
          </State>
        </li>
      ))}
      {withdrawnLinks.map((title) => (
        <li>
          <State kind="late">It leads to “{title}”, which was withdrawn</State>
        </li>
      ))}
    </ul>
  )
}

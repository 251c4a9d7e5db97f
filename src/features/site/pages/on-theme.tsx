import { formatDate } from '../../../ui/dates.ts'
import { type EventLine, EventList } from '../../events/index.ts'
import type { ArticleLine } from '../../newsroom/index.ts'
import type { PublishedLine } from '../../publications/index.ts'

/** News, publications and events on a theme, each a section that is there once it has something. */
export function OnTheme(props: {
  articles: readonly ArticleLine[]
  themeSlug: string
  publications: readonly PublishedLine[]
  events: readonly EventLine[]
  now: Date
}) {
  return (
    <>
      {props.articles.length > 0 && (
        <section class="hanse-part-of-page" aria-labelledby="news">
          <div class="hanse-head">
            <h2 class="hanse-h2" id="news">
              News
            </h2>
            <a href={`/news?theme=${props.themeSlug}`}>All news on it</a>
          </div>
          <ul class="hanse-list">
            {props.articles.map(({ slug, title, summary, publishedAt }) => (
              <li>
                <p class="hanse-small">{formatDate(publishedAt)}</p>
                <h3 class="hanse-h3">
                  <a href={`/news/${slug}`}>{title}</a>
                </h3>
                <p>{summary}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {props.publications.length > 0 && (
        <section class="hanse-part-of-page" aria-labelledby="publications">
          <div class="hanse-head">
            <h2 class="hanse-h2" id="publications">
              Publications
            </h2>
            <a href="/publications">All publications</a>
          </div>
          <ul class="hanse-list">
            {props.publications.map(({ slug, title, subtitle, firstPublishedAt }) => (
              <li>
                <p class="hanse-small">{formatDate(firstPublishedAt)}</p>
                <h3 class="hanse-h3">
                  <a href={`/publications/${slug}`}>{title}</a>
                </h3>
                {subtitle && <p>{subtitle}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {props.events.length > 0 && (
        <section class="hanse-part-of-page" aria-labelledby="events">
          <div class="hanse-head">
            <h2 class="hanse-h2" id="events">
              Events to come
            </h2>
            <a href="/events">All events</a>
          </div>
          <EventList events={props.events} now={props.now} />
        </section>
      )}
    </>
  )
}

import type { VNode } from 'preact'
import { parseProse } from '../../../documents/prose/parse.ts'
import type { Frame } from '../../../kernel/frame.ts'
import { formatDate } from '../../../ui/dates.ts'
import { Public } from '../../../ui/layout/public.tsx'
import { count } from '../../../ui/numbers.ts'
import { ProseText } from '../../../ui/prose.tsx'
import { StanceMark } from '../../../ui/stance.tsx'
import type { ActiveCouncil, PositionLine, ThemeResponse } from '../queries/theme-record.ts'
import type { ThemeLine } from '../queries/themes.ts'
import { topicAddress, topicsOfTheme } from '../theme-topics.ts'
import { OnTheme } from './on-theme.tsx'
import { Leads } from './theme-leads.tsx'

const positionsShown = 5

export interface ThemePageProps {
  frame: Frame
  theme: ThemeLine
  responses: readonly ThemeResponse[]
  councils: readonly ActiveCouncil[]
  /** Partners invited to it whom the network names in public. */
  partners: readonly { name: string; link: string | null }[]
  beside: Parameters<typeof OnTheme>[0]
}

/** One theme: what the network says on it, who leads, and what is on record. */
export function themePage(props: ThemePageProps): VNode {
  const { frame, theme, responses, councils } = props
  const { name } = frame.network
  const topics = topicsOfTheme(theme.name)
  return (
    <Public
      {...frame}
      head={{
        ...frame.head,
        feeds: [{ title: `News on ${theme.name}`, href: `/themes/${theme.slug}/news.atom` }],
      }}
      title={theme.name}
      about="Themes"
      description={theme.line || `What ${name} says on ${theme.name.toLowerCase()}.`}
      breadcrumbs={[
        { label: 'Home', href: '/' },
        { label: 'Themes', href: '/themes' },
      ]}
    >
      <div class="hanse-cols">
        <header class="hanse-c8">
          <h1 class="hanse-h1">{theme.name}</h1>
          {theme.line && <p class="hanse-lead">{theme.line}</p>}
          {theme.text && (
            <div class="hanse-measure">
              <ProseText prose={parseProse(theme.text).prose} level={2} />
            </div>
          )}
        </header>
        <aside class="hanse-c4 hanse-theme__side">
          <p class="hanse-small">
            <a href={`/themes/${theme.slug}/news.atom`}>Follow {theme.name} (Atom feed)</a>
          </p>
          {topics.length > 0 && (
            <section aria-labelledby="figures">
              <h2 class="hanse-h4" id="figures">
                Figures
              </h2>
              <ul class="hanse-list">
                {topics.map((topic) => (
                  <li>
                    <a href={topicAddress(topic)}>{topic}</a>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {theme.leads.length > 0 && (
            <section aria-labelledby="lead">
              <h2 class="hanse-h4" id="lead">
                {theme.leads.length === 1 ? 'Lead' : 'Leads'}
              </h2>
              <Leads leads={theme.leads} />
            </section>
          )}
          {props.partners.length > 0 && (
            <section aria-labelledby="partners">
              <h2 class="hanse-h4" id="partners">
                <a href="/partners">{props.partners.length === 1 ? 'Partner' : 'Partners'}</a>
              </h2>
              <ul class="hanse-list">
                {props.partners.map(({ name: partner, link }) => (
                  <li>{link ? <a href={link}>{partner}</a> : partner}</li>
                ))}
              </ul>
            </section>
          )}
        </aside>
      </div>
      <section class="hanse-part-of-page" aria-labelledby="said">
        <div class="hanse-head">
          <h2 class="hanse-h2" id="said">
            On record
          </h2>
          <a href="/responses">All responses</a>
        </div>
        {responses.length === 0 ? (
          <p>
            {name} has published no response on this theme yet. It stands here when its members have
            signed one.
          </p>
        ) : (
          <ul class="hanse-list">
            {responses.map((response) => (
              <li>
                <Said response={response} />
              </li>
            ))}
          </ul>
        )}
      </section>
      <OnTheme {...props.beside} />
      {councils.length > 0 && (
        <section class="hanse-part-of-page" aria-labelledby="councils">
          <div class="hanse-head">
            <h2 class="hanse-h2" id="councils">
              Councils that signed
            </h2>
            <a href="/members">All members</a>
          </div>
          <ul class="hanse-theme__councils">
            {councils.map(({ council, slug, responses: many }) => (
              <li>
                <a href={`/members/${slug}`}>{council}</a>{' '}
                <span class="hanse-small">{count(many, 'response')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Public>
  )
}

function Said({ response }: { response: ThemeResponse }) {
  const { slug, title, body, publishedAt, endorsed, members, positions } = response
  const more = positions.length - positionsShown
  return (
    <article>
      <p class="hanse-small">
        {formatDate(publishedAt)}
        {body && `, to the ${body.replace(/^the /i, '')}`}
      </p>
      <h3 class="hanse-h3">
        <a href={`/responses/${slug}`}>{title}</a>
      </h3>
      <p>
        {endorsed} of {members} members signed.
      </p>
      {positions.length > 0 && (
        <ul class="hanse-theme__positions">
          {positions.slice(0, positionsShown).map((position) => (
            <li>
              <Position
                position={position}
                href={`/responses/${slug}/whole#q-${encodeURIComponent(position.label)}`}
              />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <p class="hanse-note">
          <a href={`/responses/${slug}`}>{count(more, 'more answer')}</a>
        </p>
      )}
    </article>
  )
}

function Position({ position, href }: { position: PositionLine; href: string }) {
  return (
    <>
      <StanceMark stance={position.stance} word="shown" />
      <span class="hanse-theme__question">
        <a href={href}>{position.question}</a>
        {position.strength && <small class="hanse-small">{position.strength}</small>}
      </span>
    </>
  )
}

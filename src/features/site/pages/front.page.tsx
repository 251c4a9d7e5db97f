import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { Details } from '../../../ui/govuk/details.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { inWords, sentenceCase } from '../../../ui/numbers.ts'
import type { EventLine } from '../../events/index.ts'
import type { PublishedLine } from '../queries/published.ts'
import type { ThemeLine } from '../queries/themes.ts'
import { News, type Story } from './front-news.tsx'
import { NothingYet, Now } from './front-now.tsx'
import { WhatCameOfIt } from './front-record.tsx'
import type { MembersShown } from './members-shown.tsx'
import { type NetworkFacts, NetworkFigures } from './network-figures.tsx'
import { ThemeList } from './themes.page.tsx'

export interface FrontPageProps extends NetworkFacts {
  frame: Frame
  data: object
  /** The map of the members and the same as a table, as HTML; null where there is none. */
  shown: MembersShown | null
  published: readonly PublishedLine[]
  themes: readonly ThemeLine[]
  stories: readonly Story[]
  event: EventLine | null
}

/** The public front: who the network is, what it says now, and who stands behind it. Each band is there once it has something. */
export function frontPage(props: FrontPageProps): VNode {
  const { frame, network, published, themes } = props
  const { name, line, footer } = frame.network
  const now = published[0]
  return (
    <Public
      {...frame}
      head={{
        ...frame.head,
        data: props.data,
        feeds: [
          { title: `${name}: news`, href: '/news.atom' },
          { title: `${name}: responses`, href: '/responses.atom' },
        ],
      }}
      width="bands"
      title={line || 'Home'}
      description={firstSentence(footer.about)}
    >
      <div class="hanse-hero">
        <div class="hanse-width hanse-cols hanse-hero__cols">
          <div class="hanse-hero__words">
            <h1 class="hanse-display">{headline(network.members.length, name)}</h1>
            {footer.about && <p class="hanse-lead">{footer.about}</p>}
            {now ? <Now line={now} /> : <NothingYet name={name} />}
          </div>
          {props.shown && (
            <div class="hanse-hero__mapbox" dangerouslySetInnerHTML={{ __html: props.shown.map }} />
          )}
        </div>
      </div>
      <div class="hanse-width">
        {network.members.length > 0 && <Facts {...props} />}
        <News stories={props.stories} event={props.event} />
      </div>
      {published.length > 0 && <WhatCameOfIt lines={published} today={props.today} />}
      {themes.length > 0 && (
        <div class="hanse-width">
          <section class="hanse-section" aria-labelledby="themes">
            <div class="hanse-head">
              <h2 class="hanse-h2" id="themes">
                Themes
              </h2>
              <a href="/themes">All themes</a>
            </div>
            <ThemeList themes={themes} level={3} />
          </section>
        </div>
      )}
      <Join />
    </Public>
  )
}

function headline(members: number, name: string) {
  if (members < 2) return name
  const number = sentenceCase(inWords(members))
  return (
    <>
      <span class="hanse-nowrap">{number}</span> councils,{' '}
      <span class="hanse-nowrap">one voice</span>
    </>
  )
}

function Facts(props: FrontPageProps) {
  return (
    <section class="hanse-facts" aria-label="The network in figures">
      <NetworkFigures {...props} />
      {props.shown?.table ? (
        <Details summaryText="The map as a table" classes="hanse-facts__table">
          <div dangerouslySetInnerHTML={{ __html: props.shown.table }} />
          <p>
            <a href="/members.csv">Download the figures (CSV)</a>
          </p>
        </Details>
      ) : (
        <p>
          <a href="/members">All members, as a map and as a table</a>
        </p>
      )}
    </section>
  )
}

function Join() {
  return (
    <section class="hanse-join" aria-labelledby="join">
      <div class="hanse-width hanse-cols">
        <div class="hanse-c7">
          <h2 class="hanse-h1" id="join">
            Does your council want to be heard with others?
          </h2>
        </div>
        <div class="hanse-c5">
          <p>
            Members share their officers’ work and answer government once. You apply in about twenty
            minutes; the rules, the cost and who decides are set out beforehand.
          </p>
          <p>
            <a class="govuk-button" href="/join">
              See what joining involves
            </a>
          </p>
        </div>
      </div>
    </section>
  )
}

function firstSentence(text: string): string | undefined {
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? (text || undefined)
}

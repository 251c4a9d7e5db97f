import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { Details } from '../../../ui/govuk/details.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { formatNumber, formatRounded, inWords, listed, sentenceCase } from '../../../ui/numbers.ts'
import type { Signer } from '../../../ui/signers.tsx'
import { SignLine } from '../../../ui/signers.tsx'
import { type MemberSpell, MembersMap, type NetworkOn, nationNames } from '../../members/index.ts'
import type { PublishedLine } from '../queries/published.ts'

export interface FrontPageProps {
  frame: Frame
  network: NetworkOn<MemberSpell>
  /** The councils that founded the network, and the year; the year is null where no founder has a date. */
  founders: readonly MemberSpell[]
  populationSource: string | null
  published: readonly PublishedLine[]
  publishedTotal: number
  today: string
}

/** The public front: who the network is, what it says now, and who stands behind it. */
export function frontPage(props: FrontPageProps): VNode {
  const { frame, network, published } = props
  const [now, ...before] = published
  return (
    <Public
      {...frame}
      width="bands"
      title={frame.network.line || 'Home'}
      description={firstSentence(frame.network.footer.about)}
    >
      <div class="hanse-hero">
        <div class="hanse-width hanse-cols hanse-hero__cols">
          <div class="hanse-hero__words">
            <h1 class="hanse-display">{headline(network.members.length, frame.network.name)}</h1>
            {frame.network.footer.about && <p class="hanse-lead">{frame.network.footer.about}</p>}
            {now ? <Now line={now} /> : <NothingYet name={frame.network.name} />}
          </div>
          {network.members.length > 0 && (
            <MembersMap
              networkName={frame.network.name}
              members={network.members}
              populationSource={props.populationSource}
            />
          )}
        </div>
      </div>
      <div class="hanse-width">
        {network.members.length > 0 && <Figures {...props} />}
        {before.length > 0 && <OnRecord lines={before} />}
      </div>
      <Steps name={frame.network.name} />
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

function Now({ line }: { line: PublishedLine }) {
  const { slug, title, body, consultation, publishedAt, sentAt } = line
  return (
    <article class="hanse-now">
      <p class="hanse-kicker">
        What we say now{' '}
        <span class="hanse-now__date">
          {formatDate(sentAt ?? publishedAt)}
          {body && `, to the ${body.replace(/^the /i, '')}`}
        </span>
      </p>
      <h2 class="hanse-h2">
        <a href={`/responses/${slug}`}>{title}</a>
      </h2>
      <SignLine signers={signersOf(line)} />
      {title !== consultation && <p class="hanse-note">In answer to: {consultation}</p>}
      <p class="hanse-now__links">
        <a href={`/responses/${slug}`}>Read the response</a>
        <a href={`/responses/${slug}#signed`}>See who signed</a>
      </p>
    </article>
  )
}

/** The counts as marks alone: names stand on the page of the response, as far as councils let them. */
function signersOf({ counts }: PublishedLine): Signer[] {
  const many = (kind: Signer['kind'], number: number): Signer[] =>
    Array.from({ length: number }, () => ({ council: null, kind }))
  return [
    ...many('endorse', counts.endorse),
    ...many('reserve', counts['endorse-with-reservation']),
    ...many('abstain', counts.abstain),
    ...many('object', counts.object),
    ...many('none', counts.silent),
  ]
}

function NothingYet({ name }: { name: string }) {
  return (
    <section class="hanse-now" aria-labelledby="nothing">
      <p class="hanse-kicker">What we say now</p>
      <h2 class="hanse-h2" id="nothing">
        Nothing has been published yet
      </h2>
      <p>
        When the members of {name} have signed their first joint response and it is sent, it stands
        here with the names of those who signed.
      </p>
    </section>
  )
}

function Figures({ network, founders, populationSource, publishedTotal, today }: FrontPageProps) {
  const nations = listed(
    network.byNation.map(({ nation, councils }) => `${councils} in ${nationNames[nation]}`),
  )
  const year = founders.flatMap(({ from }) => from?.date.slice(0, 4) ?? []).toSorted()[0]
  const still = founders.filter(({ gss }) => network.members.some((member) => member.gss === gss))
  return (
    <section class="hanse-facts" aria-label="The network in figures">
      <div class="hanse-figures">
        <p class="hanse-figure">
          <b>{network.members.length}</b>
          <span>councils: {nations}</span>
          <small>
            Members on {formatDate(today)}; <a href="/members">since when, with sources</a>
          </small>
        </p>
        {network.people > 0 && (
          <p class="hanse-figure">
            <b>{formatRounded(network.people)}</b>
            <span>people live in our places</span>
            <small>
              {formatNumber(network.people)}
              {populationSource && `, ${populationSource}`}
            </small>
          </p>
        )}
        {year && (
          <p class="hanse-figure">
            <b>{year}</b>
            <span>founded by {listed(founders.map(({ council }) => council))}</span>
            <small>
              {still.length === founders.length
                ? 'All of them are members now'
                : `${sentenceCase(inWords(still.length))} of the ${inWords(founders.length)} ${still.length === 1 ? 'is a member' : 'are members'} now`}
            </small>
          </p>
        )}
        <p class="hanse-figure">
          <b>{publishedTotal}</b>
          <span>
            {publishedTotal === 1
              ? 'joint response published, with a record of who signed'
              : 'joint responses published, each with a record of who signed'}
          </span>
          <small>
            <a href="/verify">Check one yourself</a>
          </small>
        </p>
      </div>
      <Details summaryText="The map as a table" classes="hanse-facts__table">
        <DataTable
          caption={`Members and their population${populationSource ? `, ${populationSource}` : ''}`}
          columns={[
            { label: 'Council' },
            { label: 'Nation or region' },
            { label: 'People', numeric: true },
          ]}
          rows={network.members.map((member) => [
            <a href={`/members/${member.slug}`}>{member.council}</a>,
            member.region ?? nationNames[member.nation],
            member.population === null ? 'no figure' : formatNumber(member.population),
          ])}
        />
        <p>
          <a href="/members.csv">Download the figures (CSV)</a>
        </p>
      </Details>
    </section>
  )
}

function OnRecord({ lines }: { lines: readonly PublishedLine[] }) {
  return (
    <section class="hanse-section" aria-labelledby="record">
      <div class="hanse-head">
        <h2 class="hanse-h2" id="record">
          On record
        </h2>
        <a href="/responses">All responses</a>
      </div>
      <DataTable
        stack
        class="hanse-came"
        caption="Responses published before"
        hideCaption
        columns={[
          { label: 'What we said' },
          { label: 'To', onCard: 'To' },
          { label: 'Published', onCard: 'Published' },
          { label: 'Who signed' },
        ]}
        rows={lines.map(({ slug, title, body, publishedAt, counts }) => [
          <a href={`/responses/${slug}`}>{title}</a>,
          body,
          formatDate(publishedAt),
          `${counts.endorse + counts['endorse-with-reservation']} of ${counts.members} endorsed`,
        ])}
      />
    </section>
  )
}

function Steps({ name }: { name: string }) {
  return (
    <section class="hanse-band" aria-labelledby="steps">
      <div class="hanse-width">
        <div class="hanse-head">
          <h2 class="hanse-h2" id="steps">
            How a joint response is made
          </h2>
          <a href="/about">How {name} decides</a>
        </div>
        <ol class="hanse-list hanse-themes hanse-front__steps">
          <li>
            <h3 class="hanse-h3">Each council says what it thinks</h3>
            <p>
              Question by question, in its own words and with its own figures. It is cleared by the
              council before it counts.
            </p>
          </li>
          <li>
            <h3 class="hanse-h3">One answer is drafted from all</h3>
            <p>
              Each paragraph rests on what councils said. The numbers who agree are counted, never
              typed. Where councils differ, the answer says so.
            </p>
          </li>
          <li>
            <h3 class="hanse-h3">Members sign the exact text</h3>
            <p>
              Each decides on the same words, and dissent is shown. Anybody can{' '}
              <a href="/verify">check who signed what</a>.
            </p>
          </li>
        </ol>
      </div>
    </section>
  )
}

function firstSentence(text: string): string | undefined {
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? (text || undefined)
}

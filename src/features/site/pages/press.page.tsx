import type { VNode } from 'preact'
import type { ShownPicture } from '../../../documents/picture/picture.ts'
import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { PictureFigure } from '../../../ui/picture.tsx'
import type { Lead, ThemeLine } from '../queries/themes.ts'
import { type NetworkFacts, NetworkFigures } from './network-figures.tsx'
import { Leads } from './theme-leads.tsx'

export interface PressPageProps {
  frame: Frame
  facts: NetworkFacts
  themes: readonly ThemeLine[]
  speakers: readonly Lead[]
  pictures: readonly ShownPicture[]
  officeEmail: string | null
  /** Whether who asks holds a seat, and may choose to be named. */
  seated: boolean
}

/** What a journalist needs without ringing anybody: who speaks, the figures, the mark, pictures, and whom to ring after all. */
export function pressPage(props: PressPageProps): VNode {
  const { frame, facts, officeEmail } = props
  const { name } = frame.network
  return (
    <Public
      {...frame}
      title="Press"
      description={`Spokespeople of ${name} by theme, figures with sources, logos and pictures.`}
    >
      <PageHead
        title="Press"
        lead={
          <>
            Spokespeople, figures, logos and pictures of {name}.{' '}
            {officeEmail && (
              <>
                For anything else: <a href={`mailto:${officeEmail}`}>{officeEmail}</a>.
              </>
            )}
          </>
        }
      />
      <Speakers {...props} />
      {facts.network.members.length > 0 && (
        <section class="hanse-part-of-page" aria-labelledby="figures">
          <div class="hanse-head">
            <h2 class="hanse-h2" id="figures">
              Figures
            </h2>
            <a href="/data">All data</a>
          </div>
          <NetworkFigures {...facts} />
        </section>
      )}
      <Logos name={name} />
      {props.pictures.length > 0 && (
        <section class="hanse-part-of-page" aria-labelledby="pictures">
          <h2 class="hanse-h2" id="pictures">
            Pictures
          </h2>
          <p>You may use these with the credit that stands below each, under its licence.</p>
          <ul class="hanse-press__pictures">
            {props.pictures.map((picture) => (
              <li>
                <PictureFigure picture={picture} sizes="(min-width: 48em) 25vw, 90vw" />
                <p class="hanse-small">{picture.licence}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Public>
  )
}

function Speakers({ frame, themes, speakers, seated }: PressPageProps) {
  const rows = [
    ...speakers.map((lead) => ['The whole network', <Leads leads={[lead]} />, frame.network.line]),
    ...themes
      .filter(({ leads }) => leads.length > 0)
      .map((theme) => [
        <a href={`/themes/${theme.slug}`}>{theme.name}</a>,
        <Leads leads={theme.leads} />,
        theme.line,
      ]),
  ]
  return (
    <section class="hanse-part-of-page" aria-labelledby="speakers">
      <h2 class="hanse-h2" id="speakers">
        Spokespeople
      </h2>
      {rows.length === 0 ? (
        <p>The network has not said yet who speaks on what. Its office will find somebody.</p>
      ) : (
        <DataTable
          stack
          caption="Who speaks on what"
          hideCaption
          columns={[
            { label: 'On' },
            { label: 'Who', onCard: 'Who' },
            { label: `What ${frame.network.name} says`, onCard: 'Says' },
          ]}
          rows={rows}
        />
      )}
      <p class="hanse-note">
        People are named who agreed to it; else their seat.{' '}
        {seated ? (
          <a href="/account/public-name">Choose whether we name you</a>
        ) : (
          'The office puts you through.'
        )}
      </p>
    </section>
  )
}

function Logos({ name }: { name: string }) {
  const files = [
    { file: 'logo', what: 'Mark and name, for light grounds', dark: false },
    { file: 'logo-light', what: 'Mark and name in white, for dark grounds', dark: true },
    { file: 'mark', what: 'The mark alone', dark: false },
  ]
  return (
    <section class="hanse-part-of-page" aria-labelledby="logos">
      <h2 class="hanse-h2" id="logos">
        Logos
      </h2>
      <p class="hanse-measure">
        For reporting on {name}. Please do not change their colours or their shape.
      </p>
      <ul class="hanse-press__logos">
        {files.map(({ file, what, dark }) => (
          <li>
            <div class={dark ? 'hanse-press__logo hanse-press__logo--dark' : 'hanse-press__logo'}>
              <img src={`/press/${file}.svg`} alt={`${what} of ${name}`} height="60" />
            </div>
            <p>
              {what}
              <br />
              <a href={`/press/${file}.svg`} download>
                SVG<span class="govuk-visually-hidden"> of: {what}</span>
              </a>
              {', '}
              <a href={`/press/${file}.png`} download>
                PNG<span class="govuk-visually-hidden"> of: {what}</span>
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

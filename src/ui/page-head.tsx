import type { ComponentChildren } from 'preact'
import { classes } from './govuk/options.tsx'

export interface PageHeadProps {
  /** The page's one h1. */
  title: ComponentChildren
  /** Above it, in brick: "Question 15 of 20". */
  kicker?: ComponentChildren
  /** Below it: the deadline, the date, in whose name. */
  note?: ComponentChildren
  /** One or two sentences in larger type. */
  lead?: ComponentChildren
  /** The one deed of the page, to the right where there is room. */
  deed?: { label: string; href: string } | ComponentChildren
  /** Smaller, for long titles and dense pages. */
  plain?: boolean | undefined
}

function isLink(deed: PageHeadProps['deed']): deed is { label: string; href: string } {
  return typeof deed === 'object' && deed !== null && 'label' in deed && 'href' in deed
}

/** The head of a page: its one h1, then the deadline, then the deed. */
export function PageHead({ title, kicker, note, lead, deed, plain }: PageHeadProps) {
  return (
    <div class="hanse-pagehead">
      <div class="hanse-pagehead__words">
        {kicker && <p class="hanse-kicker">{kicker}</p>}
        <h1 class={classes('hanse-h1', plain && 'hanse-h1--plain')}>{title}</h1>
        {note && <p class="hanse-note">{note}</p>}
        {lead && <p class="hanse-lead">{lead}</p>}
      </div>
      {deed && (
        <div class="hanse-pagehead__go">
          {isLink(deed) ? (
            <a class="govuk-button" href={deed.href}>
              {deed.label}
            </a>
          ) : (
            deed
          )}
        </div>
      )}
    </div>
  )
}

export interface SectionProps {
  title: ComponentChildren
  /** Ties heading and section; must be unlike any other id of the page. */
  id: string
  link?: { label: string; href: string } | undefined
  /** 2 (default) or 3, and how large it is set. */
  level?: 2 | 3 | undefined
  large?: boolean | undefined
  class?: string | undefined
  children: ComponentChildren
}

/** A section under a heavy rule, with its heading left and one link right. */
export function Section(props: SectionProps) {
  const Heading = `h${props.level ?? 2}` as 'h2'
  return (
    <section class={classes('hanse-part-of-page', props.class)} aria-labelledby={props.id}>
      <div class="hanse-head">
        <Heading class={props.large ? 'hanse-h2' : 'hanse-h3'} id={props.id}>
          {props.title}
        </Heading>
        {props.link && <a href={props.link.href}>{props.link.label}</a>}
      </div>
      {props.children}
    </section>
  )
}

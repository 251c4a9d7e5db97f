import type { ComponentChildren } from 'preact'

export interface ErrorPageProps {
  /** What happened, as the h1: "This link has been used". */
  title: ComponentChildren
  /** More of what happened, where the title does not say it all. */
  happened?: ComponentChildren
  /** What to do now; a string becomes a paragraph. */
  todo: ComponentChildren
  /** What was kept: "Your words are kept as a draft." */
  kept?: ComponentChildren
  /** The one next step. */
  step?: { label: string; href: string } | undefined
  /** Whom to ask, with a number that finds the event in the log. */
  contact?: ComponentChildren
  /** A number for the network office: "Reference 01J9…". */
  reference?: string | undefined
}

/** What happened, what to do, what was kept: a refusal or a failure, inside either layout. */
export function ErrorPage(props: ErrorPageProps) {
  return (
    <div class="hanse-notice">
      <h1 class="hanse-h1">{props.title}</h1>
      {props.happened && <p class="hanse-lead">{props.happened}</p>}
      <dl class="hanse-notice__facts">
        <div>
          <dt>What to do</dt>
          <dd>{props.todo}</dd>
        </div>
        {props.kept && (
          <div class="hanse-notice__kept">
            <dt>What was kept</dt>
            <dd>{props.kept}</dd>
          </div>
        )}
      </dl>
      {props.step && (
        <p>
          <a class="govuk-button" href={props.step.href}>
            {props.step.label}
          </a>
        </p>
      )}
      {(props.contact || props.reference) && (
        <p class="hanse-note">
          {props.contact} {props.reference && <>Reference {props.reference}</>}
        </p>
      )}
    </div>
  )
}

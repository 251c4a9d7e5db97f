import { classes, type Part, Shown, spread } from './options.tsx'
import { Tag } from './tag.tsx'

export interface PhaseBannerOptions extends Part {
  tag?: Part | undefined
}

/** How finished a service is, and where to say what is amiss. */
export function PhaseBanner({ tag, ...options }: PhaseBannerOptions) {
  return (
    <div
      class={classes('govuk-phase-banner govuk-width-container', options.classes)}
      {...spread(options.attributes)}
    >
      <p class="govuk-phase-banner__content">
        <Tag
          text={tag?.text}
          html={tag?.html}
          classes={classes('govuk-phase-banner__content__tag', tag?.classes)}
        />{' '}
        <span class="govuk-phase-banner__text">
          <Shown of={options} />
        </span>
      </p>
    </div>
  )
}

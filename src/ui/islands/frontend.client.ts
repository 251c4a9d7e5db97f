import {
  Button,
  CharacterCount,
  Checkboxes,
  createAll,
  ErrorSummary,
  NotificationBanner,
  Radios,
  SkipLink,
} from 'govuk-frontend'

/** Opens what belongs to a radio without `aria-expanded`, which no radio may carry. */
class OpeningRadios extends Radios {
  override syncConditionalRevealWithInputState(input: Element) {
    super.syncConditionalRevealWithInputState(input)
    input.removeAttribute('aria-expanded')
  }
}

/** Starts those GOV.UK Frontend components that a page holds; a page without script has them plain. */
createAll(Button)
createAll(CharacterCount)
createAll(Checkboxes)
createAll(ErrorSummary)
createAll(NotificationBanner)
createAll(OpeningRadios)
createAll(SkipLink)

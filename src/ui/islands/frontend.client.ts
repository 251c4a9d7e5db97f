import {
  Button,
  CharacterCount,
  Checkboxes,
  createAll,
  ErrorSummary,
  FileUpload,
  NotificationBanner,
  Radios,
  SkipLink,
} from 'govuk-frontend'

/** Starts those GOV.UK Frontend components that a page holds; a page without script has them plain. */
createAll(Button)
createAll(CharacterCount)
createAll(Checkboxes)
createAll(ErrorSummary)
createAll(FileUpload)
createAll(NotificationBanner)
createAll(Radios)
createAll(SkipLink)

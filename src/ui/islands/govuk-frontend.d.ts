/** The part of GOV.UK Frontend's script that the islands use; the package brings no types. */
declare module 'govuk-frontend' {
  type Component = abstract new (root: Element | null) => unknown
  export const Button: Component
  export const CharacterCount: Component
  export const Checkboxes: Component
  export const ErrorSummary: Component
  export const FileUpload: Component
  export const NotificationBanner: Component
  export const Radios: Component
  export const SkipLink: Component
  export function createAll(component: Component, config?: Record<string, unknown>): unknown[]
}

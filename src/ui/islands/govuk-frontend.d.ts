/** The part of GOV.UK Frontend's script that the islands use; the package brings no types. */
declare module 'govuk-frontend' {
  class Component {
    constructor(root: Element | null)
  }
  export class Button extends Component {}
  export class CharacterCount extends Component {}
  export class Checkboxes extends Component {}
  export class ErrorSummary extends Component {}
  export class NotificationBanner extends Component {}
  export class Radios extends Component {
    syncConditionalRevealWithInputState(input: Element): void
  }
  export class SkipLink extends Component {}
  export function createAll(component: typeof Component): unknown[]
}

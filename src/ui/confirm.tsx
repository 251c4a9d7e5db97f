import type { ComponentChildren } from 'preact'
import { Form } from './form.tsx'
import { Button } from './govuk/button.tsx'
import { WarningText } from './govuk/warning-text.tsx'

export interface ConfirmProps {
  /** The question, as the h1: "Freeze version 3?" */
  title: ComponentChildren
  /** What will be done, in facts: what is recorded, by whom, for whom. */
  facts?: readonly { term: ComponentChildren; detail: ComponentChildren }[] | undefined
  /** What cannot be undone, said before. */
  warning?: ComponentChildren
  action: string
  csrf: string
  once?: string | undefined
  hidden?: Readonly<Record<string, string | number>> | undefined
  /** The deed: "Freeze version 3". */
  deed: string
  /** Where "no" leads. */
  back: { label: string; href: string }
  /** The text to be signed, or further fields. */
  children?: ComponentChildren
}

/** The page before a deed: what will be recorded, what cannot be undone, one button and a way back. */
export function Confirm(props: ConfirmProps) {
  return (
    <div class="hanse-notice">
      <h1 class="hanse-h1">{props.title}</h1>
      <Form action={props.action} csrf={props.csrf} once={props.once} hidden={props.hidden}>
        {props.facts && props.facts.length > 0 && (
          <dl class="hanse-notice__facts">
            {props.facts.map(({ term, detail }) => (
              <div>
                <dt>{term}</dt>
                <dd>{detail}</dd>
              </div>
            ))}
          </dl>
        )}
        {props.children}
        {props.warning && <WarningText text={props.warning} />}
        <p class="hanse-notice__go">
          <Button text={props.deed} preventDoubleClick />
          <a href={props.back.href}>{props.back.label}</a>
        </p>
      </Form>
    </div>
  )
}

import type { Frame } from '../../../kernel/frame.ts'
import { Form } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'

/** A deed of one button. */
export function DeedForm(props: {
  frame: Frame
  action: string
  hidden: Record<string, string>
  deed: string
  /** The first deed of the page. */
  first?: boolean | undefined
}) {
  return (
    <Form action={props.action} csrf={props.frame.csrf()} hidden={props.hidden} label={props.deed}>
      <Button
        text={props.deed}
        classes={props.first ? undefined : 'govuk-button--secondary hanse-button--small'}
        preventDoubleClick
      />
    </Form>
  )
}

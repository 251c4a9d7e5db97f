import { Form, type Posted, TextArea } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'

/** The one box: a problem in one's own words, and who else has done something about it. */
export function ProblemBox({ form }: { form: Posted }) {
  return (
    <Form
      action="/ideas/nearest"
      method="get"
      class="hanse-problem"
      label="Find who else has done it"
    >
      <TextArea
        form={form}
        name="problem"
        label={<span class="hanse-problem__label">What is your problem?</span>}
        hint="In your own words, as you would tell a colleague. Nothing is posted"
        rows={3}
      />
      <Button text="See who else has done something about it" />
    </Form>
  )
}

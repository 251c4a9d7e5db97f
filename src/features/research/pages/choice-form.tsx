import { Button } from '../../../ui/govuk/button.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import type { TypedChoice } from '../choice.ts'
import { groupedByTopic } from '../topic.ts'

export interface ChoiceFormProps {
  action: string
  indicators: readonly { id: string; name: string; topic: string }[]
  typed: TypedChoice
  membersOnly: boolean
}

/** One's own choice of what makes places alike: a tick and a weight for each indicator; a plain form whose answer is an address to share. */
export function ChoiceForm({ action, indicators, typed, membersOnly }: ChoiceFormProps) {
  const { errors } = typed
  const wrong = Object.keys(errors).length > 0
  return (
    <Details summaryText="Choose the indicators and weights yourself" open={wrong} id="own">
      <form class="hanse-weights" action={action} method="get" aria-label="Your own choice">
        <input type="hidden" name="choose" value="yes" />
        {errors.choice && (
          <p class="govuk-error-message" id="choice-error">
            <span class="govuk-visually-hidden">Error:</span> {errors.choice}
          </p>
        )}
        <p>
          Tick what counts, and say how much beside it: a weight of 2 makes a difference count
          twice. The address of the answer can be shared.
        </p>
        {groupedByTopic(indicators, ({ topic }) => topic).map(([topic, some]) => (
          <fieldset class="hanse-weights__topic">
            <legend class="hanse-h4">{topic}</legend>
            <ul class="hanse-weights__all">
              {some.map(({ id, name }) => (
                <Line id={id} name={name} typed={typed} />
              ))}
            </ul>
          </fieldset>
        ))}
        <p class="hanse-weights__members">
          <label>
            <input type="checkbox" name="among" value="members" checked={membersOnly} /> Members of
            the network only
          </label>
        </p>
        <Button text="Find the places most like it" classes="govuk-button--secondary" />
      </form>
    </Details>
  )
}

function Line({ id, name, typed }: { id: string; name: string; typed: TypedChoice }) {
  const field = `weight-${id}`
  const error = typed.errors[field]
  return (
    <li>
      <label>
        <input type="checkbox" name={`use-${id}`} checked={typed.ticked.has(id)} /> {name}
      </label>
      <input
        id={field}
        class="govuk-input"
        name={field}
        inputmode="decimal"
        autocomplete="off"
        aria-label={`Weight of ${name}`}
        aria-describedby={error ? `${field}-error` : undefined}
        aria-invalid={error ? 'true' : undefined}
        value={typed.weights[id] ?? '1'}
      />
      {error && (
        <p class="govuk-error-message" id={`${field}-error`}>
          <span class="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
    </li>
  )
}

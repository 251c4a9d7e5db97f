import { type Stance, stances, stanceWords } from '../documents/stance.ts'
import { ErrorMessage } from './govuk/error-message.tsx'
import { classes } from './govuk/options.tsx'
import { errorIn, fieldId, type Posted, valueIn } from './posted.ts'
import { StanceMark } from './stance.tsx'

export interface StanceFieldProps {
  form: Posted
  name: string
  /** "Where Lincoln stands" */
  legend: string
  /** The words for "no view": "Lincoln has no view". */
  noView?: string | undefined
  hint?: string | undefined
}

/** The scale of five and "no view", each with its mark, as one choice. */
export function StanceField({ form, name, legend, noView, hint }: StanceFieldProps) {
  const id = fieldId(name)
  const error = errorIn(form, name)
  const described = classes(hint && `${id}-hint`, error && `${id}-error`)
  const words = (stance: Stance) =>
    stance === 'no-view' && noView ? noView : stanceWords[stance].label
  return (
    <div class={classes('govuk-form-group hanse-part', error && 'govuk-form-group--error')}>
      <fieldset class="govuk-fieldset" aria-describedby={described || undefined}>
        <legend class="govuk-fieldset__legend">
          <h2 class="hanse-h3">{legend}</h2>
        </legend>
        {hint && (
          <div class="govuk-hint" id={`${id}-hint`}>
            {hint}
          </div>
        )}
        {error && <ErrorMessage id={`${id}-error`} text={error.text} />}
        <div class="hanse-scale">
          {stances.map((stance, place) => (
            <div class="govuk-radios__item hanse-scale__item">
              <input
                class="govuk-radios__input"
                id={place ? `${id}-${stance}` : id}
                name={name}
                type="radio"
                value={stance}
                checked={valueIn(form, name) === stance}
              />
              <label class="govuk-label govuk-radios__label" for={place ? `${id}-${stance}` : id}>
                <StanceMark stance={stance} word="none" />
                <span>{words(stance)}</span>
              </label>
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  )
}

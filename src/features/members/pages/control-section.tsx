import type { Frame } from '../../../kernel/frame.ts'
import { formatDate } from '../../../ui/dates.ts'
import { DateField, type Posted, TextArea, TextField } from '../../../ui/form.tsx'
import { formatNumber } from '../../../ui/numbers.ts'
import type { Control } from '../control.ts'
import { Folded, idIn } from './membership-forms.tsx'

/** Who runs a council, as entered, and the form that enters it. */
export function ControlSection(props: {
  frame: Frame
  council: { gss: string; slug: string; council: string }
  controls: readonly Control[]
  form: Posted
}) {
  const { frame, council, controls, form } = props
  const id = idIn(form, 'control')
  return (
    <section class="hanse-section" aria-labelledby="control">
      <div class="hanse-head">
        <h2 class="hanse-h3" id="control">
          Political control
        </h2>
      </div>
      {controls.length === 0 ? (
        <p class="hanse-note">
          Nothing entered. What is not entered with a source is never guessed, and stays out of all
          figures.
        </p>
      ) : (
        <ul class="hanse-list">
          {controls.map((one) => (
            <li>
              {formatDate(one.onDate)}: {controlWords(one)}
            </li>
          ))}
        </ul>
      )}
      <Folded
        frame={frame}
        action="/political-controls"
        summary={`Enter who runs ${council.council}`}
        form={form}
        hidden={{ gss: council.gss, slug: council.slug }}
        button="Enter it with its source"
      >
        <DateField
          form={form}
          name="asOf"
          id={id('asOf')}
          label="Of which day does the source speak?"
        />
        <TextField
          form={form}
          name="control"
          id={id('control')}
          label="Who runs the council?"
          hint="A party, or No overall control. Leave it empty if the source only counts seats."
          optional
        />
        <TextArea
          form={form}
          name="parties"
          id={id('parties')}
          label="Seats by party"
          hint="One party on each line, with its number: Labour 21"
          optional
          rows={6}
        />
        <TextField
          form={form}
          name="controlSource"
          id={id('controlSource')}
          label="Where is it written?"
          hint="The council’s own page, with its address. It is shown to everybody."
        />
      </Folded>
    </section>
  )
}

/** "Labour; 21 Labour, 9 Conservative", as far as it was entered. */
export function controlWords({ control, parties }: Pick<Control, 'control' | 'parties'>): string {
  const seats = parties.map(({ party, seats: number }) => `${formatNumber(number)} ${party}`)
  return [control, seats.join(', ')].filter(Boolean).join('; ')
}

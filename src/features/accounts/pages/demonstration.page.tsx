import type { Frame } from '../../../kernel/frame.ts'
import { Form } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import type { DemonstrationPerson } from '../demonstration.ts'

/** Everybody invented, each with a button that signs in as them: only where the whole network is a demonstration. */
export function demonstrationPage({
  frame,
  people,
}: {
  frame: Frame
  people: DemonstrationPerson[]
}) {
  const councils = [...Map.groupBy(people, ({ council }) => council)]
  return (
    <Public {...frame} title="Try it as somebody">
      <div class="hanse-section">
        <h1 class="hanse-h1">Try it as somebody</h1>
        <p class="hanse-lead hanse-measure">
          This network is a demonstration. Everybody here is invented, so you may be any of them. A
          good tour: read the grid as the policy manager, answer as a policy officer, clear as a
          portfolio holder, sign as a leader.
        </p>
        {councils.map(([council, some]) => (
          <section class="hanse-demo-council" aria-labelledby={`c-${some[0]?.id}`}>
            <h2 class="hanse-h4" id={`c-${some[0]?.id}`}>
              {council ?? frame.network.name}
            </h2>
            <ul class="hanse-list">
              {some.map((person) => (
                <li>
                  <Form
                    action={`/demonstration/${person.id}`}
                    csrf={frame.csrf()}
                    class="hanse-demo-person"
                  >
                    <span>
                      {person.name}, <span class="hanse-small">{person.seat}</span>
                    </span>
                    <Button
                      classes="govuk-button--secondary hanse-button--small"
                      text={
                        <>
                          Sign in<span class="govuk-visually-hidden"> as {person.name}</span>
                        </>
                      }
                    />
                  </Form>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Public>
  )
}

/** One press signs in as one invented person. */
export function becomePage({ frame, person }: { frame: Frame; person: DemonstrationPerson }) {
  return (
    <Public {...frame} title={`Sign in as ${person.name}`}>
      <div class="hanse-section hanse-measure">
        <h1 class="hanse-h1">Sign in as {person.name}</h1>
        <p class="hanse-lead">
          {person.seat}, {person.council ?? frame.network.name}. Invented, as everybody here is.
        </p>
        <Form action={`/demonstration/${person.id}`} csrf={frame.csrf()}>
          <Button text={`Sign in as ${person.name}`} preventDoubleClick />
        </Form>
        <p class="hanse-note">
          <a href="/demonstration">Be somebody else</a>
        </p>
      </div>
    </Public>
  )
}

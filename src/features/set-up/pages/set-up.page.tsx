import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { ErrorSummary, Form, type Posted, TextArea, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { type ColourName, defaultColours } from '../../../ui/theme/colours.ts'

const colourHints: Record<ColourName, string> = {
  ink: 'Text and the top bar',
  sea: 'Links and buttons',
  brick: 'The mark, and dissent',
  sand: 'Bands and panels',
  paper: 'Pages',
  amber: 'What needs you',
  moss: 'What is done',
}

/** Leads through making the first network of an empty installation and its first person. */
export function setUpPage({ frame, form }: { frame: Frame; form: Posted }): VNode {
  const shown: Posted = {
    values: { title: 'Network director', founding: '5', ...defaultColours, ...form.values },
    errors: form.errors,
  }
  const wrongColour = Object.keys(defaultColours).some((name) => form.errors[name])
  return (
    <Public
      {...frame}
      nav={[]}
      tools={[]}
      title="Set up your network"
      failed={Object.keys(form.errors).length > 0}
    >
      <div class="hanse-section hanse-measure hanse-plain">
        <ErrorSummary form={shown} />
        <h1 class="hanse-h1">Set up your network</h1>
        <p class="hanse-lead">
          This installation is empty. Make its network and the first person of its office. You can
          change all of it later.
        </p>
        <Form action="/set-up" csrf={frame.csrf()}>
          <TextField
            form={shown}
            name="code"
            label="Set-up code"
            hint="It stands on the console on which Hanse was started, like 7K2M-9QDX-4TRA. It shows that you run this installation."
            chars={20}
            autocomplete="off"
            spellcheck={false}
          />
          <h2 class="hanse-h2">The network</h2>
          <TextField form={shown} name="name" label="Its name" hint="Like Northern Harbours" />
          <TextField
            form={shown}
            name="line"
            label="A line beside the name"
            hint="Like One voice from many councils"
            optional
          />
          <TextArea
            form={shown}
            name="about"
            label="What it is, in two or three sentences"
            hint="The first thing a visitor reads."
            rows={4}
            optional
          />
          <TextField
            form={shown}
            name="founding"
            label="How many councils found it?"
            hint="Its mark is a row of houses, one for each."
            chars={3}
            inputmode="numeric"
          />
          <TextField
            form={shown}
            name="officeEmail"
            label="E-mail address of its office"
            hint="Shown to everybody."
            type="email"
            spellcheck={false}
            optional
          />
          <Details
            summaryText="Host name and colours"
            open={wrongColour || Boolean(form.errors.hostname)}
          >
            <TextField
              form={shown}
              name="hostname"
              label="Host name"
              hint="Like hanse.network.example. Empty: the network is served under every name that leads here."
              spellcheck={false}
              optional
            />
            {(Object.keys(colourHints) as ColourName[]).map((name) => (
              <TextField
                form={shown}
                name={name}
                label={`Colour “${name}”`}
                hint={colourHints[name]}
                chars={10}
                spellcheck={false}
              />
            ))}
          </Details>
          <h2 class="hanse-h2">You</h2>
          <TextField form={shown} name="person" label="Your name" autocomplete="name" />
          <TextField
            form={shown}
            name="email"
            label="Your work e-mail address"
            hint="You sign in with it."
            type="email"
            autocomplete="email"
            spellcheck={false}
          />
          <TextField form={shown} name="title" label="Your seat in the network office" />
          <Button text="Make the network" preventDoubleClick />
        </Form>
      </div>
    </Public>
  )
}

/** There is a network already, so nothing is to be set up. */
export function alreadySetUpPage({ frame }: { frame: Frame }): VNode {
  return (
    <Public {...frame} title="This installation is set up">
      <div class="hanse-section hanse-measure hanse-plain">
        <h1 class="hanse-h1">This installation is set up</h1>
        <p class="hanse-lead">
          It serves {frame.network.name}. The set-up code no longer opens anything.
        </p>
        <p>
          <a class="govuk-button" href="/sign-in">
            Sign in
          </a>
        </p>
      </div>
    </Public>
  )
}

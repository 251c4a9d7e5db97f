import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { ErrorSummary, Form, type Posted, TextField } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Details } from '../../../ui/govuk/details.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { defaultColours } from '../../../ui/theme/colours.ts'
import { ColourFields, NetworkFields } from './network-fields.tsx'

/** Every address still leads here, so the foot offers none. */
const nothingYet = { about: '', columns: [], links: [], workspaceLinks: [] }

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
      network={{ ...frame.network, footer: nothingYet }}
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
          change it later.
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
          <NetworkFields form={shown} />
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
            <ColourFields form={shown} />
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

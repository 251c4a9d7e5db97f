import { isRefused } from '../../kernel/act.ts'
import { forbidden, seeOther, withStatus } from '../../kernel/answer.ts'
import { publicFrame, workspaceFrame } from '../../kernel/frame.ts'
import { forgetHosts, type Web } from '../../kernel/web.ts'
import { defaultColours } from '../../ui/theme/colours.ts'
import { changeNetwork } from './actions/change-network.ts'
import { makeNetwork } from './actions/make-network.ts'
import { networkForm, ownColours, setUpForm } from './forms.ts'
import { networkPage } from './pages/network.page.tsx'
import { alreadySetUpPage, setUpPage } from './pages/set-up.page.tsx'

/** The set-up of an empty installation, to which every address leads until there is a network, and what the office changes of it later. */
export function setUpRoutes(web: Web): void {
  web.page('/set-up', { allow: 'public' }, async (ask) =>
    ask.network.id === ''
      ? setUpPage({ frame: publicFrame(ask), form: { values: {}, errors: {} } })
      : alreadySetUpPage({ frame: publicFrame(ask) }),
  )

  web.deed('/set-up', { allow: 'public', form: setUpForm, perHour: 30 }, async (ask) => {
    const again = (errors: Record<string, string>) =>
      withStatus(
        422,
        setUpPage({ frame: publicFrame(ask), form: { values: ask.form.raw, errors } }),
      )
    if (ask.network.id !== '') return withStatus(409, alreadySetUpPage({ frame: publicFrame(ask) }))
    if (!ask.form.ok) return again(ask.form.errors)
    const typed = ask.form.values
    const made = await ask.act((act) =>
      makeNetwork(act, {
        code: typed.code,
        network: {
          name: typed.name,
          line: typed.line,
          about: typed.about,
          hostname: typed.hostname || null,
          foundingCouncils: typed.founding,
          officeEmail: typed.officeEmail || null,
        },
        colours: ownColours(typed),
        director: { name: typed.person, email: typed.email, title: typed.title },
      }),
    )
    if (isRefused(made))
      return made.refused === 'wrong-code'
        ? again({ code: 'This is not the code on the console. It changes with each installation' })
        : seeOther('/set-up')
    forgetHosts()
    return seeOther(`/sign-in/${made.token}`)
  })

  web.page('/network/settings', { allow: 'office' }, async (ask) => {
    const { name, line, about, foundingCouncils, officeEmail, colours } = ask.network
    const values = { ...defaultColours, ...colours, name, line, about }
    return networkPage({
      frame: workspaceFrame(ask, 'members'),
      form: {
        values: { ...values, founding: String(foundingCouncils), officeEmail: officeEmail ?? '' },
        errors: {},
      },
    })
  })

  web.deed('/network/settings', { allow: 'office', form: networkForm }, async (ask) => {
    const frame = workspaceFrame(ask, 'members')
    if (!ask.form.ok) {
      const form = { values: ask.form.raw, errors: ask.form.errors }
      return withStatus(422, networkPage({ frame, form }))
    }
    const typed = ask.form.values
    const done = await ask.act(async (act) => {
      const changed = await changeNetwork(act, {
        network: {
          name: typed.name,
          line: typed.line,
          about: typed.about,
          foundingCouncils: typed.founding,
          officeEmail: typed.officeEmail || null,
        },
        colours: ownColours(typed),
      })
      return isRefused(changed)
        ? changed
        : seeOther('/members/manage', 'Saved. Pages follow in a moment.')
    })
    return isRefused(done)
      ? forbidden('Only the network office changes its name and colours.')
      : done
  })
}

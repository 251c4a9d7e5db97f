import { isRefused } from '../../kernel/act.ts'
import { seeOther, withStatus } from '../../kernel/answer.ts'
import { publicFrame } from '../../kernel/frame.ts'
import { forgetHosts, type Web } from '../../kernel/web.ts'
import { makeNetwork } from './actions/make-network.ts'
import { ownColours, setUpForm } from './forms.ts'
import { alreadySetUpPage, setUpPage } from './pages/set-up.page.tsx'

/** The set-up of an empty installation: every address leads here until there is a network. */
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
}

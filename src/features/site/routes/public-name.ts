import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import { workspaceFrame } from '../../../kernel/frame.ts'
import type { Web } from '../../../kernel/web.ts'
import { agreeToBeNamed } from '../actions/agree-to-be-named.ts'
import { publicNamePage } from '../pages/public-name.page.tsx'
import { isPubliclyNamed } from '../queries/public-name.ts'

const choice = z.object({
  agreed: z.enum(['yes', 'no'], 'Choose whether the public site may name you'),
})

/** Each person decides for themselves whether the public site names them. */
export function publicNameRoutes(web: Web): void {
  web.page('/account/public-name', { allow: 'signed-in' }, async (ask) => {
    const agreed = await isPubliclyNamed(ask.db, ask.viewer?.personId ?? '')
    return publicNamePage({
      frame: workspaceFrame(ask),
      form: { values: { agreed: agreed ? 'yes' : 'no' }, errors: {} },
    })
  })

  web.deed('/public-names', { allow: 'signed-in', form: choice }, async (ask) => {
    if (!ask.form.ok) {
      const form = { values: ask.form.raw, errors: ask.form.errors }
      return withStatus(422, publicNamePage({ frame: workspaceFrame(ask), form }))
    }
    const agreed = ask.form.values.agreed === 'yes'
    const done = await ask.act(async (act) => {
      const chosen = await agreeToBeNamed(act, agreed)
      return isRefused(chosen)
        ? chosen
        : seeOther(
            '/account/public-name',
            agreed ? 'The public site names you now.' : 'The public site does not name you.',
          )
    })
    return isRefused(done) ? notFound : done
  })
}

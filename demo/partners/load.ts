import { addPartner, addPartnerPerson, invitePartner } from '../../src/features/partners/index.ts'
import { momentOf } from '../../src/kernel/clock.ts'
import { granted, type Stage } from '../stage.ts'

// Nobody here is real.
const partners = [
  {
    name: 'University of the Fens',
    kind: 'university',
    person: { name: 'Wren Oakley', email: 'wren.oakley@fens.example' },
    theme: 'housing',
    credit: 'Counts homes above shops with us, street by street.',
  },
  {
    name: 'Tidewater Charitable Trust',
    kind: 'charity',
    person: { name: 'Idris Fold', email: 'idris.fold@tidewater.example' },
    theme: 'ports',
    credit: 'Brings people who live beside ports to our meetings.',
  },
  {
    name: 'League of Market Towns',
    kind: 'network',
    person: { name: 'Marian Copse', email: 'marian.copse@market-towns.example' },
    theme: 'city-centres',
    credit: 'Shares what smaller places tried first.',
  },
] as const

/** Three invented partners with a person and an invitation each. */
export function invitePartners(stage: Stage): void {
  const { timeline, names, day, baseUrl, networkName } = stage
  timeline.add(momentOf(day(-60), '10:00'), 'daniel-osei', 'partners', async (act) => {
    for (const { name, kind, person, theme, credit } of partners) {
      const { slug } = granted(
        await addPartner(act, {
          name,
          kind,
          link: null,
          from: day(-60),
          until: null,
          credited: true,
          credit,
          invented: true,
        }),
        name,
      )
      const letters = { baseUrl, networkName }
      const added = await addPartnerPerson(act, {
        slug,
        person: { ...person, demonstration: true },
        ...letters,
      })
      granted(added, person.name)
      const to = { themeId: names.theme(theme) }
      const note = 'What have you seen that our members should know?'
      granted(await invitePartner(act, { slug, to, note, until: null, ...letters }), name)
    }
  })
}

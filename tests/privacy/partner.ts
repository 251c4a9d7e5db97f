import {
  addPartner,
  addPartnerPerson,
  invitePartner,
  makeOffer,
} from '../../src/features/partners/index.ts'
import { actAs } from '../../src/kernel/act.ts'
import { granted } from '../scenes.ts'
import type { Scene } from '../set-up.ts'

/** Somebody of a partner, and what they are invited to. */
export interface InvitedPartner {
  personId: string
  email: string
  invitations: string[]
}

const letters = { baseUrl: 'http://localhost', networkName: 'Test Cities' }
const email = 'elsbeere@partner.example'

/** A partner that is invited to a consultation and offers something, and another one that it knows nothing of. */
export async function invitedPartner(
  scene: Scene,
  consultationId: string,
): Promise<InvitedPartner> {
  const partner = (name: string) => ({
    name,
    kind: 'university' as const,
    link: null,
    from: '2027-01-01',
    until: null,
    credited: false,
    credit: '',
    invented: true,
  })
  const made = await scene.act('ruth', async (act) => {
    const one = granted(await addPartner(act, partner('University of the Fens')))
    const other = granted(await addPartner(act, partner('Tidal Trust')))
    const person = { name: 'Wren Oakley', email, demonstration: true }
    const { personId } = granted(
      await addPartnerPerson(act, { slug: one.slug, person, ...letters }),
    )
    const to = { consultationId }
    const invite = async (slug: string, note: string) =>
      granted(await invitePartner(act, { slug, to, note, until: null, ...letters })).invitationId
    const own = await invite(one.slug, 'Mispel note to a partner')
    return { personId, invitations: [own, await invite(other.slug, 'Kriecherl note to another')] }
  })
  const installation = { database: scene.database, clock: () => scene.time.now }
  granted(
    await actAs(installation, scene.networkId, made.personId, (act) =>
      makeOffer(act, {
        invitationId: made.invitations[0]!,
        kind: 'speaker',
        text: 'Speierling offer of a speaker',
        link: null,
      }),
    ),
  )
  return { ...made, email }
}

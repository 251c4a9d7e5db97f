/** How long the link in a letter to a new address can be used, in hours. */
export const addressHours = 24

export type AskRefusal = 'same-address' | 'address-taken'

/** Why a person cannot ask for this address, or null: it is theirs already, or somebody else's. */
export function whyNotAskForAddress(
  current: string,
  wanted: string,
  taken: boolean,
): AskRefusal | null {
  if (current.toLowerCase() === wanted.toLowerCase()) return 'same-address'
  return taken ? 'address-taken' : null
}

export type ChangeRefusal = 'link-unknown' | 'link-used' | 'link-expired' | 'address-taken'

/** Why a link does not change an address, or null: it holds once, for a day, for the person who asked for it. */
export function whyNotChangeAddress(
  change: { personId: string; expiresAt: Date; usedAt: Date | null } | null,
  by: string | null,
  now: Date,
): ChangeRefusal | null {
  if (change === null || change.personId !== by) return 'link-unknown'
  if (change.usedAt !== null) return 'link-used'
  return change.expiresAt <= now ? 'link-expired' : null
}

/** What is said of an address that cannot be asked for. */
export const askRefusals: Record<AskRefusal, string> = {
  'same-address': 'This is your address already',
  'address-taken':
    'Somebody is known by this address already. If both are you, ask the network office',
}

/** What is said of a link that changes nothing: a head and a sentence. */
export const changeRefusals: Record<ChangeRefusal, [head: string, sentence: string]> = {
  'link-unknown': [
    'This link is not for you',
    'It may have been cut in two by a mail program, replaced by a newer letter, or asked for by somebody else.',
  ],
  'link-used': [
    'This link has been used',
    'It works once. See under your account which address holds.',
  ],
  'link-expired': ['This link has run out', `It works for ${addressHours} hours.`],
  'address-taken': [
    'This address is taken',
    'Since you asked, somebody else has become known by it. Ask the network office if both are you.',
  ],
}

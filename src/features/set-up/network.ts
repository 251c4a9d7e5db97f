/** What a new network is, as typed. */
export interface NewNetwork {
  name: string
  line: string
  about: string
  /** The host name by which it is known; null for every name that reaches the installation. */
  hostname: string | null
  /** How many councils found it: the gables of its mark. */
  foundingCouncils: number
  officeEmail: string | null
}

export type SetUpRefusal = 'already-set-up' | 'wrong-code'

/** Why the installation cannot be set up now, or null: once, by whoever can read its console. */
export function whyNotSetUp(state: { networks: number; rightCode: boolean }): SetUpRefusal | null {
  if (state.networks > 0) return 'already-set-up'
  return state.rightCode ? null : 'wrong-code'
}

/** The name of a network as part of an address: "key-cities". */
export function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'network'
}

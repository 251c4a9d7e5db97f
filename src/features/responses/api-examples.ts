import { defaultConstitution } from './constitution.ts'

const address = 'https://keycities.example/responses/ports'
const hash = (of: string) => of.repeat(64)
const moment = '2027-03-12T16:00:00.000Z'

/** One published response in the list. */
export const listExample = {
  network: 'Key Cities',
  responses: [
    {
      title: 'Ports and the cities behind them',
      address,
      to: 'Department for Transport',
      consultation: { title: 'The future of ports', link: null },
      version: 2,
      sha256: hash('a'),
      submitted: moment,
      published: moment,
      members: 3,
      endorsed: 1,
      record: `${address}/record.json`,
      canonical: `${address}/canonical.json`,
    },
  ],
}

/** A response as its SHA-256 is taken of it, without its answers. */
export const responseExample = {
  format: 'hanse-response/1' as const,
  language: 'en-GB',
  network: { name: 'Key Cities' },
  consultation: {
    title: 'The future of ports',
    body: 'Department for Transport',
    closes: '2027-03-12',
    link: null,
  },
  version: 2,
  frozenAt: '2027-03-01T10:00:00.000Z',
  title: 'Ports and the cities behind them',
  letter: [],
  sections: [],
}

/** A record in which one member of three has endorsed. */
export const recordExample = {
  format: 'hanse-record/1' as const,
  response: responseExample,
  hash: hash('a'),
  constitution: defaultConstitution,
  round: { openedAt: '2027-03-02T09:00:00.000Z', closesAt: moment, closedAt: moment },
  members: [
    { gss: 'E07000138', name: 'Lincoln', nation: 'england', politicalGroup: null },
    { gss: 'E07000041', name: 'Exeter', nation: 'england', politicalGroup: null },
    { gss: 'W06000006', name: 'Wrexham', nation: 'wales', politicalGroup: null },
  ],
  reached: null,
  ballots: [
    {
      council: 'E07000138',
      capacity: 'leader' as const,
      decision: 'endorse' as const,
      text: '',
      substantive: false,
      shown: null,
      castAt: '2027-03-04T11:00:00.000Z',
      confirmedAt: null,
      chain: hash('b'),
    },
  ],
  outcome: {
    state: 'not-agreed' as const,
    why: [{ kind: 'quorum' as const, needed: 2, have: 1, of: 3, met: false }],
    counts: {
      members: 3,
      endorse: 1,
      'endorse-with-reservation': 0,
      abstain: 0,
      object: 0,
      silent: 2,
      editorial: 0,
    },
  },
  publicKey: 'MCowBQYDK2VwAyEA',
  signature: 'c2lnbmF0dXJl',
}

/** A key as an installation publishes it. */
export const keyExample = {
  alg: 'Ed25519' as const,
  publicKey: 'MCowBQYDK2VwAyEA',
  pem: '-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA\n-----END PUBLIC KEY-----\n',
  fingerprint: hash('c'),
  created: '2027-01-01T09:00:00.000Z',
}

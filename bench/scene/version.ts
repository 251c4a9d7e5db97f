import type pg from 'pg'
import { canonicalJson } from '../../src/documents/canonical.ts'
import type { ResponseDocument } from '../../src/documents/response.ts'
import { defaultConstitution } from '../../src/features/responses/constitution.ts'
import { sha256 } from '../../src/kernel/hash.ts'
import { newId } from '../../src/kernel/ids.ts'
import { variedResponse } from '../varied.ts'
import { bulkInsert } from './bulk.ts'
import type { BenchConsultation } from './consultation.ts'
import type { BenchNetwork } from './network.ts'

export const day = 86_400_000

/** A moment so many days from now, ISO 8601. */
export const inDays = (days: number) => new Date(Date.now() + days * day).toISOString()

export interface BenchVersion {
  id: string
  hash: string
  document: ResponseDocument
}

export interface BenchRound {
  id: string
  openedAt: string
  closesAt: string
}

/** A response of as many answers as the consultation has questions, frozen as its first version. */
export async function freezeBenchVersion(
  owner: pg.Pool,
  { networkId, name, manager }: BenchNetwork,
  consultation: BenchConsultation,
): Promise<BenchVersion> {
  const [responseId, id] = [newId(), newId()]
  const sample = variedResponse(consultation.questionIds.length, 1)
  const { title, closes } = consultation
  const document: ResponseDocument = {
    ...sample,
    network: { name },
    consultation: { title, body: 'Department for Invented Transport', closes, link: null },
    version: 1,
    frozenAt: inDays(-8),
  }
  const canonical = canonicalJson(document)
  const hash = sha256(canonical)
  const of = { network_id: networkId }
  await bulkInsert(owner, 'response', [
    {
      ...of,
      id: responseId,
      consultation_id: consultation.id,
      title: document.title,
      summary: ['One fund for four years.', 'A formula that counts those who travel in.'],
      summary_revision: 1,
      created_at: inDays(-9),
    },
  ])
  await bulkInsert(owner, 'response_version', [
    {
      ...of,
      id,
      response_id: responseId,
      number: 1,
      canonical,
      sha256: hash,
      summary: ['One fund for four years.', 'A formula that counts those who travel in.'],
      note: '',
      frozen_at: document.frozenAt,
      frozen_by: manager.personId,
    },
  ])
  return { id, hash, document }
}

/** A round on the version, open for two more days, with every council reached. */
export async function openBenchRound(
  owner: pg.Pool,
  { networkId, councils, manager }: BenchNetwork,
  version: BenchVersion,
): Promise<BenchRound> {
  const id = newId()
  const round = { id, openedAt: inDays(-7), closesAt: inDays(2) }
  await bulkInsert(owner, 'sign_off_round', [
    {
      network_id: networkId,
      id,
      version_id: version.id,
      constitution: defaultConstitution,
      opened_at: round.openedAt,
      opened_by: manager.personId,
      closes_at: round.closesAt,
    },
  ])
  await bulkInsert(
    owner,
    'round_council',
    councils.map(({ gss, nation }) => ({
      network_id: networkId,
      round_id: id,
      gss,
      nation,
      reached_at: round.openedAt,
      reached_how: 'mail',
    })),
  )
  return round
}

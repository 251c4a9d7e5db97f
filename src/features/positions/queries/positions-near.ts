import { sql } from 'kysely'
import type { Reads } from '../../../kernel/db.ts'
import type { Viewer } from '../../../kernel/seats.ts'
import { askerOf, nearestInMeaning } from '../../finding/index.ts'
import { lineColumns, type PositionLine } from './position-lines.ts'
import { type PositionParagraph, paragraphsOf } from './position-page.ts'
import { lastStep, readableBy } from './visible.ts'

/** A position near in meaning to what was asked, with what a reader compares: stance, state and words. */
export interface NearPosition extends PositionLine {
  /** 1 is the same. */
  likeness: number
  /** The passage of it that is nearest. */
  passage: string
  paragraphs: PositionParagraph[]
}

export interface NearQuestion {
  networkId: string
  viewer: Viewer | null
  /** Words: a question, a paragraph, a whole answer. */
  asked: string
  limit: number
  /** A version whose own positions are left out. */
  exceptVersion?: string | null
  exceptId?: string | null
}

/** The positions nearest in meaning to some words, the nearest first; only those that the asker may read. */
export async function positionsNear(db: Reads, given: NearQuestion): Promise<NearPosition[]> {
  const { networkId, viewer, asked, limit } = given
  if (asked.trim() === '') return []
  const near = await nearestInMeaning(db, {
    networkId,
    asked,
    asker: askerOf(viewer),
    limit: limit + 10,
    wanted: ({ kind, subjectId }) => kind === 'position' && subjectId !== given.exceptId,
  })
  const ids = near.map(({ subjectId }) => subjectId)
  if (ids.length === 0) return []
  const { rows } = await sql<PositionLine>`
    select ${lineColumns} from position p ${lastStep}
    where p.id = any(${ids}::uuid[]) and ${readableBy(viewer)}
      and p.version_id is distinct from ${given.exceptVersion ?? null}::uuid`.execute(db as never)
  const lines = new Map(rows.map((row) => [row.id, row]))
  const kept = near.filter(({ subjectId }) => lines.has(subjectId)).slice(0, limit)
  const paragraphs = Map.groupBy(
    await paragraphsOf(
      db,
      kept.map(({ subjectId }) => subjectId),
    ),
    ({ positionId }) => positionId,
  )
  return kept.map(({ subjectId, likeness, passage }) => ({
    ...lines.get(subjectId)!,
    likeness,
    passage,
    paragraphs: paragraphs.get(subjectId) ?? [],
  }))
}

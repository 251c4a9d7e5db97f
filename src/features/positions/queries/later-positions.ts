import type { Reads } from '../../../kernel/db.ts'
import type { Viewer } from '../../../kernel/seats.ts'
import { type PositionLine, positionLines } from './position-lines.ts'
import type { Position } from './position-page.ts'
import { positionsNear } from './positions-near.ts'

/** The standing positions that were said no earlier than this one: those near in meaning first, then the newest. */
export async function laterPositions(
  db: Reads,
  networkId: string,
  viewer: Viewer | null,
  position: Position,
): Promise<PositionLine[]> {
  const near = await positionsNear(db, {
    networkId,
    viewer,
    asked: `${position.question}\n${position.text}`.slice(0, 2000),
    limit: 20,
    exceptId: position.id,
    exceptVersion: position.versionId,
  })
  const newest = await positionLines(db, viewer, { state: 'standing' }, 30)
  const later = [...near, ...newest].filter(
    ({ id, saidOn, state, title }) =>
      id !== position.id &&
      !(title === position.title && saidOn === position.saidOn) &&
      saidOn >= position.saidOn &&
      (state === 'made' || state === 'reaffirmed'),
  )
  return [...new Map(later.map((one) => [one.id, one])).values()].slice(0, 20)
}

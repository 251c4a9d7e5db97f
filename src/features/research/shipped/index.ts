import type { Figures, Indicator, Model } from '../indicator.ts'
import { kindOfKnown } from '../published/known.ts'
import { topicOf } from '../topic.ts'
import { agesTable, codesTable, figuresTable } from './figures.ts'

const modelOf: Record<string, Model> = { g: 'all', e: 'economic', d: 'demographic' }
let read: Figures | null = null

/** The figures that Hanse ships with, each the latest published when they were gathered; read once. */
export function shippedFigures(): Figures {
  read ??= readFigures()
  return read
}

/** People by age at the census, by code: to 15, 16 to 64, 65 and over. */
export function shippedAges(): Map<string, readonly [number, number, number]> {
  const ages = agesTable.trim().split(/\s+/)
  return new Map(
    shippedCodes().flatMap((gss, place) => {
      const [young, working, old] = (ages[place] ?? '-').split('/').map(Number)
      return old === undefined ? [] : [[gss, [young!, working!, old] as const]]
    }),
  )
}

function shippedCodes(): string[] {
  return codesTable.trim().split(/\s+/)
}

function readFigures(): Figures {
  const places = new Map(shippedCodes().map((gss, place) => [gss, place]))
  const values = new Map<string, number[]>()
  const indicators = figuresTable
    .trim()
    .split('\n\n')
    .map((block): Indicator => {
      const [head, ...lines] = block.split('\n')
      const [id, name, unit, better, letters, periods, publisher] = head!
        .split('|')
        .map((cell) => cell.trim()) as [string, string, string, string, string, string, string]
      values.set(id, lines.join(' ').split(/\s+/).map(Number))
      return {
        id,
        name,
        unit,
        better: better as Indicator['better'],
        models: [...letters].map((letter) => modelOf[letter]!),
        periods: periods.split(' '),
        publisher,
        kind: kindOfKnown(id),
        topic: topicOf(name),
      }
    })
  return {
    indicators,
    figure(indicatorId, gss) {
      const value = values.get(indicatorId)?.[places.get(gss) ?? -1]
      return value === undefined || Number.isNaN(value) ? null : value
    },
  }
}

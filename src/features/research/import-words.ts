import { count } from '../../ui/numbers.ts'
import { periodWords } from './indicator-words.ts'
import type { IndicatorChange } from './published/changes.ts'

/** "3 new, 2 changed, 1,200 the same": what an import does to the figures of an indicator. */
export function changeWords({ added, changed, same }: IndicatorChange): string {
  return [
    added.length > 0 && `${count(added.length, 'new figure')}`,
    changed.length > 0 && `${count(changed.length, 'changed', 'changed')}`,
    same > 0 && `${count(same, 'the same', 'the same')}`,
  ]
    .filter(Boolean)
    .join(', ')
}

/** What was noticed of an indicator in a file, a sentence each. */
export function noticedWords({ noticed, facts }: IndicatorChange): string[] {
  const { heldBack, percentages, grouped, twice, formerCodes, abolished, carried, notCarried } =
    noticed
  const names = notCarried.map(({ council }) => council)
  const whys = [...new Set(notCarried.map(({ why }) => why))]
  return [
    heldBack > 0 &&
      `${count(heldBack, 'figure is', 'figures are')} held back by the publisher and kept as such.`,
    percentages > 0 && `${count(percentages, 'percentage', 'percentages')} written with % read.`,
    grouped > 0 && `${count(grouped, 'figure')} with thousands separators read.`,
    twice > 0 && `${count(twice, 'line stands', 'lines stand')} there twice and count once.`,
    formerCodes > 0 &&
      `${count(formerCodes, 'figure stands', 'figures stand')} under another year’s code of the same council.`,
    abolished > 0 &&
      `${count(abolished, 'figure is', 'figures are')} of councils that are no more.`,
    carried > 0 &&
      `${count(carried, 'figure')} carried to councils of today from those merged into them, ${facts.kind === 'count' ? 'added up' : 'weighted by people'}, and marked.`,
    names.length > 0 && `No figure for ${someNames(names)}: ${whys.join('; ')}.`,
  ].filter((one) => one !== false)
}

/** "Cumberland, Somerset and 3 more". */
export function someNames(names: readonly string[], most = 6): string {
  const shown = names.slice(0, most)
  return names.length > most
    ? `${shown.join(', ')} and ${names.length - most} more`
    : shown.join(', ')
}

/** What the facts say and do not say: unit, whether more is better, periods, publisher, licence. */
export function factsWords({ facts, periods }: IndicatorChange): string {
  const better = {
    more: 'more is better',
    less: 'less is better',
    neither: 'neither more nor less is better',
  }[facts.better]
  return `${facts.unit || 'no unit'}; ${better}; ${periods.map(periodWords).join(', ')}; ${facts.publisher || 'no publisher is named'}; ${facts.licence || 'no licence is named'}`
}

import { type Stance, stances, stanceWords } from '../stance.ts'

/** "Our answer: Agree", "Response – strongly disagree", or the stance alone on its line; null where a line says more. */
export function printedStance(line: string): Stance | null {
  const [, , said = line] =
    /^(our |the network’s )?(?:answer|response|view|position|stance)\s?[:–—-]\s?(.*)$/i.exec(
      line,
    ) ?? []
  const plain = said.toLowerCase().replace(/[.\s]+$/, '')
  return stances.find((stance) => plain === stanceWords[stance].label.toLowerCase()) ?? null
}

const openings: [RegExp, Stance][] = [
  [
    /^(?:yes[,.:]? )?we (?:strongly|fully|wholeheartedly) (?:agree|support|welcome)/i,
    'strongly-agree',
  ],
  [/^(?:no[,.:]? )?we strongly (?:disagree|oppose|object)/i, 'strongly-disagree'],
  [/^(?:no[,.:]? )?we (?:disagree|do not agree|oppose|object|do not support)\b/i, 'disagree'],
  [/^we neither agree nor disagree/i, 'neither'],
  [/^we (?:have no view|take no view|do not take a view)/i, 'no-view'],
  [/^(?:yes[,.:]? )?we (?:broadly )?(?:agree|support|welcome)\b/i, 'agree'],
]

/** The stance that the first words of an answer give ("We strongly agree that …"), or null: a proposal, for a person to confirm. */
export function stanceInWords(text: string): Stance | null {
  return openings.find(([pattern]) => pattern.test(text.trim()))?.[1] ?? null
}

import { DemoMark } from '../../../ui/demo-mark.tsx'
import type { Rung } from '../../../ui/ladder.tsx'
import type { Progress } from '../../../ui/progress-row.tsx'
import { type ClearanceLevel, countsUnder } from '../clearance.ts'
import type { OwnAnswer, Portfolio } from '../queries/contribute.ts'

/** How far one answer is towards counting under the constitution. */
export function progressOf(answer: OwnAnswer, levelAsked: ClearanceLevel): Progress {
  if (answer.stance === null) return 'open'
  return reaches(answer.level, levelAsked) ? 'cleared' : 'answered'
}

/** Whether one level is as high as another, or higher. */
export function reaches(level: ClearanceLevel, asked: ClearanceLevel): boolean {
  return countsUnder({ clearanceToCount: asked }, level)
}

/** The ladder of clearance for one answer. */
export function clearanceRungs(
  answer: OwnAnswer,
  asked: ClearanceLevel,
  clearers: Portfolio[],
): Rung[] {
  const who = clearers[0]
  const state = (level: ClearanceLevel): Rung['state'] => {
    if (answer.stance !== null && reaches(answer.level, level)) return 'reached'
    return level === asked ? 'needed' : 'open'
  }
  return [
    {
      name: 'Officer view',
      state: state('officer'),
      note: answer.updatedBy ? `${answer.updatedBy} wrote last` : 'As soon as you save',
    },
    {
      name: 'Portfolio holder cleared',
      state: state('portfolio-holder'),
      note: (
        <>
          {asked === 'portfolio-holder' ? 'Needed to be counted. ' : ''}
          {who ? (
            <>
              {who.name} <DemoMark when={who.demonstration} />
            </>
          ) : (
            'Nobody holds such a seat today; ask the network office.'
          )}
        </>
      ),
    },
    {
      name: 'Council decision',
      state: state('council'),
      note: asked === 'council' ? 'Needed to be counted' : 'Not needed for this call',
    },
  ]
}

/** What a page showed, as one hidden field: 'contribution@revision', parted by spaces. */
export function shownList(answers: OwnAnswer[]): string {
  return answers
    .flatMap((answer) =>
      answer.contributionId ? [`${answer.contributionId}@${answer.revision}`] : [],
    )
    .join(' ')
}

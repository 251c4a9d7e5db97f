import assert from 'node:assert/strict'
import { test } from 'node:test'
import { constitutionSchema } from '../src/features/responses/constitution.ts'
import { strengthLine } from '../src/features/responses/strength.ts'
import { authority, constitution, contributions, membersOn } from './index.ts'

const members = membersOn('2026-01-31').map(({ gss }) => ({ gss }))

/** The line that the network's own rules make of what was said. */
function line(consultation: string, question: string): string {
  const said = contributions
    .filter((one) => one.consultation === consultation && one.question === question)
    .map(({ council, stance, text, evidence, use, asked, clearance }) => ({
      id: council,
      questionId: question,
      gss: authority(council).gss,
      stance,
      text,
      evidence,
      use,
      revision: 1,
      shared: asked !== null,
      clearances: clearance
        ? [
            {
              level: clearance.level,
              revision: 1,
              by: 'portfolio-holder' as const,
              at: '2026-01-30T14:00:00Z',
              decidedOn: null,
              minuteLink: clearance.minute,
            },
          ]
        : [],
    }))
  return strengthLine(constitutionSchema.parse(constitution), members, said).line
}

test('the strength lines of the published response are as its text says', () => {
  const transport = (question: string) => line('local-transport-funding', question)
  assert.equal(transport('1'), '24 of 26 members agree, 2 have no view.')
  assert.equal(transport('2'), '23 of 26 members agree, 2 have no view, 1 dissents.')
  assert.equal(transport('3'), '23 of 26 members agree, 2 have no view, 1 dissents.')
  assert.equal(transport('4'), '12 of 26 members agree, 8 neither, 3 have no view, 3 dissent.')
  assert.equal(transport('7'), '21 of 26 members agree, 1 neither, 2 have no view, 1 dissents.')
  assert.equal(transport('13'), 'All 26 members agree.')
})

test('the open consultation has questions on which too few have cleared for a line', () => {
  assert.match(line('homes-above-shops', '9'), /^No line yet/)
  assert.match(line('homes-above-shops', '2'), /^17 of 26 members agree/)
})

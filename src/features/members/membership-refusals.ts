import type { ControlRefusal } from './control.ts'
import type { CorrectionRefusal } from './correction.ts'
import type { KindChangeRefusal } from './kind-change.ts'
import type { PassingOnRefusal } from './passing-on.ts'

/** Beside which field a refusal stands, and its sentence. */
type Words = [field: string, sentence: string]

export const kindChangeRefusals: Record<KindChangeRefusal, Words> = {
  'not-office': ['', 'Only the network office changes a membership.'],
  'unknown-membership': ['', 'This membership is not in the register.'],
  'ended-already': ['kindFrom', 'This membership has ended. Add a new one instead'],
  'same-kind': ['newKind', 'It is of this kind already. Choose another'],
  'before-it-begins': ['kindFrom', 'The membership began later. Enter a later day'],
}

export const passingOnRefusals: Record<PassingOnRefusal, Words> = {
  'not-office': ['', 'Only the network office passes a membership on.'],
  'unknown-membership': ['', 'This membership is not in the register.'],
  'not-abolished': [
    '',
    'The register says that this council exists. Bring the register up to date first.',
  ],
  'ended-before': ['', 'The membership ended before the council was abolished.'],
  'no-successor': ['successors', 'Choose the council that carries the membership on'],
  'not-a-successor': ['successors', 'The register does not know this council as a successor'],
  'passed-on-already': ['successors', 'The membership has been passed on to this council already'],
  'successor-joins-later': [
    'successors',
    'This council is entered as a member from a later day. Correct that day first',
  ],
}

export const correctionRefusals: Record<CorrectionRefusal, Words> = {
  'not-office': ['', 'Only the network office corrects a membership.'],
  'unknown-membership': ['', 'This membership is not in the register.'],
  'reason-missing': ['reason', 'Say why it is corrected'],
  'nothing-changes': ['correct', 'This is what the register says already'],
  'ends-before-it-begins': ['correct', 'It would end before it begins. Check both days'],
  'authority-not-yet': ['correct', 'The council did not exist on that day. Enter a later one'],
  'authority-abolished': ['correct', 'The council had been abolished by that day'],
  'already-member': ['correct', 'It would be a member twice on some of these days'],
}

export const controlRefusals: Record<ControlRefusal, Words> = {
  'not-office': ['', 'Only the network office enters who runs a council.'],
  'unknown-authority': ['', 'The register knows no authority with this code.'],
  'in-the-future': ['asOf', 'This day has not come yet. Enter the day of which the source speaks'],
  'source-missing': ['controlSource', 'Say where it is written'],
  'nothing-said': ['control', 'Enter who runs the council, or how many seats each party has'],
  'party-twice': ['parties', 'A party stands here twice. Enter each once'],
}

import assert from 'node:assert/strict'
import test from 'node:test'
import type { ResponseDocument } from '../../documents/response.ts'
import type { Stance } from '../../documents/stance.ts'
import { besideText, type OwnWords } from './beside.ts'

const answer = (label: string, question: string, stance: Stance | null) => ({
  label,
  question,
  stance,
  strength: null,
  dissent: [],
  paragraphs: [
    {
      number: `${label}.1`,
      prose: [
        {
          kind: 'paragraph' as const,
          children: [{ kind: 'text' as const, text: `On ${question}` }],
        },
      ],
    },
  ],
})
const text = (...answers: ReturnType<typeof answer>[]) =>
  ({ sections: [{ heading: null, answers }] }) as unknown as ResponseDocument
const own = (question: string, stance: Stance | null, words = '', label = '1'): OwnWords => ({
  label,
  question,
  title: question,
  stance,
  words,
  level: 'officer',
})

test('a stance is beside the text’s: the same, stronger, other, or none to compare', () => {
  const cases: [Stance | null, string, Stance | null, string][] = [
    ['agree', '', 'agree', 'same'],
    ['strongly-agree', '', 'agree', 'strength'],
    ['disagree', '', 'strongly-disagree', 'strength'],
    ['agree', '', 'disagree', 'differs'],
    ['neither', '', 'agree', 'differs'],
    ['agree', '', 'neither', 'differs'],
    ['no-view', '', 'agree', 'no-view'],
    ['agree', '', null, 'words'],
    [null, 'Only words.', 'agree', 'words'],
    [null, ' ', 'agree', 'silent'],
  ]
  for (const [stance, words, other, how] of cases) {
    const [one] = besideText([own('Q', stance, words)], text(answer('1', 'Q', other)))
    assert.equal(one?.how, how, `${stance} beside ${other}`)
  }
})

test('a question renumbered since is known by its wording, and takes the number of the text', () => {
  const [one] = besideText(
    [own('Who pays?', 'agree', '', '3')],
    text(answer('3', 'Another', 'disagree'), answer('2', 'Who pays?', 'agree')),
  )
  assert.deepEqual([one?.label, one?.how, one?.text?.words], ['2', 'same', 'On Who pays?'])
})

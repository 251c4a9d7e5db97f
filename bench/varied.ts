import type { ResponseDocument } from '../src/documents/response.ts'
import { sampleResponse } from '../src/documents/write/sample.ts'

const words =
  'the of a council city fund street bus station rail bridge port harbour bid return grant year duty share district county formula evidence officer leader budget contract pavement lane traffic journey worker school college hospital market river coast village region nation target cost saving delay survey figure source report review pilot scheme plan permit charge income resident tenant owner landlord planner engineer would could should may must before after during within between across against because although where which who agree support object suggest replace extend simplify publish consult deliver maintain repair combine measure'.split(
    ' ',
  )

/** The same numbers in the same order for the same seed (Park and Miller, 1988), from 0 to 1. */
export function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}

/** A sample response in which every sentence differs: it compresses as real text does, and nothing remembered of another seed is of use. */
export function variedResponse(answers: number, seed: number): ResponseDocument {
  const next = numbersFrom(seed)
  const sentence = () => {
    const said = Array.from({ length: 12 + Math.floor(next() * 14) }, word)
    return `We ${said.join(' ')}, at £${Math.floor(next() * 90_000).toLocaleString('en-GB')}.`
  }
  const word = () => words[Math.floor(next() * words.length)] ?? ''
  const paragraph = () => ({
    kind: 'paragraph' as const,
    children: [{ kind: 'text' as const, text: `${sentence()} ${sentence()}` }],
  })
  const sample = sampleResponse(answers)
  return {
    ...sample,
    sections: sample.sections.map((section) => ({
      ...section,
      answers: section.answers.map((answer) => ({
        ...answer,
        question: `Do you agree that ${sentence().slice(3, -1)}?`,
        paragraphs: answer.paragraphs.map(({ number }) => ({ number, prose: [paragraph()] })),
      })),
    })),
  }
}

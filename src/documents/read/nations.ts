import type { Nation } from './types.ts'

const names: [Nation, RegExp][] = [
  ['england', /\b(?:england|lloegr)\b/i],
  ['scotland', /\b(?:scotland|yr alban)\b/i],
  ['wales', /\b(?:wales|cymru)\b/i],
  ['northern-ireland', /\b(?:northern ireland|gogledd iwerddon)\b/i],
]

/** The nations that a sentence of scope names; "the United Kingdom" is all four; null if it names none. */
export function nationsIn(text: string): Nation[] | null {
  if (
    /\b(?:united kingdom|whole of the uk|uk[- ]wide|across the uk|all (?:four )?(?:parts|nations) of the uk|the uk)\b/i.test(
      text,
    ) &&
    !/\b(?:england|scotland|wales|northern ireland)\b/i.test(text)
  )
    return ['england', 'scotland', 'wales', 'northern-ireland']
  const found = names.filter(([, name]) => name.test(text)).map(([nation]) => nation)
  if (/\bgreat britain\b/i.test(text)) {
    const britain: Nation[] = ['england', 'scotland', 'wales']
    return [...new Set([...britain, ...found])]
  }
  return found.length ? found : null
}

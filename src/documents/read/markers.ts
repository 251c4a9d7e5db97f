const roman: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** A count as letters (1 is a, 27 is aa), roman numerals or digits, as list formats name them. */
export function counted(count: number, format: string): string {
  if (count < 1) return String(count)
  if (/^(i|lower-?roman)$/.test(format)) return romanOf(count)
  if (/^(I|upper-?roman)$/i.test(format) && format !== 'i') return romanOf(count).toUpperCase()
  if (/^(a|lower-?(letter|alpha|latin))$/.test(format)) return lettersOf(count)
  if (/^(A|upper-?(letter|alpha|latin))$/i.test(format) && format !== 'a')
    return lettersOf(count).toUpperCase()
  return String(count)
}

/** The marker a browser prints before item `count` of an ordered list. */
export function listMarker(count: number, format: string): string {
  return `${counted(count, format)}.`
}

function lettersOf(count: number): string {
  const letter = String.fromCharCode(97 + ((count - 1) % 26))
  return letter.repeat(Math.floor((count - 1) / 26) + 1)
}

function romanOf(count: number): string {
  let left = count % 4000
  let text = ''
  for (const [value, letters] of roman) {
    while (left >= value) {
      text += letters
      left -= value
    }
  }
  return text
}

/** One line of a programme: a time of the day, or none, and what happens. */
export interface ProgrammeItem {
  time: string | null
  title: string
}

/** Reads a programme typed a line each, "10:00 Welcome"; a line that cannot be one is named in a sentence. */
export function readProgramme(text: string): { items: ProgrammeItem[]; problem: string | null } {
  const items: ProgrammeItem[] = []
  let last = ''
  for (const [at, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    if (line === '') continue
    const found = /^(\d{1,2})[:.](\d{2})(?:\s*(?:[-–—:]|\s)\s*)(.*)$/.exec(line)
    const problem = (sentence: string) => ({ items, problem: `Line ${at + 1}: ${sentence}` })
    if (!found) {
      if (/^\d/.test(line)) return problem('write the time like 10:00, then what happens')
      items.push({ time: null, title: line })
      continue
    }
    const [, hour, minute, title] = found
    const time = `${hour!.padStart(2, '0')}:${minute}`
    if (Number(hour) > 23 || Number(minute) > 59) return problem(`${time} is no time of the day`)
    if (title === '') return problem('say what happens at this time')
    if (last && time < last) return problem(`${time} comes after ${last}. Put it in its order`)
    last = time
    items.push({ time, title: title! })
  }
  return { items, problem: null }
}

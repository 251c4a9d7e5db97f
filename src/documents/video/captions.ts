/** One caption: from and until in seconds, and its lines. */
export interface Cue {
  from: number
  until: number
  text: string
}

const timing =
  /^((?:\d{2,}:)?\d{2}:\d{2}\.\d{3})[ \t]+-->[ \t]+((?:\d{2,}:)?\d{2}:\d{2}\.\d{3})(?:[ \t].*)?$/

/**
 * Reads captions as WebVTT (https://www.w3.org/TR/webvtt1/), line by line. Gives the captions, or one
 * sentence that names the first line that is wrong: no header, a time that is none, a caption that
 * ends before it begins, begins before the one above it, or says nothing.
 */
export function readCaptions(text: string): { cues: Cue[]; problem: string | null } {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/)
  const wrong = (line: number, sentence: string) => ({
    cues: [],
    problem: `Line ${line}: ${sentence}`,
  })
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? ''))
    return wrong(1, 'captions begin with WEBVTT. Save them as WebVTT (.vtt) and choose them again')
  const cues: Cue[] = []
  let at = 1
  // The header goes on until the first empty line.
  while (at < lines.length && lines[at]!.trim() !== '') {
    if (lines[at]!.includes('-->'))
      return wrong(at + 1, 'leave a line empty before the first caption')
    at++
  }
  while (at < lines.length) {
    if (lines[at]!.trim() === '') {
      at++
      continue
    }
    const block = blockFrom(lines, at)
    const first = at
    at += block.length
    if (/^(NOTE|STYLE|REGION)(?:[ \t]|$)/.test(block[0]!)) continue
    // A caption may have a name in a line of its own, above its times.
    const place = block[0]!.includes('-->') ? 0 : 1
    const number = first + place + 1
    const times = timing.exec(block[place]?.trim() ?? '')
    if (!times)
      return wrong(number, 'write the times like 00:01.500 --> 00:04.000, with a full stop')
    const [from, until] = [seconds(times[1]!), seconds(times[2]!)]
    if (from === null || until === null) return wrong(number, 'minutes and seconds go up to 59')
    if (until <= from) return wrong(number, 'this caption ends before it begins')
    const before = cues.at(-1)
    if (before && from < before.from)
      return wrong(number, 'this caption begins before the one above it. Put them in order')
    const words = block
      .slice(place + 1)
      .join('\n')
      .trim()
    if (words === '') return wrong(number, 'this caption says nothing')
    cues.push({ from, until, text: words })
  }
  if (cues.length === 0) return wrong(1, 'there is no caption in it')
  return { cues, problem: null }
}

function blockFrom(lines: readonly string[], at: number): string[] {
  const end = lines.findIndex((line, place) => place >= at && line.trim() === '')
  return lines.slice(at, end === -1 ? lines.length : end)
}

function seconds(time: string): number | null {
  const parts = time.split(':')
  const [minutes, rest] = [Number(parts.at(-2)), Number(parts.at(-1))]
  if (minutes > 59 || rest >= 60) return null
  return Number(parts.at(-3) ?? 0) * 3600 + minutes * 60 + rest
}

/** What is said, as running text: captions joined, a new paragraph after each pause of more than a second and a half. */
export function transcriptOf(cues: readonly Cue[]): string {
  let text = ''
  let last: Cue | null = null
  for (const cue of cues) {
    const words = cue.text
      .replace(/<v(?:\.[^ >]*)?[ \t]+([^>]+)>/g, '$1: ')
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .trim()
    const pause = last !== null && cue.from - last.until > 1.5
    text += last === null ? words : `${pause ? '\n\n' : ' '}${words}`
    last = cue
  }
  return text
}

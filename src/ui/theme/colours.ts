import { brightest, contrast, mix, mixUntil, parseColour } from './contrast.ts'

/** The seven colours of a network, as "#rrggbb". */
export interface NetworkColours {
  ink: string
  sea: string
  brick: string
  sand: string
  paper: string
  amber: string
  moss: string
}

export type ColourName = keyof NetworkColours

/** The colours of a network that has chosen none. */
export const defaultColours: NetworkColours = {
  ink: '#10242f',
  sea: '#0b5c6b',
  brick: '#a3402a',
  sand: '#f5f0e6',
  paper: '#ffffff',
  amber: '#f2b134',
  moss: '#2f6b3c',
}

const names = Object.keys(defaultColours) as ColourName[]
const white = '#ffffff'

/** What must be read on what: [the colour to change, its name, ground, its name, least contrast]. */
function pairs(of: NetworkColours): [ColourName, string, string, string, string, number][] {
  return [
    ['ink', 'Ink', of.ink, 'paper', of.paper, 7],
    ['sand', 'Ink', of.ink, 'sand', of.sand, 7],
    ['amber', 'Ink', of.ink, 'amber', of.amber, 7],
    ['sea', 'White', white, 'sea', of.sea, 4.5],
    ['sea', 'Sea', of.sea, 'paper', of.paper, 4.5],
    ['sea', 'Sea', of.sea, 'sand', of.sand, 4.5],
    ['brick', 'White', white, 'brick', of.brick, 4.5],
    ['brick', 'Brick', of.brick, 'paper', of.paper, 4.5],
    ['brick', 'Brick', of.brick, 'sand', of.sand, 4.5],
    ['moss', 'White', white, 'moss', of.moss, 4.5],
    ['moss', 'Moss', of.moss, 'paper', of.paper, 4.5],
  ]
}

/** "6.9": rounded down, so that it never reads as enough when it is not. */
function said(ratio: number): string {
  return (Math.floor(ratio * 10) / 10).toFixed(1)
}

/** For each colour that cannot be used, one sentence that says why; nothing where all can be read. */
export function whyNotColours(colours: NetworkColours): Partial<Record<ColourName, string>> {
  const reasons: Partial<Record<ColourName, string>> = {}
  for (const name of names) {
    if (parseColour(colours[name]) === null) {
      reasons[name] = 'Type the colour as # and six digits or letters a to f, like #0b5c6b.'
    }
  }
  if (Object.keys(reasons).length > 0) return reasons
  for (const [name, mark, colour, ground, on, least] of pairs(colours)) {
    const ratio = contrast(colour, on)
    if (ratio >= least || reasons[name]) continue
    const way = name === 'sand' || name === 'amber' ? 'paler' : 'darker'
    reasons[name] =
      `${mark} on ${ground} has a contrast of ${said(ratio)} to 1, and people need ${least} to read it. Choose a ${way} ${name}.`
  }
  return reasons
}

/** The tokens that follow from a network's seven colours, by name without "--". */
export function derivedColours(of: NetworkColours): Record<string, string> {
  const grounds = [of.paper, of.sand]
  return {
    'sea-deep': mix(of.sea, '#000000', 0.29),
    slate: slate(of),
    line: mix(of.sand, of.ink, 0.15),
    edge: mixUntil(of.sand, of.ink, 0.6, grounds, 4.5),
    'sand-deep': mix(of.sand, of.ink, 0.07),
    'on-ink': mixUntil(of.paper, white, 0, [of.ink], 7),
    'on-ink-second': mixUntil(of.ink, white, 0.7, [of.ink], 7),
    'on-ink-line': mix(of.ink, white, 0.25),
    'on-ink-brick': brickOnInk(of),
  }
}

/** Brick where the ground is ink: brighter in its own hue first, then paler. */
function brickOnInk(of: NetworkColours): string {
  const bright = brightest(of.brick)
  const found = mixUntil(of.brick, bright, 0, [of.ink], 5)
  return contrast(found, of.ink) >= 5 ? found : mixUntil(bright, white, 0, [of.ink], 5)
}

/** The second voice: the palest ink, at most 26% paler, that is still read on paper and sand. */
function slate(of: NetworkColours): string {
  for (let share = 0.26; share > 0; share -= 0.01) {
    const mixed = mix(of.ink, of.paper, share)
    if ([of.paper, of.sand].every((ground) => contrast(mixed, ground) >= 5)) return mixed
  }
  return of.ink
}

/** A network's own style sheet: its seven colours and what derives from them. Stances stay alike. */
export function themeCss(colours: NetworkColours): string {
  for (const name of names) {
    if (parseColour(colours[name]) === null) throw new Error(`${name} is no colour`)
  }
  const tokens = { ...pick(colours), ...derivedColours(colours) }
  const lines = Object.entries(tokens).map(([name, colour]) => `--${name}:${colour}`)
  return `:root{${lines.join(';')}}`
}

/** Settings may hold more than the seven; only they reach the style sheet. */
function pick(colours: NetworkColours): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, colours[name]]))
}

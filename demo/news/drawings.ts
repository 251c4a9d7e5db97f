/** Our own pictures, drawn in the colours of the network: places of no particular name. */
export interface Drawing {
  key: string
  alternative: string
  caption: string
  svg: string
}

const ink = '#10242f'
const sea = '#0b5c6b'
const brick = '#a3402a'
const sand = '#e9e1d0'
const amber = '#f2b134'
const moss = '#2f6b3c'
const stones = ['#c9bda3', '#b9ab8e', '#d8cdb6', '#a89a7d']
const [wide, high] = [1600, 640]

/** A number between 0 and 1 that is the same at every start. */
const grain = (at: number) => Math.abs(Math.sin(at * 12.9898) * 43758.5453) % 1
const box = (x: number, y: number, w: number, h: number, fill: string) =>
  `<path fill="${fill}" d="M${x.toFixed(1)} ${y.toFixed(1)}h${w.toFixed(1)}v${h.toFixed(1)}h${(-w).toFixed(1)}z"/>`
const drawing = (inner: string, sky = sand) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${wide} ${high}">${box(0, 0, wide, high, sky)}${inner}</svg>`

/** A stepped gable of this height standing on a line, with windows; lit ones are amber. */
function gable(x: number, ground: number, width: number, height: number, lit: boolean, at: number) {
  const fill = lit ? brick : (stones[at % stones.length] as string)
  const step = width / 8
  let out = ''
  for (let k = 0; k < 4; k++)
    out += box(
      x + k * step,
      ground - height + (3 - k) * step * 1.4,
      width - 2 * k * step,
      height,
      fill,
    )
  const pane = lit ? amber : '#8d8064'
  for (let y = ground - height + step * 6; y < ground - step * 2; y += step * 3.4)
    for (let k = 0; k < 3; k++) out += box(x + step * (1.3 + k * 2), y, step * 1.2, step * 2, pane)
  return out
}

/** A row of houses by the water, as many as there are councils; those named are in brick. */
function quay(houses: number, lit: readonly number[]): string {
  const width = wide / houses
  const ground = 500
  const row = Array.from({ length: houses }, (_, at) =>
    gable(
      at * width + width * 0.06,
      ground,
      width * 0.88,
      190 + 190 * grain(at + 3),
      lit.includes(at),
      at,
    ),
  ).join('')
  const water = box(0, ground, wide, high - ground, sea)
  const ripples = Array.from({ length: houses * 3 }, (_, at) => {
    const x = (at % houses) * width
    const part = Math.floor(at / houses)
    const inset = width * (0.08 + part * 0.1)
    const fill = lit.includes(at % houses) ? '#c96d52' : '#4d8590'
    return box(x + inset, ground + 24 + part * 34, width - 2 * inset, 7, fill)
  }).join('')
  return drawing(row + water + ripples)
}

/** Cranes, stacked boxes and a ferry. */
function harbour(): string {
  const crane = (x: number) =>
    box(x, 150, 14, 310, ink) +
    box(x - 150, 150, 330, 12, ink) +
    box(x - 110, 162, 5, 120, ink) +
    box(x - 126, 280, 38, 26, amber)
  const boxes = Array.from({ length: 36 }, (_, at) =>
    box(
      840 + (at % 12) * 58,
      430 - Math.floor(at / 12) * 34,
      54,
      30,
      [brick, sea, moss, amber][Math.floor(grain(at) * 4)] as string,
    ),
  ).join('')
  const ferry = `<path fill="#fff" d="M120 470h420l-40 60H170z"/>${box(190, 410, 260, 60, '#fff')}${box(240, 370, 150, 40, '#fff')}${box(300, 310, 40, 60, brick)}`
  const windows = Array.from({ length: 10 }, (_, at) => box(206 + at * 24, 428, 12, 16, sea)).join(
    '',
  )
  return drawing(
    box(0, 464, wide, high - 464, sea) +
      box(780, 460, wide - 780, 40, '#8d8064') +
      boxes +
      crane(940) +
      crane(1290) +
      ferry +
      windows +
      Array.from({ length: 20 }, (_, at) =>
        box(grain(at) * 1500, 540 + grain(at + 40) * 80, 60 + 70 * grain(at + 9), 5, '#4d8590'),
      ).join(''),
    '#dfe7e6',
  )
}

/** A terraced street with a bus. */
function street(): string {
  const houses = Array.from({ length: 9 }, (_, at) => {
    const x = at * 180
    const fill = at % 3 === 1 ? brick : (stones[at % 4] as string)
    const roof = `<path fill="${ink}" d="M${x} 250l90-70 90 70z"/>`
    const panes = [0, 1]
      .flatMap((row) =>
        [0, 1].map((k) =>
          box(x + 30 + k * 80, 280 + row * 90, 42, 56, at === 4 ? amber : '#f5f0e6'),
        ),
      )
      .join('')
    return box(x, 250, 178, 230, fill) + roof + panes + box(x + 72, 430, 34, 50, sea)
  }).join('')
  const bus = `${box(520, 410, 430, 130, moss)}${Array.from({ length: 6 }, (_, at) => box(540 + at * 66, 428, 54, 46, '#dfe7e6')).join('')}<circle cx="600" cy="545" r="30" fill="${ink}"/><circle cx="870" cy="545" r="30" fill="${ink}"/>`
  return drawing(houses + box(0, 480, wide, 160, '#6d7478') + box(0, 560, wide, 6, sand) + bus)
}

/** Shops with homes above them, some windows lit. */
function shops(): string {
  const fronts = Array.from({ length: 6 }, (_, at) => {
    const x = at * 267
    const wall = at % 2 ? (stones[at % 4] as string) : brick
    const upper = [0, 1]
      .flatMap((row) =>
        [0, 1, 2].map((k) =>
          box(
            x + 32 + k * 76,
            150 + row * 110,
            46,
            72,
            grain(at * 7 + row * 3 + k) > 0.55 ? amber : '#f5f0e6',
          ),
        ),
      )
      .join('')
    const awning = Array.from({ length: 8 }, (_, k) =>
      box(x + 10 + k * 31, 378, 31, 34, k % 2 ? '#fff' : sea),
    ).join('')
    return (
      box(x, 110, 265, 430, wall) +
      upper +
      box(x + 14, 400, 240, 140, ink) +
      box(x + 28, 416, 140, 108, '#dfe7e6') +
      awning
    )
  }).join('')
  return drawing(fronts + box(0, 540, wide, 100, '#b9ab8e'), '#dfe7e6')
}

/** Bars of a chart, the last ones in brick. */
function bars(): string {
  const heights = [120, 150, 146, 190, 220, 214, 260, 300, 340, 396]
  const drawn = heights
    .map((height, at) => box(150 + at * 134, 540 - height, 96, height, at > 7 ? brick : sea))
    .join('')
  const lines = [140, 240, 340, 440].map((y) => box(110, y, 1400, 2, '#d8d1c2')).join('')
  return drawing(lines + drawn + box(110, 540, 1400, 5, ink), '#f5f0e6')
}

/** A theatre's curtain and the backs of heads. */
function stage(): string {
  const folds = Array.from({ length: 20 }, (_, at) =>
    box(at * 80, 0, 80, 430, at % 2 ? brick : '#8f3725'),
  ).join('')
  const heads = Array.from({ length: 22 }, (_, at) => {
    const x = at * 74 + 30 * grain(at)
    return `<circle cx="${x}" cy="${560 + 20 * grain(at + 5)}" r="34" fill="${ink}"/><circle cx="${x}" cy="680" r="80" fill="${ink}"/>`
  }).join('')
  return drawing(folds + box(0, 430, wide, 60, amber) + box(0, 490, wide, 150, '#3b2a26') + heads)
}

/** Roofs with panels on a hill, and the sun. */
function roofs(): string {
  const sun = `<circle cx="1270" cy="160" r="92" fill="${amber}"/>`
  const hill = `<path fill="${moss}" d="M0 420Q500 260 1000 380T1600 330V640H0z"/>`
  const houses = Array.from({ length: 7 }, (_, at) => {
    const x = 60 + at * 220
    const y = 380 + 40 * grain(at)
    return `${box(x, y, 150, 140, stones[at % 4] as string)}<path fill="${ink}" d="M${x - 16} ${y}l91-80 91 80z"/><path fill="${sea}" d="M${x + 80} ${y - 66}l70 60h-70z"/>${box(x + 54, y + 70, 40, 70, brick)}`
  }).join('')
  return drawing(sun + hill + houses, '#dfe7e6')
}

/** A bridge over a river, town on both sides. */
function bridge(): string {
  const arches = Array.from(
    { length: 5 },
    (_, at) => `<path fill="${sand}" d="M${120 + at * 290} 520v-90a110 110 0 0 1 220 0v90z"/>`,
  ).join('')
  const town = Array.from({ length: 16 }, (_, at) =>
    gable(at * 100, 330, 88, 90 + 90 * grain(at + 11), at === 5 || at === 11, at),
  ).join('')
  return drawing(
    town +
      box(0, 330, wide, 190, '#8d8064') +
      arches +
      box(0, 520, wide, 120, sea) +
      box(0, 318, wide, 16, ink),
  )
}

/** All drawings of the demonstration's news. */
export const drawings: Drawing[] = [
  picture(
    'twenty-one',
    'Twenty-one gabled houses in a row by the water',
    'Each house is a council.',
    quay(21, []),
  ),
  picture(
    'twenty-four',
    'Twenty-four gabled houses by the water, four of them in brick with lit windows',
    'Each house is a council. Those that join are in brick.',
    quay(24, [4, 9, 15, 21]),
  ),
  picture(
    'twenty-five',
    'Twenty-five gabled houses stand in a row by the water; four of them are in brick with lit windows',
    'Each house is a council. The four that join are in brick.',
    quay(25, [3, 8, 13, 19]),
  ),
  picture(
    'harbour',
    'A ferry lies in a harbour beside two cranes and rows of containers',
    'A harbour of no particular city.',
    harbour(),
  ),
  picture(
    'street',
    'A bus stands in a street of terraced houses',
    'A street that a bus still serves.',
    street(),
  ),
  picture(
    'shops',
    'Six shops with awnings; in the floors above them some windows are lit',
    'Where a light is on, somebody lives above the shop.',
    shops(),
  ),
  picture(
    'bars',
    'Ten bars rise from left to right, the last two in brick',
    'A chart of no particular figures.',
    bars(),
  ),
  picture(
    'stage',
    'People sit before the closed curtain of a theatre',
    'Before the play.',
    stage(),
  ),
  picture(
    'roofs',
    'Houses with solar panels stand on a green hill in the sun',
    'Roofs that earn their keep.',
    roofs(),
  ),
  picture(
    'bridge',
    'A stone bridge with five arches carries a town over a river',
    'A town on a bridge.',
    bridge(),
  ),
]

function picture(key: string, alternative: string, caption: string, svg: string): Drawing {
  return { key, alternative, caption, svg }
}

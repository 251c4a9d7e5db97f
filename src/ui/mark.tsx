const eaves = [27, 23, 19, 25, 21]

function house(place: number): string {
  const x = place * 16
  const y = eaves[place % eaves.length]!
  const window = (left: number, top: number) => `M${x + left} ${top}h2v5h-2z`
  return [
    `M${x} 40V${y}h2v-3h2v-3h2v-3h3v3h2v3h2v3h2V40z`,
    `M${x + 7} ${y - 5}h1v4h-1z`,
    window(3, y + 4),
    window(6.5, y + 4),
    window(10, y + 4),
  ].join('')
}

const countOf = (gables: number) => Math.min(12, Math.max(1, Math.round(gables)))
const outline = (count: number) =>
  Array.from({ length: count }, (_, place) => house(place)).join('')

/** The mark as a file of its own, in one colour. */
export function markSvg(gables: number, colour: string): string {
  const count = countOf(gables)
  const width = count * 16 - 1
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 9 ${width} 31" width="${width * 8}" height="248"><path fill="${colour}" fill-rule="evenodd" d="${outline(count)}"/></svg>`
}

/** The network's mark: a row of stepped gables, one for each founding council (1 to 12). */
export function Mark({ gables }: { gables: number }) {
  const count = countOf(gables)
  const width = count * 16 - 1
  return (
    <svg
      class="hanse-mark"
      viewBox={`0 9 ${width} 31`}
      width={width}
      height="31"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" fill-rule="evenodd" d={outline(count)} />
    </svg>
  )
}

/** One gable in the colour given ("#a3402a") as the address of an icon. */
export function iconHref(colour: string): string {
  const path = 'M0 31V10h2V7h2V4h2V1h3v3h2v3h2v3h2v21z'
  const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 15 31'><path fill='${colour}' d='${path}'/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}

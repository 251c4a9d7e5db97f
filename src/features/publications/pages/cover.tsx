import type { NetworkLook } from '../../../ui/layout/types.ts'

/** The cover of a publication, drawn from its title and the network's mark and colours; the words stand beside it, so it is decoration. */
export function Cover(props: { network: NetworkLook; kind: string; title: string }) {
  const { network, kind, title } = props
  const size = title.length > 70 ? 17 : title.length > 40 ? 20 : 24
  const lines = wrapped(title, Math.floor(310 / size))
  const gables = Math.min(7, Math.max(1, network.mark.gables))
  return (
    <svg
      class="hanse-cover"
      viewBox="0 0 210 297"
      width="210"
      height="297"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="210" height="297" class="hanse-cover__ink" />
      <rect width="210" height="5" class="hanse-cover__brick" />
      <text x="18" y="34" class="hanse-cover__kind">
        {kind}
      </text>
      {lines.map((line, at) => (
        <text x="18" y={62 + at * size * 1.15} font-size={size} class="hanse-cover__title">
          {line}
        </text>
      ))}
      <path
        class="hanse-cover__sand"
        d={Array.from({ length: gables }, (_, at) => {
          const x = 18 + at * 26
          return `M${x} 237V211h3v-8h3v-8h4v-8h4v8h4v8h3v8h3v26z`
        }).join('')}
      />
      <rect y="236" width="210" height="61" class="hanse-cover__sand" />
      <text x="18" y="262" font-size="13" class="hanse-cover__name">
        {network.name}
      </text>
    </svg>
  )
}

/** A title in lines of at most so many letters; at most six lines, the last one ends with dots where more would follow. */
function wrapped(title: string, most: number): string[] {
  const lines: string[] = []
  for (const word of title.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < most)
      lines[lines.length - 1] += ` ${word}`
    else lines.push(word)
  }
  return lines.length <= 6 ? lines : [...lines.slice(0, 5), `${lines[5]} …`]
}

type Rgb = readonly [number, number, number]

/** The red, green and blue of "#rrggbb", each 0 to 255; null for anything else. */
export function parseColour(colour: string): Rgb | null {
  const digits = /^#([0-9a-f]{6})$/i.exec(colour)?.[1]
  if (!digits) return null
  const value = Number.parseInt(digits, 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

function rgb(colour: string): Rgb {
  return parseColour(colour) ?? [0, 0, 0]
}

function luminance(colour: string): number {
  const [red, green, blue] = rgb(colour).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours, 1 to 21, by WCAG 2.2's relative luminance. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** The colour that lies at a share (0 to 1) of the way from one to another. */
export function mix(from: string, to: string, share: number): string {
  const target = rgb(to)
  const parts = rgb(from).map((part, place) => {
    const mixed = Math.round(part + (target[place]! - part) * share)
    return Math.min(255, Math.max(0, mixed)).toString(16).padStart(2, '0')
  })
  return `#${parts.join('')}`
}

/** The first step from `from` towards `to`, beginning at a share, that reaches a contrast on all grounds. */
export function mixUntil(
  from: string,
  to: string,
  start: number,
  grounds: readonly string[],
  least: number,
): string {
  for (let share = start; share < 1; share += 0.01) {
    const mixed = mix(from, to, share)
    if (grounds.every((ground) => contrast(mixed, ground) >= least)) return mixed
  }
  return to
}

/** The same hue as bright as it goes: its strongest part raised to the full. */
export function brightest(colour: string): string {
  const parts = rgb(colour)
  const scale = 255 / Math.max(1, ...parts)
  return `#${parts
    .map((part) =>
      Math.round(part * scale)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`
}

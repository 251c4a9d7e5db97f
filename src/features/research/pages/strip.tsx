const width = 160

/** Every place as a stroke from the lowest to the highest figure, this one marked; the row beside it has the same in figures. */
export function Strip(props: {
  id: string
  says: string
  sorted: readonly number[]
  value: number | null
}) {
  const { id, says, sorted, value } = props
  const [low, high] = [sorted[0] ?? 0, sorted.at(-1) ?? 0]
  if (high === low) return null
  const at = (one: number) =>
    Math.round(4 + ((Math.min(high, Math.max(low, one)) - low) / (high - low)) * (width - 8))
  const places = [...new Set(sorted.map(at))]
  return (
    <svg class="hanse-strip" viewBox={`0 0 ${width} 20`} role="img" aria-labelledby={id}>
      <title id={id}>{says}</title>
      <path class="hanse-strip__all" d={places.map((x) => `M${x} 5v10`).join('')} />
      {value !== null && <circle class="hanse-strip__itself" cx={at(value)} cy="10" r="5.5" />}
    </svg>
  )
}

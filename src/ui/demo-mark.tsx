/** Marks an invented person or text; where `when` is false, nothing. */
export function DemoMark({ when = true }: { when?: boolean | undefined }) {
  return when ? <span class="hanse-demo">demonstration</span> : null
}

/** Plain text as somebody typed it: an empty line begins a paragraph, a line end stays. Markup is shown as it stands. */
export function Words({ text }: { text: string }) {
  return (
    <div class="hanse-measure hanse-words">
      {text
        .split(/\n{2,}/)
        .filter((paragraph) => paragraph.trim() !== '')
        .map((paragraph) => (
          <p>{paragraph.trim()}</p>
        ))}
    </div>
  )
}

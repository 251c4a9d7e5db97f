/** Keeps the number of words below a text area true while somebody types. */
function count(text: string): string {
  const words = text.split(/\s+/).filter(Boolean).length
  return words === 1 ? '1 word.' : `${words} words.`
}

for (const note of document.querySelectorAll<HTMLElement>('[data-count-of]')) {
  const area = document.getElementById(note.dataset.countOf ?? '')
  if (!(area instanceof HTMLTextAreaElement)) continue
  const show = () => {
    note.textContent = count(area.value)
  }
  area.addEventListener('input', show)
  // A browser may have put back what was typed before.
  show()
}

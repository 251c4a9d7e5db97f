/** Asks before a page with unsaved words is left: for forms that carry `data-unsaved`. */
const changed = new Set<HTMLFormElement>()

function digest(form: HTMLFormElement): string {
  const data = new FormData(form)
  return JSON.stringify([...data].filter(([, value]) => typeof value === 'string'))
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-unsaved]')) {
  const before = digest(form)
  form.addEventListener('input', () => {
    if (digest(form) === before) changed.delete(form)
    else changed.add(form)
  })
  form.addEventListener('submit', () => changed.delete(form))
}

addEventListener('beforeunload', (event) => {
  if (changed.size > 0) event.preventDefault()
})

// Tells the others that a paragraph is being written, with the words so far, so that nobody freezes over them.

const form = document.querySelector<HTMLFormElement>('form[data-editing]')
const paragraph = form?.dataset.editing
let timer = 0

async function tell(): Promise<void> {
  if (!form || !paragraph) return
  const text = form.elements.namedItem('text')
  const token = form.elements.namedItem('_csrf')
  if (!(text instanceof HTMLTextAreaElement) || !(token instanceof HTMLInputElement)) return
  const body = new URLSearchParams({ text: text.value, _csrf: token.value })
  await fetch(`/paragraphs/${paragraph}/edits`, { method: 'POST', body, redirect: 'manual' }).catch(
    () => undefined,
  )
}

form?.addEventListener('input', () => {
  window.clearTimeout(timer)
  timer = window.setTimeout(() => void tell(), 3000)
})

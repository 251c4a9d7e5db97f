/**
 * Gives every `[data-copy]` a button that copies its text (or the element's, where it is empty).
 * Without script there is no button, and the text can be selected.
 */
function addButton(element: HTMLElement) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'govuk-button govuk-button--secondary hanse-button--small hanse-copy'
  const name = element.dataset.copyName ?? ''
  const label = `Copy${name ? ` ${name}` : ''}`
  button.textContent = label
  const status = document.createElement('span')
  status.className = 'hanse-small hanse-copy__status'
  status.setAttribute('role', 'status')
  button.addEventListener('click', async () => {
    // As it is seen, with its line breaks, which `textContent` loses.
    const field = element instanceof HTMLTextAreaElement ? element.value : element.innerText
    try {
      await navigator.clipboard.writeText(element.dataset.copy || field)
      status.textContent = 'Copied'
    } catch {
      getSelection()?.selectAllChildren(element)
      status.textContent = 'Selected. Press Ctrl+C, or ⌘C, to copy'
    }
    setTimeout(() => {
      status.textContent = ''
    }, 6000)
  })
  element.insertAdjacentElement('afterend', button)
  button.insertAdjacentElement('afterend', status)
}

if ('clipboard' in navigator) {
  for (const element of document.querySelectorAll<HTMLElement>('[data-copy]')) addButton(element)
}

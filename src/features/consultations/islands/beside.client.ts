/** Brings the place in the document to view that the question open for writing starts at; without script its link does. */
const open = document.querySelector<HTMLElement>('[data-source-place]')
const pane = document.querySelector<HTMLElement>('.hanse-source__text')
const place = open && document.getElementById(`place-${open.dataset.sourcePlace}`)

if (pane && place && getComputedStyle(pane).overflowY === 'auto') {
  place.classList.add('hanse-source__block--here')
  pane.scrollTop = place.offsetTop - 80
}

export {}

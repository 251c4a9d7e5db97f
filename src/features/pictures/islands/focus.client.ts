// A click on the picture says what must not be cut off; the numbers beside it say the same without.

const field = document.querySelector<HTMLFieldSetElement>('[data-focus]')
const picture = field?.querySelector('img')
const points = field?.querySelector<HTMLElement>('.hanse-focus__points')
const mark = field?.querySelector<HTMLElement>('[data-mark]')
const number = (name: string) => field?.querySelector<HTMLInputElement>(`input[name="${name}"]`)
const exact = field?.querySelector<HTMLInputElement>('input[value="exact"]')

function showMark(): void {
  const chosen = field?.querySelector<HTMLInputElement>('input[name="focus"]:checked')?.value
  const [x, y] =
    chosen && chosen !== 'exact'
      ? chosen.split(' ')
      : [number('focusX')?.value, number('focusY')?.value]
  if (!mark || !x || !y) return
  mark.hidden = false
  mark.style.left = `${x}%`
  mark.style.top = `${y}%`
}

field?.querySelector('[data-with-script]')?.removeAttribute('hidden')
points?.addEventListener('click', (event) => {
  // Whoever chose a point by keyboard clicked no place.
  if (!picture || !exact || event.target instanceof HTMLInputElement || event.detail === 0) return
  event.preventDefault()
  const box = picture.getBoundingClientRect()
  const part = (at: number, from: number, whole: number) =>
    String(Math.round(Math.max(0, Math.min(1, (at - from) / whole)) * 100))
  const [x, y] = [number('focusX'), number('focusY')]
  if (x) x.value = part(event.clientX, box.left, box.width)
  if (y) y.value = part(event.clientY, box.top, box.height)
  exact.checked = true
  showMark()
})
field?.addEventListener('input', showMark)
showMark()

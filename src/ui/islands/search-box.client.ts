/**
 * Offers the first hits while somebody types in a search box, in the manner of an ARIA combobox: arrows
 * choose, Enter opens, Escape closes. "/" leads to the box from anywhere. Without script it is a form.
 */
interface Suggestion {
  kind: string
  title: string
  href: string
}

const restMs = 160
const boxes = [...document.querySelectorAll<HTMLFormElement>('form[data-find]')]

boxes.forEach(attach)

for (const opener of document.querySelectorAll<HTMLElement>('[data-find-open]'))
  opener.addEventListener('click', (event) => {
    event.preventDefault()
    show(boxes[0])
  })

document.addEventListener('keydown', (event) => {
  const at = event.target
  const writing =
    at instanceof HTMLElement && (at.isContentEditable || at.matches('input, textarea, select'))
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writing) return
  if (boxes.length === 0) return
  event.preventDefault()
  show(boxes[0])
})

function show(form: HTMLFormElement | undefined) {
  form?.classList.add('hanse-find--open')
  const field = form?.querySelector<HTMLInputElement>('input[type=search]')
  field?.focus()
  field?.select()
}

function attach(form: HTMLFormElement, place: number) {
  const field = form.querySelector<HTMLInputElement>('input[type=search]')
  if (!field?.parentElement) return
  const list = document.createElement('ul')
  list.id = `suggestions-${place}`
  list.className = 'hanse-suggestions'
  list.hidden = true
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', 'Suggestions')
  const said = document.createElement('p')
  said.className = 'govuk-visually-hidden'
  said.setAttribute('role', 'status')
  field.parentElement.classList.add('hanse-suggesting')
  field.parentElement.append(list, said)
  for (const [name, value] of Object.entries({
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  }))
    field.setAttribute(name, value)

  let shown: Suggestion[] = []
  let chosen = -1
  let timer = 0
  let asking: AbortController | null = null

  const close = () => {
    asking?.abort()
    window.clearTimeout(timer)
    list.hidden = true
    shown = []
    said.textContent = ''
    field.setAttribute('aria-expanded', 'false')
    choose(-1)
  }
  const choose = (at: number) => {
    chosen = at
    ;[...list.children].forEach((option, place) => {
      option.setAttribute('aria-selected', String(place === at))
      if (place === at) option.scrollIntoView({ block: 'nearest' })
    })
    if (at < 0) field.removeAttribute('aria-activedescendant')
    else field.setAttribute('aria-activedescendant', `${list.id}-${at}`)
  }
  const offer = (suggestions: Suggestion[]) => {
    if (suggestions.length === 0) return close()
    list.replaceChildren(...suggestions.map((one, at) => optionOf(one, `${list.id}-${at}`)))
    shown = suggestions
    list.hidden = false
    field.setAttribute('aria-expanded', 'true')
    choose(-1)
    const many = suggestions.length
    said.textContent = `${many} ${many === 1 ? 'suggestion' : 'suggestions'}. Use the arrow keys.`
  }
  const ask = async () => {
    asking?.abort()
    const mine = new AbortController()
    asking = mine
    const words = field.value.trim()
    if (words.length < 2) return close()
    try {
      const address = `/search/suggestions?q=${encodeURIComponent(words)}`
      const answer = await fetch(address, { signal: mine.signal })
      if (!answer.ok) return close()
      const { suggestions } = (await answer.json()) as { suggestions: Suggestion[] }
      if (!mine.signal.aborted && document.activeElement === field) offer(suggestions)
    } catch {
      // A newer question came first, or there is no line: the form works as it is.
    }
  }

  field.addEventListener('input', () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void ask(), restMs)
  })
  field.addEventListener('blur', close)
  field.addEventListener('keydown', (event) => {
    if (list.hidden) return
    const many = shown.length
    if (event.key === 'ArrowDown') choose(chosen + 1 >= many ? -1 : chosen + 1)
    else if (event.key === 'ArrowUp') choose(chosen < 0 ? many - 1 : chosen - 1)
    else if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && chosen >= 0) location.assign(shown[chosen]!.href)
    else return
    event.preventDefault()
  })
  // Before the field loses focus, and its list with it.
  list.addEventListener('mousedown', (event) => {
    const option = (event.target as Element).closest('[role=option]')
    const one = shown[[...list.children].indexOf(option as Element)]
    if (!one || event.button !== 0) return
    event.preventDefault()
    location.assign(one.href)
  })
}

function optionOf({ kind, title }: Suggestion, id: string) {
  const option = document.createElement('li')
  option.id = id
  option.setAttribute('role', 'option')
  const [words, what] = [document.createElement('span'), document.createElement('span')]
  words.textContent = title
  what.textContent = kind
  what.className = 'hanse-suggestions__kind'
  option.append(words, ' ', what)
  return option
}

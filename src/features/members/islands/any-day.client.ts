/**
 * Gives the list of changed days a slider: moving it shows the network of that day at once, without
 * leaving the page. Without script the days are links.
 */
function attach() {
  const nav = document.querySelector<HTMLElement>('.hanse-days')
  const slider = nav?.querySelector<HTMLInputElement>('input[type=range]')
  const said = nav?.querySelector('output')
  const box = nav?.querySelector<HTMLElement>('.hanse-days__slider')
  const links = [...(nav?.querySelectorAll<HTMLAnchorElement>('ol a') ?? [])]
  if (!slider || !said || !box || links.length === 0) return
  const words = (at: number) => links[at]?.textContent?.replace(/(\d{4}|Today)/, '$1: ') ?? ''
  const say = (at: number) => {
    said.textContent = words(at)
    slider.setAttribute('aria-valuetext', words(at))
  }
  say(Number(slider.value))
  box.hidden = false
  let waiting = 0
  slider.addEventListener('input', () => {
    const at = Number(slider.value)
    say(at)
    clearTimeout(waiting)
    waiting = window.setTimeout(() => show(links[at]!.href), 120)
  })
}

let newest = 0

async function show(address: string) {
  const mine = ++newest
  const answer = await fetch(address)
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  // A later move of the slider was faster.
  if (mine !== newest) return
  const [before, after] = [document.querySelector('#network'), page.querySelector('#network')]
  if (!answer.ok || !before || !after) {
    location.assign(address)
    return
  }
  for (const part of ['.hanse-pagehead__words', '#network'])
    document.querySelector(part)?.replaceWith(page.querySelector(part)!)
  document.title = page.title
  history.replaceState(null, '', address)
  attach()
  document.querySelector<HTMLInputElement>('#any-day')?.focus({ preventScroll: true })
}

attach()

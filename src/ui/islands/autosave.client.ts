// Saves a form while somebody writes, through the very form that works without script. The form says
// in data-clash what to do where other words were saved meanwhile.

const form = document.querySelector<HTMLFormElement>('form[data-autosave]')
const state = form?.querySelector<HTMLElement>('[data-saved]')
const pause = 2500

let timer = 0
let saving = false
let again = false

function fieldsOf(of: HTMLFormElement): URLSearchParams {
  const sent = new URLSearchParams(
    [...new FormData(of)].map(([name, value]) => [name, String(value)]),
  )
  sent.set('go', 'stay')
  return sent
}

function say(words: string): void {
  if (state) state.textContent = words
}

async function save(): Promise<void> {
  if (!form) return
  if (saving) {
    again = true
    return
  }
  saving = true
  try {
    const reply = await fetch(form.action, {
      method: 'POST',
      body: fieldsOf(form),
      headers: { 'x-autosave': '1' },
    })
    const said = (await reply.json()) as { revision?: number; fellBack?: boolean }
    if (reply.ok) accept(said)
    else if (reply.status === 409)
      say(form.dataset.clash ?? 'Other words were saved meanwhile. Press Save: nothing is lost.')
    else say('Not saved yet: something needs mending. Press Save to see what.')
  } catch {
    say('Not saved: no connection. Your words are still here; we try again when you write on.')
  } finally {
    saving = false
    if (again) {
      again = false
      void save()
    }
  }
}

function accept({ revision, fellBack }: { revision?: number; fellBack?: boolean }): void {
  const field = form?.elements.namedItem('revision')
  if (field instanceof HTMLInputElement && revision !== undefined) field.value = String(revision)
  const time = new Date().toLocaleTimeString('en-GB', {
    hour: 'numeric',
    minute: '2-digit',
    hour12: true,
  })
  say(
    `Saved at ${time.replace(' ', '')}.${fellBack ? ' It had been cleared; it is an officer view again.' : ''}`,
  )
  form?.dispatchEvent(new CustomEvent('hanse:saved', { bubbles: true }))
}

form?.addEventListener('input', () => {
  say('Writing …')
  window.clearTimeout(timer)
  timer = window.setTimeout(() => void save(), pause)
})
form?.addEventListener('submit', () => window.clearTimeout(timer))
// The last words before somebody leaves go out with the page.
window.addEventListener('pagehide', () => {
  if (!form || state?.textContent !== 'Writing …') return
  void fetch(form.action, {
    method: 'POST',
    body: fieldsOf(form),
    headers: { 'x-autosave': '1' },
    keepalive: true,
  })
})

import type { Locator, Page } from 'playwright-core'

const mostTabs = 700

/** Moves the focus with Tab or Shift+Tab until this control has it; throws where it cannot be reached or where nobody sees that it has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const element = await target.elementHandle()
  if (!element) throw new Error(`There is no ${target}`)
  const reached = () => element.evaluate((node) => node === node.ownerDocument.activeElement)
  if (await reached()) return
  const before = await element.evaluate(lookOf)
  // A person sees whether it stands above or below where they are, and goes that way.
  const key = (await element.evaluate(standsAbove)) ? 'Shift+Tab' : 'Tab'
  for (let presses = 0; presses < mostTabs; presses++) {
    await page.keyboard.press(key)
    if (!(await reached())) continue
    const after = await element.evaluate(lookOf)
    if (before === after) throw new Error(`Nobody sees that ${target} has the focus`)
    return
  }
  throw new Error(`${target} is not reached within ${mostTabs} presses of ${key}`)
}

function standsAbove(node: Node): boolean {
  const here = node.ownerDocument?.activeElement
  if (!here || here === node.ownerDocument?.body) return false
  return (here.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0
}

/** All that a focus style may change about a control, its label and the marks drawn before them. */
function lookOf(node: Node): string {
  const element = node as HTMLElement
  const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0] : null
  const drawn = [element, label, element.closest('td')].filter((one) => one != null)
  const styles = drawn.flatMap((one) =>
    [null, '::before', '::after'].map((pseudo) => {
      const style = getComputedStyle(one, pseudo)
      const { outline, boxShadow, backgroundColor, border, color, textDecoration } = style
      return { outline, boxShadow, backgroundColor, border, color, textDecoration }
    }),
  )
  return JSON.stringify(styles)
}

import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'

/** A whole page as HTML, ready to send as `text/html; charset=utf-8`. */
export function renderPage(page: VNode): string {
  return `<!DOCTYPE html>${render(page)}`
}

/** Part of a page as HTML. */
export function renderPart(part: VNode): string {
  return render(part)
}

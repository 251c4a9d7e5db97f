/** Marks the page as scripted before its first paint, so that nothing jumps when scripts arrive. */
if ('noModule' in HTMLScriptElement.prototype) {
  document.body.classList.add('js-enabled', 'govuk-frontend-supported')
}

import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // How the markup is written, which no reader notices.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // Roles are repeated where a table becomes cards, since `display` takes them away.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    // GOV.UK Frontend's own markup, proven with readers.
    'no-implicit-input-type': 'off',
    'require-sri': 'off',
    // A message stands above the h1, where GOV.UK puts it; several checkboxes share a name.
    'heading-level': ['error', { allowMultipleH1: false, minInitialRank: 'h2' }],
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
    'no-inline-style': 'error',
    'no-dup-id': 'error',
  },
})

/** What is wrong with a page as HTML, a sentence for each fault; nothing where nothing is. */
export async function faultsOf(html: string): Promise<string[]> {
  const report = await validator.validateString(html)
  return report.results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column, selector }) =>
        `${ruleId}: ${message} (${selector}, ${line}:${column})`,
    ),
  )
}

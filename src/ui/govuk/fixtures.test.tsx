import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import type { ComponentType } from 'preact'
import { render } from 'preact-render-to-string'
import { BackLink } from './back-link.tsx'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { Button } from './button.tsx'
import { CharacterCount } from './character-count.tsx'
import { Checkboxes } from './checkboxes.tsx'
import { DateInput } from './date-input.tsx'
import { Details } from './details.tsx'
import { ErrorMessage } from './error-message.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Fieldset } from './fieldset.tsx'
import { FileUpload } from './file-upload.tsx'
import { Hint } from './hint.tsx'
import { Input } from './input.tsx'
import { InsetText } from './inset-text.tsx'
import { Label } from './label.tsx'
import { NotificationBanner } from './notification-banner.tsx'
import { Pagination } from './pagination.tsx'
import { Panel } from './panel.tsx'
import { PhaseBanner } from './phase-banner.tsx'
import { Radios } from './radios.tsx'
import { Select } from './select.tsx'
import { SkipLink } from './skip-link.tsx'
import { SummaryList } from './summary-list.tsx'
import { Table } from './table.tsx'
import { Tag } from './tag.tsx'
import { Textarea } from './textarea.tsx'
import { tree } from './tree.ts'
import { WarningText } from './warning-text.tsx'

/** Each component with the number of examples that GOV.UK Frontend 6.6.0 gives for it. */
// biome-ignore lint/suspicious/noExplicitAny: the examples are checked by their HTML, not by type
const ported: Record<string, [ComponentType<any>, number]> = {
  'back-link': [BackLink, 7],
  'character-count': [CharacterCount, 34],
  'inset-text': [InsetText, 6],
  pagination: [Pagination, 15],
  panel: [Panel, 19],
  'phase-banner': [PhaseBanner, 7],
  'skip-link': [SkipLink, 9],
  'summary-list': [SummaryList, 30],
  table: [Table, 21],
  tag: [Tag, 12],
  breadcrumbs: [Breadcrumbs, 12],
  button: [Button, 38],
  checkboxes: [Checkboxes, 42],
  'date-input': [DateInput, 50],
  details: [Details, 10],
  'error-message': [ErrorMessage, 9],
  'error-summary': [ErrorSummary, 19],
  fieldset: [Fieldset, 18],
  'file-upload': [FileUpload, 22],
  hint: [Hint, 6],
  input: [Input, 45],
  label: [Label, 17],
  'notification-banner': [NotificationBanner, 21],
  radios: [Radios, 43],
  select: [Select, 19],
  'warning-text': [WarningText, 8],
  textarea: [Textarea, 18],
}

interface Fixture {
  name: string
  options: Record<string, unknown>
  html: string
}

const require = createRequire(import.meta.url)
let compared = 0

for (const [name, [Component, count]] of Object.entries(ported)) {
  const file = require.resolve(`govuk-frontend/dist/govuk/components/${name}/fixtures.json`)
  const { fixtures } = JSON.parse(readFileSync(file, 'utf8')) as { fixtures: Fixture[] }
  test(`${name} prints all ${count} examples of GOV.UK Frontend`, async (each) => {
    assert.equal(fixtures.length, count)
    for (const fixture of fixtures) {
      await each.test(fixture.name, () => {
        assert.deepEqual(tree(render(<Component {...fixture.options} />)), tree(fixture.html))
        compared += 1
      })
    }
  })
}

test('every example of every ported component was compared', () => {
  const expected = Object.values(ported).reduce((sum, [, count]) => sum + count, 0)
  assert.equal(compared, expected)
})

test('the comparison tells a lost space between words, a class and a nesting apart', () => {
  assert.notDeepEqual(tree('<p><b>a</b> b</p>'), tree('<p><b>a</b>b</p>'))
  assert.notDeepEqual(tree('<p class="a b"></p>'), tree('<p class="b a"></p>'))
  assert.notDeepEqual(tree('<div><p></p></div>'), tree('<div></div><p></p>'))
  assert.deepEqual(tree('<p id="a" class="b">\n x\n</p>'), tree('<p class="b" id="a">x</p>'))
})

test('a text area gives back a first empty line', () => {
  const html = render(<Textarea name="words" value={'\nfirst line left empty'} />)
  assert.match(JSON.stringify(tree(html)), /"\\nfirst line left empty"/)
})

test('text is escaped wherever it is shown', () => {
  const html = render(
    <Input name="a" label={{ text: '<b>' }} hint={{ text: '<i>' }} value={'"><script>'} />,
  )
  assert.doesNotMatch(html, /<b>|<i>|<script>/)
})

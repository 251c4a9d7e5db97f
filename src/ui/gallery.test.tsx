import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { VNode } from 'preact'
import { faultsOf } from '../../tests/html-validity.ts'
import { AnswerPage, returned } from './gallery/answer-page.tsx'
import { DecisionPage } from './gallery/decision-page.tsx'
import { GridPage } from './gallery/grid-page.tsx'
import { EmptyPage, FreezePage, RefusalPage } from './gallery/notice-pages.tsx'
import { ResponsePage } from './gallery/response-page.tsx'
import { WorkPage } from './gallery/work-page.tsx'
import { renderPage } from './render.ts'

const pages: Record<string, VNode> = {
  'my work': <WorkPage />,
  'the grid': <GridPage />,
  'an answer': <AnswerPage />,
  'an answer that came back with errors': <AnswerPage form={returned} />,
  'a decision': <DecisionPage />,
  'a published response': <ResponsePage />,
  'a refusal': <RefusalPage />,
  'a page that asks to confirm': <FreezePage />,
  'an empty place': <EmptyPage />,
}

for (const [name, page] of Object.entries(pages)) {
  const html = renderPage(page)

  test(`${name}: its HTML is valid`, async () => {
    assert.deepEqual(await faultsOf(html), [])
  })

  test(`${name}: one heading of the first rank, and headings skip no rank`, () => {
    const ranks = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, rank]) => Number(rank))
    assert.equal(ranks.filter((rank) => rank === 1).length, 1)
  })

  test(`${name}: nothing inline for a strict content policy to refuse`, () => {
    assert.doesNotMatch(html, /<style|<script(?![^>]* src=)|\sstyle=|\son[a-z]+=/)
    assert.match(html, /<script src="[^"]+"><\/script>/)
  })

  test(`${name}: the page title names the network last`, () => {
    assert.match(html, /<title>[^<]+ – River Towns<\/title>/)
  })

  test(`${name}: every posting form carries the token of the session`, () => {
    for (const [form] of html.matchAll(/<form[^>]*method="post"[\s\S]*?<\/form>/g)) {
      assert.match(form, /<input type="hidden" name="_csrf" value="token"\/>/)
    }
  })

  test(`${name}: labels and descriptions point at something on the page`, () => {
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const named = [...html.matchAll(/ (?:for|aria-labelledby|aria-describedby)="([^"]+)"/g)]
    for (const id of named.flatMap(([, list]) => list!.split(' '))) {
      assert.ok(ids.has(id), `nothing has the id ${id}`)
    }
  })
}

const failed = renderPage(pages['an answer that came back with errors']!)

test('a form that came back says so in its title and links each error to its field', () => {
  assert.match(failed, /<title>Error: /)
  const summary = /<ul class="govuk-list govuk-error-summary__list">(.*?)<\/ul>/s.exec(failed)?.[1]
  const targets = [...(summary ?? '').matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
  assert.deepEqual(targets, ['figure', 'met', 'use', 'minute'])
  for (const id of targets) assert.match(failed, new RegExp(`<input[^>]* id="${id}"`))
})

test('a form that came back keeps what was typed, chosen and ticked', () => {
  assert.match(failed, /fall on &lt;b>residents&lt;\/b>\.<\/textarea>/)
  assert.match(failed, /id="figure"[^>]*value="£310,000"/)
  assert.match(failed, /name="met-day"[^>]*value="31"/)
  assert.match(failed, /value="disagree" checked/)
  assert.match(failed, /value="housing" checked/)
})

test('what a person typed never becomes markup', () => {
  assert.doesNotMatch(failed, /<b>residents/)
})

test('a link to a script in somebody’s prose is printed as words only', () => {
  const html = renderPage(pages['a published response']!)
  assert.doesNotMatch(html, /script:alert/)
  assert.match(html, /need, &lt;not> bids/)
})

test('a council whose name is withheld is counted and not named', () => {
  const html = renderPage(pages['a published response']!)
  assert.match(html, /A council, name withheld/)
  assert.doesNotMatch(html, /Wrexham/)
})

test('a cell of the grid says its whole sentence, and silence is said too', () => {
  const html = renderPage(pages['the grid']!)
  assert.match(html, /BCP (strongly )?(dis)?agrees with question 1, cleared by portfolio holder/)
  assert.match(html, /Medway has said nothing yet to question 1/)
  assert.match(html, /data-name="Bath &#38; NE Somerset"/)
})

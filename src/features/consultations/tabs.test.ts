import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SeatKind, Viewer } from '../../kernel/seats.ts'
import { consultationTabs } from './tabs.ts'

function viewer(kind: SeatKind, gss: string | null): Viewer {
  const seat = { id: 's', kind, title: kind, gss, council: null, councilSlug: null }
  const person = { personId: 'p', sessionId: 's', name: 'A', email: 'a@b.example' }
  return { ...person, demonstration: true, seats: [seat] }
}
const [office, officer] = [viewer('director', null), viewer('policy-officer', 'E07000138')]
const stages = {
  read: { slug: 'x', confirmedAt: null, called: false },
  confirmed: { slug: 'x', confirmedAt: new Date(), called: false },
  called: { slug: 'x', confirmedAt: new Date(), called: true },
}
const labels = (stage: keyof typeof stages, who: Viewer) =>
  consultationTabs(stages[stage], who, 'overview')
    .map(({ label }) => label)
    .join(' ')

test('each sees the pages that apply to them at each stage, and no others', () => {
  assert.equal(labels('read', office), 'Overview Questions Timetable')
  assert.equal(labels('read', officer), 'Overview Timetable')
  assert.equal(labels('confirmed', office), 'Overview Questions Timetable Call Draft')
  assert.equal(labels('confirmed', officer), 'Overview Timetable')
  assert.equal(labels('called', office), 'Overview Questions Timetable Call Grid Draft Versions')
  assert.equal(labels('called', officer), 'Overview Timetable Contribute Grid Draft Versions')
})

test('the page one is on is marked', () => {
  const current = consultationTabs(stages.called, office, 'grid').filter((tab) => tab.current)
  assert.deepEqual(current, [{ label: 'Grid', href: '/consultations/x/grid', current: true }])
})

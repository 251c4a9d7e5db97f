import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseProse } from '../../documents/prose/parse.ts'
import { type AnnouncementFacts, announcementOf } from './announcement.ts'

const member = (council: string, nation = 'England', region: string | null = 'South West') => ({
  council,
  population: 100_000,
  populationSource: 'Census 2021',
  region,
  nation,
  returns: council.startsWith('Bath'),
})

const facts: AnnouncementFacts = {
  network: 'Test Cities',
  joinsOn: '2027-04-01',
  decidedOn: '2027-03-12',
  councils: [
    member('Bath and North East Somerset'),
    member('Exeter'),
    member('Lincoln', 'England', 'East Midlands'),
    member('Wrexham', 'Wales', 'Wales'),
  ],
  members: {
    count: '25',
    people: 4_112_345,
    shareOfPeople: 0.0613,
    shareOfUrbanAuthorities: 0.12,
    nations: ['England', 'Wales'],
  },
  founded: { when: 'summer 2013', by: ['Coventry', 'Derby', 'Preston'] },
  quotes: 2,
}

test('it is headed with the names, and says who they are, what the network covers and who founded it', () => {
  const { title, summary, text } = announcementOf(facts)
  assert.equal(title, 'Bath and North East Somerset, Exeter, Lincoln and Wrexham join Test Cities')
  assert.equal(
    summary,
    'Four councils join on 1 April 2027. Test Cities now has 25 members across England and Wales, home to 4,112,345 people.',
  )
  assert.match(text, /The executive agreed on 12 March 2027\. Bath and North East Somerset returns/)
  assert.match(
    text,
    /- \*\*Wrexham\*\*, Wales: 100,000 people\.\n\nFigures for people: Census 2021\./,
  )
  assert.match(text, /founded in summer 2013 by Coventry, Derby and Preston\./)
  assert.match(text, /4,112,345 people live there, .*% of the United Kingdom/)
})

test('each quote that is asked for has its place, and no mark in it is wrong', () => {
  const { text } = announcementOf(facts)
  assert.deepEqual(parseProse(text).problems, [])
  assert.match(text, /\n\n\{quote 1\}\n\n/)
  assert.match(text, /\n\n\{quote 2\}\n\n/)
  assert.doesNotMatch(announcementOf({ ...facts, quotes: 0 }).text, /quote/)
})

test('where the record cannot tell, it says so; what nobody knows is left out', () => {
  const vague = announcementOf({
    ...facts,
    members: { ...facts.members, count: '25 to 27', shareOfPeople: null },
    founded: null,
    decidedOn: null,
  })
  assert.match(vague.summary, /25 to 27 members/)
  assert.match(vague.facts.foot!.name, /25 to 27 members$/)
  assert.doesNotMatch(vague.text, /founded|agreed|of the United Kingdom/)
})

test('a headline of many names becomes their number', () => {
  const many = Array.from({ length: 9 }, (_, at) => member(`A council of a long name ${at}`))
  assert.equal(announcementOf({ ...facts, councils: many }).title, 'Nine councils join Test Cities')
  assert.equal(
    announcementOf({ ...facts, councils: [member('Exeter')] }).title,
    'Exeter joins Test Cities',
  )
})

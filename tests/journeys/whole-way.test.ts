import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { skip } from './browser.ts'
import { document, type Given, noRealDocuments } from './documents.ts'
import { skipHead, walkGrid } from './way/by-keyboard.ts'
import { clear, contribute, readGrid, voices, writeAtOnce } from './way/contribute.ts'
import { draft, freeze, takeAway } from './way/draft.ts'
import { openCommitment, publish, submit, verify } from './way/publish.ts'
import { openCall, readDocument } from './way/read.ts'
import { close, decide, openRound } from './way/sign-off.ts'
import { type Way, ways } from './ways.ts'
import { openWorld, type World } from './world.ts'

const journeys: { way: Way; kind: string; given: Given }[] = [
  {
    way: ways.script,
    kind: 'a web page',
    given: document('street-naming.html', 'street', 'street-naming.landing.html'),
  },
  { way: ways.plain, kind: 'a PDF', given: document('street-naming.derived.pdf', 'street') },
  { way: ways.phone, kind: 'a Word file', given: document('vagrancy-act.derived.docx', 'begging') },
  {
    way: ways.keyboard,
    kind: 'an OpenDocument file',
    given: document('social-housing-rents.derived.odt', 'rent'),
  },
]

describe('from a government document to one signed joint response', { skip }, () => {
  // Without them the same ways are walked on documents of our own.
  test('the documents are real ones', { skip: noRealDocuments }, () => {})

  for (const { way, kind, given } of journeys)
    test(`${way.name}, from ${kind}`, { timeout: 300_000 }, async (t) => {
      const world = await openWorld()
      try {
        await walk(world, way, given)
        assert.deepEqual(await world.windows.findings(), [])
      } catch (error) {
        t.diagnostic(await world.windows.scenery())
        throw error
      } finally {
        await world.close()
      }
    })
})

async function walk(world: World, way: Way, given: Given): Promise<void> {
  const office = await world.enter('daniel', way)
  const { base, title } = await readDocument(world, office, given)
  await openCall(world, office, base)

  const officers = []
  for (const said of voices) officers.push(await contribute(world, way, base, said))
  for (const said of voices) await clear(world, way, base, said)
  await writeAtOnce(world, way, base, officers[0]!, voices[0]!)
  await clear(world, way, base, voices[0]!)
  await readGrid(world, office, base)
  if (way.hands === 'keyboard') {
    await skipHead(office, base)
    await walkGrid(office, base)
  }

  await draft(world, office, base)
  const version = await freeze(world, office, base)
  await takeAway(world, office, version)

  const round = await openRound(world, office, version)
  const leaders = await decide(world, way, office, round)
  await close(world, office, round)

  await submit(world, office, version)
  const address = await publish(world, office)
  await verify(world, way, address, title)
  await openCommitment(world, leaders[2]!, round, address)
}

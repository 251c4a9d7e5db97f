import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { skip } from './browser.ts'
import { type Given, noRealDocuments, real } from './documents.ts'
import { clear, contribute, readGrid, voices, writeAtOnce } from './way/contribute.ts'
import { draft, freeze, takeAway } from './way/draft.ts'
import { openCommitment, publish, submit, verify } from './way/publish.ts'
import { openCall, readDocument } from './way/read.ts'
import { close, decide, openRound } from './way/sign-off.ts'
import { type Way, ways } from './ways.ts'
import { openWorld } from './world.ts'

const journeys: { way: Way; given: () => Given; kind: string }[] = [
  {
    way: ways.script,
    kind: 'a web page',
    given: () => real('street-naming.html', 'street', 'street-naming.landing.html'),
  },
  { way: ways.plain, kind: 'a PDF', given: () => real('street-naming.derived.pdf', 'street') },
  {
    way: ways.phone,
    kind: 'a Word file',
    given: () => real('vagrancy-act.derived.docx', 'begging'),
  },
  {
    way: ways.keyboard,
    kind: 'an OpenDocument file',
    given: () => real('social-housing-rents.derived.odt', 'rent'),
  },
]

describe('from a government document to one signed joint response', { skip }, () => {
  for (const { way, given, kind } of journeys)
    test(`${way.name}, from ${kind}`, { skip: noRealDocuments, timeout: 300_000 }, async (t) => {
      const world = await openWorld()
      const since = Date.now()
      const mark = (what: string) => t.diagnostic(`${what}: ${Date.now() - since} ms`)
      try {
        const office = await world.enter('daniel', way)
        const { base, title } = await readDocument(world, office, given())
        await openCall(world, office, base)
        mark('called')
        const officers = []
        for (const said of voices) officers.push(await contribute(world, way, base, said))
        for (const said of voices) await clear(world, way, base, said)
        await writeAtOnce(world, way, base, officers[0]!, voices[0]!)
        await clear(world, way, base, voices[0]!)
        mark('contributed')
        await readGrid(world, office, base)
        await draft(world, office, base)
        const version = await freeze(world, office, base)
        await takeAway(world, office, version)
        mark('frozen')
        const round = await openRound(world, office, version)
        const leaders = await decide(world, way, office, round)
        await close(world, office, round)
        mark('signed')
        await submit(world, office, version)
        const address = await publish(world, office)
        await verify(world, way, address, title)
        await openCommitment(world, leaders[2]!, round, address)
        mark('published')
        const findings = await world.windows.findings()
        mark('done')
        assert.deepEqual(findings, [])
      } catch (error) {
        t.diagnostic(await world.windows.scenery())
        throw error
      } finally {
        await world.close()
      }
    })
})

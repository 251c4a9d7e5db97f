import assert from 'node:assert/strict'
import { chmodSync, chownSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { clearTrials, end, freshFolder, postmaster, read, start, write } from './trial.ts'

const nobody = 65_534
const asRoot = { skip: process.getuid?.() !== 0 && 'only root can become somebody else' }

after(clearTrials)

describe('the embedded database as root', () => {
  test('runs as a user without rights', asRoot, async () => {
    const dataDir = join(freshFolder(), 'data')
    const at = await start(dataDir)
    assert.notEqual(statSync(`/proc/${postmaster(dataDir).pid}`).uid, 0)
    assert.notEqual(statSync(join(dataDir, 'postgres')).uid, 0)
    await end(at.child, 'SIGINT')
  })

  test('works below a folder that nobody else can enter', asRoot, async () => {
    const closed = join(freshFolder(), 'closed')
    mkdirSync(closed, { mode: 0o700 })
    const dataDir = join(closed, 'data')
    const first = await start(dataDir)
    assert.equal(first.how, 'created')
    await write(first, 'one')
    await end(first.child, 'SIGKILL')
    const second = await start(dataDir)
    assert.equal(second.how, 'adopted')
    await end(second.child, 'SIGINT')
    // Once the folder is open to others, the files pass to the user without rights.
    chmodSync(closed, 0o755)
    const third = await start(dataDir)
    assert.equal(await read(third), 'one')
    assert.notEqual(statSync(join(dataDir, 'postgres')).uid, 0)
    await end(third.child, 'SIGINT')
  })

  test(
    'an ordinary user starts it without root, and root goes on where they stopped',
    asRoot,
    async () => {
      const folder = freshFolder()
      const user = 61_001
      chownSync(folder, user, user)
      const dataDir = join(folder, 'data')
      const first = await start(dataDir, user)
      assert.equal(first.how, 'created')
      assert.equal(statSync(join(dataDir, 'postgres')).uid, user)
      await end(first.child, 'SIGINT')
      const second = await start(dataDir)
      assert.equal(second.how, 'started')
      assert.equal(statSync(`/proc/${postmaster(dataDir).pid}`).uid, user)
      await end(second.child, 'SIGINT')
      const third = await start(dataDir, user)
      assert.equal(third.how, 'started')
      await end(third.child, 'SIGINT')
    },
  )

  test('what root started is refused to an ordinary user with a sentence', asRoot, async () => {
    const dataDir = join(freshFolder(), 'data')
    const first = await start(dataDir)
    await end(first.child, 'SIGINT')
    const second = await start(dataDir, nobody)
    assert.match(second.refused!, /another user/)
  })
})

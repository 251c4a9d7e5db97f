import assert from 'node:assert/strict'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { connected, isAlive } from './postmaster.ts'
import { clearTrials, end, freshFolder, postmaster, read, start, write } from './trial.ts'

const isRoot = process.getuid?.() === 0
const onLinux = { skip: process.platform !== 'linux' && 'reads /proc' }

after(clearTrials)

describe('the embedded database', () => {
  const dataDir = join(freshFolder(), 'data')

  test('starts on an empty folder, and again with everything in it', async () => {
    const first = await start(dataDir)
    assert.equal(first.how, 'created')
    await write(first, 'one')
    await end(first.child, 'SIGINT')
    assert.equal(postmaster(dataDir), null)
    const second = await start(dataDir)
    assert.equal(second.how, 'started')
    assert.equal(await read(second), 'one')
    await end(second.child, 'SIGINT')
  })

  test('it sorts and compares text alike on every machine', async () => {
    const at = await start(dataDir)
    const { rows } = await connected(at.superuser, (client) =>
      client.query(
        `select datlocprovider as provider, datlocale as locale, pg_encoding_to_char(encoding) as encoding,
           current_setting('fsync') as fsync
         from pg_database where datname = current_database()`,
      ),
    )
    assert.deepEqual(rows[0], { provider: 'b', locale: 'C.UTF-8', encoding: 'UTF8', fsync: 'on' })
    await end(at.child, 'SIGINT')
  })

  test(
    'it opens no port, and its socket lies in a folder that others cannot enter',
    onLinux,
    async () => {
      const at = await start(dataDir)
      const { pid, socketDir } = postmaster(dataDir)
      const sockets = readdirSync(`/proc/${pid}/fd`)
        .map((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`))
        .flatMap((target) => /^socket:\[(\d+)\]$/.exec(target)?.[1] ?? [])
      assert.ok(sockets.length > 0)
      const internet = ['tcp', 'tcp6', 'udp', 'udp6']
        .filter((name) => existsSync(`/proc/${pid}/net/${name}`))
        .flatMap((name) => readFileSync(`/proc/${pid}/net/${name}`, 'utf8').split('\n').slice(1))
        .map((line) => line.trim().split(/\s+/)[9])
      assert.deepEqual(
        sockets.filter((inode) => internet.includes(inode)),
        [],
      )
      assert.equal(statSync(socketDir).mode & 0o777, 0o700)
      await end(at.child, 'SIGINT')
    },
  )

  test('it survives kill -9 of the process that started it and is adopted, nothing lost', async () => {
    const first = await start(dataDir)
    await write(first, 'two')
    const { pid } = postmaster(dataDir)
    await end(first.child, 'SIGKILL')
    assert.ok(isAlive(pid))
    const second = await start(dataDir)
    assert.equal(second.how, 'adopted')
    assert.equal(postmaster(dataDir).pid, pid)
    assert.equal(await read(second), 'one two')
    await end(second.child, 'SIGINT')
    assert.ok(!isAlive(pid))
  })

  test('it recovers when everything was killed with kill -9', async () => {
    const first = await start(dataDir)
    await write(first, 'three')
    const { pid } = postmaster(dataDir)
    await end(first.child, 'SIGKILL')
    process.kill(pid, 'SIGKILL')
    const second = await start(dataDir)
    assert.equal(second.how, 'started')
    assert.equal(await read(second), 'one two three')
    await end(second.child, 'SIGINT')
  })

  test('it comes back by itself when it is killed while we serve', async () => {
    const at = await start(dataDir)
    const { pid } = postmaster(dataDir)
    process.kill(pid, 'SIGKILL')
    const deadline = Date.now() + 10_000
    let text = ''
    while (!text && Date.now() < deadline) {
      await pause(100)
      text = await read(at).catch(() => '')
    }
    assert.equal(text, 'one two three')
    assert.notEqual(postmaster(dataDir).pid, pid)
    await end(at.child, 'SIGINT')
    assert.equal(postmaster(dataDir), null)
  })

  test('a long query of a killed server does not keep the next one from starting', async () => {
    const first = await start(dataDir)
    const { pid } = postmaster(dataDir)
    const busy = connected(first.superuser, async (client) => {
      await client.query('set max_parallel_workers_per_gather = 0')
      const query = client.query('select count(*) from generate_series(1, 100000000000)')
      setTimeout(() => {
        first.child.kill('SIGKILL')
        process.kill(pid, 'SIGKILL')
      }, 300)
      await query
    })
    await assert.rejects(Promise.race([busy, pause(2000).then(() => Promise.reject(new Error()))]))
    const second = await start(dataDir)
    assert.equal(second.refused, undefined)
    assert.equal(await read(second), 'one two three')
    await end(second.child, 'SIGINT')
    await assert.rejects(busy)
  })

  test('a number in postmaster.pid that now belongs to another program does not matter', async () => {
    const at = [process.pid, join(dataDir, 'postgres'), 1, 5432, '/nowhere', '', '', 'ready']
    const file = join(dataDir, 'postgres/postmaster.pid')
    writeFileSync(file, `${at.join('\n')}\n`)
    const { uid } = statSync(join(dataDir, 'postgres'))
    if (isRoot) chownSync(file, uid, uid)
    const second = await start(dataDir)
    assert.equal(second.how, 'started')
    await end(second.child, 'SIGINT')
  })

  test('a second process on the same folder is refused, and told which process has it', async () => {
    const first = await start(dataDir)
    const second = await start(dataDir)
    assert.match(
      second.refused!,
      new RegExp(`process ${first.child.pid} on the data in ${dataDir}`),
    )
    assert.equal(await read(first), 'one two three')
    await end(first.child, 'SIGINT')
  })

  test('one that starts while the other is leaving waits for it', async () => {
    const first = await start(dataDir)
    const waiting = start(dataDir)
    await pause(1000)
    await end(first.child, 'SIGINT')
    const second = await waiting
    assert.equal(second.how, 'started')
    await end(second.child, 'SIGINT')
  })

  test('files of another version of PostgreSQL are left alone, with a sentence', async () => {
    const file = join(dataDir, 'postgres/PG_VERSION')
    const version = readFileSync(file, 'utf8')
    writeFileSync(file, '17\n')
    assert.match((await start(dataDir)).refused!, /made by PostgreSQL 17/)
    writeFileSync(file, version)
  })

  test('a creation that was cut off is begun again', async () => {
    const other = join(freshFolder(), 'data')
    mkdirSync(join(other, 'postgres.unfinished/base'), { recursive: true })
    const at = await start(other)
    assert.equal(at.how, 'created')
    await end(at.child, 'SIGINT')
    assert.ok(!existsSync(join(other, 'postgres.unfinished')))
  })

  test('a path too long for a socket gets its socket in a short private folder', async () => {
    const far = join(freshFolder(), 'far', 'a'.repeat(60), 'b'.repeat(60))
    const first = await start(join(far, 'data'))
    assert.equal(first.how, 'created')
    assert.ok(!postmaster(join(far, 'data')).socketDir.startsWith(far))
    assert.equal(statSync(postmaster(join(far, 'data')).socketDir).mode & 0o777, 0o700)
    await end(first.child, 'SIGINT')
  })
})

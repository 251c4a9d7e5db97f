import assert from 'node:assert/strict'
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, createServer as createNetServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { after, before, describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from '../src/kernel/config.ts'
import { isAlive } from '../src/kernel/postgres/postmaster.ts'

const hanse = join(root, 'bin/hanse')
const folder = mkdtempSync(join(tmpdir(), 'hanse-start-'))
const running: ChildProcess[] = []
let port = 0

before(async () => {
  const probe = createNetServer().listen(0, 'localhost')
  await once(probe, 'listening')
  port = (probe.address() as AddressInfo).port
  probe.close()
})

after(async () => {
  for (const child of running) await end(child, 'SIGKILL')
  for (const name of readdirSync(folder)) {
    const file = join(folder, name, 'postgres/postmaster.pid')
    if (!existsSync(file)) continue
    const pid = Number.parseInt(readFileSync(file, 'utf8'), 10)
    if (isAlive(pid)) process.kill(pid, 'SIGQUIT')
    while (isAlive(pid)) await pause(20)
  }
  rmSync(folder, { recursive: true, force: true })
})

interface Run {
  child: ChildProcess
  said: Promise<string>
  complained: Promise<string>
}

/** The settings of the person who runs the tests do not count. */
function settings(name: string, more: Record<string, string> = {}) {
  const { PATH, HOME } = process.env
  return { PATH, HOME, PORT: String(port), DATA_DIR: join(folder, name), HANSE_DEMO: '0', ...more }
}

function command(args: string[], env: Record<string, string | undefined>, node?: string): Run {
  const child = spawn(node ?? process.execPath, [hanse, ...args], {
    cwd: folder,
    env: env as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.push(child)
  return { child, said: text(child.stdout!), complained: text(child.stderr!) }
}

async function finished(run: Run) {
  const code = run.child.exitCode ?? (await once(run.child, 'exit'))[0]
  return { code, said: await run.said, complained: await run.complained }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const exit = once(child, 'exit')
  child.kill(signal)
  return (await exit)[0]
}

async function answers(): Promise<boolean> {
  try {
    return (await fetch(`http://localhost:${port}/`, { redirect: 'manual' })).status < 500
  } catch {
    return false
  }
}

async function started(run: Run): Promise<void> {
  while (!(await answers())) {
    if (run.child.exitCode !== null)
      assert.fail(`It ended: ${await run.said}${await run.complained}`)
    await pause(50)
  }
}

async function silent(): Promise<void> {
  while (await answers()) await pause(50)
}

const serverOf = (name: string) => {
  const file = join(folder, name, 'postgres/postmaster.pid')
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : null
}

/** A Node older than the pinned one on this machine, which is what most people have. */
function olderNode(): string | undefined {
  const own = join(root, 'node_modules', '.bin')
  for (const place of (process.env.PATH ?? '').split(delimiter)) {
    const node = join(place, 'node')
    if (place === own || !existsSync(node)) continue
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' })
    if (Number.parseInt(version.slice(1), 10) < 22) return node
  }
  return undefined
}

describe('the command line', () => {
  test('without a command it lists all of them, each with what it does', async () => {
    const { code, said } = await finished(command([], settings('none')))
    assert.equal(code, 0)
    const files = readdirSync(join(root, 'src/commands')).filter((name) => name.endsWith('.ts'))
    assert.ok(files.length >= 8)
    for (const file of files)
      assert.match(said, new RegExp(`^  ${file.slice(0, -3)} +\\S.*\\.$`, 'm'), file)
  })

  test('an unknown command is named, and the list follows', async () => {
    const { code, complained } = await finished(command(['strat'], settings('none')))
    assert.equal(code, 2)
    assert.match(complained, /There is no command "strat"[\s\S]*start/)
  })

  test('every wrong setting gets its sentence before anything is started', async () => {
    const env = settings('wrong', { PORT: 'eighty', HANSE_ROLE: 'boss' })
    const { code, complained } = await finished(command(['start'], env))
    assert.equal(code, 1)
    assert.match(complained, /^PORT must .*\nHANSE_ROLE must .*\n$/)
    assert.ok(!existsSync(join(folder, 'wrong')))
  })
})

describe('starting', () => {
  test('on an empty folder it serves, and Ctrl-C stops all that it started', async () => {
    const run = command(['start'], settings('data'))
    await started(run)
    const server = serverOf('data')
    assert.ok(server && isAlive(server))
    assert.equal(await end(run.child, 'SIGINT'), 0)
    assert.match(await run.said, new RegExp(`http://localhost:${port}`))
    assert.equal(serverOf('data'), null)
    assert.ok(!isAlive(server))
    assert.equal(await answers(), false)
  })

  test('after kill -9 it starts again on the database that survived', async () => {
    const first = command(['start'], settings('data'))
    await started(first)
    const server = serverOf('data')
    await end(first.child, 'SIGKILL')
    const second = command(['start'], settings('data'))
    await started(second)
    assert.equal(serverOf('data'), server)
    assert.equal(await end(second.child, 'SIGTERM'), 0)
    assert.equal(serverOf('data'), null)
  })

  test('a second start on the same data is refused, naming the first', async () => {
    const first = command(['start'], settings('data'))
    await started(first)
    const second = await finished(command(['start'], settings('data')))
    assert.equal(second.code, 1)
    assert.match(second.complained, new RegExp(`already running as process ${first.child.pid} `))
    assert.ok(await answers())
    await end(first.child, 'SIGINT')
  })

  test('a port that another program uses gets a sentence, and nothing stays behind', async () => {
    const other = createServer().listen(port, 'localhost')
    await once(other, 'listening')
    const { code, complained } = await finished(command(['start'], settings('data')))
    other.close()
    assert.equal(code, 1)
    assert.match(complained, /^Another program uses port/)
    assert.equal(serverOf('data'), null)
  })

  const older = olderNode()
  test('an older Node starts the pinned one, and killing the older one ends it', {
    skip: !older && 'there is no older Node here',
  }, async () => {
    const first = command(['start'], settings('data'), older)
    await started(first)
    assert.equal(await end(first.child, 'SIGINT'), 0)
    assert.equal(serverOf('data'), null)
    const second = command(['start'], settings('data'), older)
    await started(second)
    await end(second.child, 'SIGKILL')
    await silent()
    while (serverOf('data')) await pause(50)
  })

  test('npm start does the same, and ends when npm is killed', async () => {
    const run = (): Run => {
      const child = spawn('npm', ['start'], {
        cwd: root,
        env: settings('data') as NodeJS.ProcessEnv,
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      running.push(child)
      return { child, said: text(child.stdout!), complained: text(child.stderr!) }
    }
    const first = run()
    await started(first)
    await end(first.child, 'SIGKILL')
    const second = run()
    await silent()
    await started(second)
    await end(second.child, 'SIGTERM')
    await silent()
    while (serverOf('data')) await pause(50)
  })

  test('a checkout reached by another path starts too', async () => {
    const link = join(folder, 'linked')
    symlinkSync(root, link)
    const child = spawn(process.execPath, [join(link, 'bin/hanse'), 'migrate'], {
      cwd: '/',
      env: settings('other') as NodeJS.ProcessEnv,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    assert.match(await text(child.stdout!), /^Applied 0001/)
  })
})

describe('backup from the command line', () => {
  test('a running installation is copied into an empty one', async () => {
    const run = command(['start'], settings('data'))
    await started(run)
    const file = join(folder, 'copy.tar.gz')
    mkdirSync(join(folder, 'data/files'), { recursive: true })
    const written = await finished(command(['backup', file], settings('data')))
    assert.equal(written.code, 0, written.complained)
    assert.equal(statSync(file).mode & 0o777, 0o600)
    const again = await finished(command(['backup', file], settings('data')))
    assert.match(again.complained, /exists already/)
    const restored = await finished(command(['restore', file], settings('copy')))
    assert.equal(restored.code, 0, restored.complained)
    assert.match(restored.said, /^Restored \d+ rows into the embedded database in .*copy\./)
    assert.ok(await answers())
    await end(run.child, 'SIGINT')
  })

  test('a backup that is none, or not there, gets a sentence', async () => {
    const readme = join(root, 'package.json')
    const wrong = await finished(command(['restore', readme], settings('third')))
    assert.equal(wrong.code, 1)
    assert.match(
      wrong.complained,
      /^Nothing was restored\. This file is not a backup of Hanse\.\n$/,
    )
    const missing = await finished(command(['restore', 'nowhere.tar.gz'], settings('third')))
    assert.match(missing.complained, /^There is no file /)
  })
})

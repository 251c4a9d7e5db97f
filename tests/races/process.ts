import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { FastifyInstance } from 'fastify'
import { root } from '../../src/kernel/config.ts'
import type { Scene } from '../set-up.ts'
import { Visitor } from '../visitor.ts'
import type { Served } from './serve.ts'

/** One whole process of the service, on the database of a scene. */
export interface Process {
  url: string
  /** Ends it as a service manager does; resolves with its exit code. */
  end(): Promise<number | null>
}

/** Starts a process that serves the scene's network and runs its jobs. */
export async function startProcess(scene: Scene): Promise<Process> {
  const port = await freePort()
  const { host, port: at, user, database } = scene.owner.options
  const owner = { host, port: at, user, database }
  const served: Served = { owner, app: { ...owner, user: appUser(scene) }, port }
  const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'tests/races/serve.ts')], {
    cwd: root,
    env: { ...process.env, HANSE_SERVED: JSON.stringify(served) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await ready(child)
  return {
    url: `http://localhost:${port}`,
    async end() {
      if (child.exitCode === null) {
        child.kill('SIGTERM')
        await once(child, 'exit')
      }
      return child.exitCode
    },
  }
}

function appUser(scene: Scene): string {
  return String(scene.database.pool.options.user)
}

async function ready(child: ChildProcess): Promise<void> {
  const lines = createInterface({ input: child.stdout! })
  const began = once(lines, 'line')
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The process ended with ${code} before it served`)
  })
  await Promise.race([began, ended])
  ended.catch(() => {})
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

/** A browser without script whose requests go to one process or the other, as `at` says. */
export class Wanderer {
  readonly visitor: Visitor
  at: Process

  constructor(at: Process, from?: Wanderer) {
    this.at = at
    this.visitor = new Visitor({
      inject: (asked: Asked) => this.#ask(asked),
    } as never as FastifyInstance)
    for (const [name, value] of from?.visitor.cookies ?? []) this.visitor.cookies.set(name, value)
  }

  async #ask({ method, url, headers, payload }: Asked) {
    const reply = await fetch(this.at.url + url, {
      method,
      headers: { ...headers, host: new URL(this.at.url).host },
      body: payload ? new Uint8Array(payload) : null,
      redirect: 'manual',
    })
    const rawPayload = Buffer.from(await reply.arrayBuffer())
    return {
      statusCode: reply.status,
      headers: Object.fromEntries(reply.headers),
      body: rawPayload.toString(),
      rawPayload,
      cookies: reply.headers.getSetCookie().map(cookieOf),
    }
  }
}

interface Asked {
  method: string
  url: string
  headers: Record<string, string>
  payload?: Buffer
}

function cookieOf(line: string) {
  const [pair = '', ...attributes] = line.split(';').map((part) => part.trim())
  const [name = '', value = ''] = [
    pair.slice(0, pair.indexOf('=')),
    pair.slice(pair.indexOf('=') + 1),
  ]
  const age = attributes.find((one) => /^max-age=/i.test(one))?.slice(8)
  const expires = attributes.find((one) => /^expires=/i.test(one))?.slice(8)
  return {
    name,
    value: decodeURIComponent(value),
    ...(age === undefined ? {} : { maxAge: Number(age) }),
    ...(expires === undefined ? {} : { expires: new Date(expires) }),
  }
}

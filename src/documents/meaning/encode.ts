import { Worker } from 'node:worker_threads'

export interface EncodeTask {
  id: number
  texts: string[]
}
export type EncodeAnswer = { id: number; packed: Uint8Array[] } | { id: number; failed: string }

/** How long the thread may rest before it is ended and its memory (some 200 MB) given back. */
const restMs = 5 * 60_000

interface Waiting {
  resolve(packed: Uint8Array[]): void
  reject(error: Error): void
}

let thread: Worker | null = null
let resting: NodeJS.Timeout | undefined
let lastId = 0
const waiting = new Map<number, Waiting>()
const kept = new Map<string, Promise<Uint8Array>>()

/**
 * The meaning of each text as a packed vector (Universal Sentence Encoder Lite, 512 dimensions, in
 * English), computed in one thread of its own, first come first served; texts far beyond a hundred
 * words lose their middle ground, so cut them with `passagesOf` first.
 */
export function encode(texts: string[]): Promise<Uint8Array[]> {
  if (texts.length === 0) return Promise.resolve([])
  const id = ++lastId
  return new Promise<Uint8Array[]>((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    running().postMessage({ id, texts } satisfies EncodeTask)
  })
}

/** The meaning of a question; the same one asked again within a while is not computed again. */
export function encodeQuestion(text: string): Promise<Uint8Array> {
  const words = text.trim().toLowerCase().replace(/\s+/g, ' ').slice(0, 600)
  const known = kept.get(words)
  if (known) return known
  if (kept.size >= 1000) kept.delete(kept.keys().next().value!)
  const packed = encode([words]).then(([first]) => first!)
  packed.catch(() => kept.delete(words))
  kept.set(words, packed)
  return packed
}

function running(): Worker {
  clearTimeout(resting)
  if (thread) {
    thread.ref()
    return thread
  }
  const started = new Worker(new URL('./encoder-thread.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  started.on('message', (answer: EncodeAnswer) => {
    const one = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('packed' in answer) one?.resolve(answer.packed)
    else one?.reject(new Error(answer.failed))
    if (waiting.size === 0) rest(started)
  })
  started.on('error', (error) => over(started, error as Error))
  started.on('exit', () => over(started, new Error('The encoder ended.')))
  thread = started
  return started
}

/** A thread that rests holds no process open. */
function rest(started: Worker): void {
  started.unref()
  resting = setTimeout(() => {
    if (thread === started) thread = null
    void started.terminate()
  }, restMs)
  resting.unref()
}

function over(ended: Worker, error: Error): void {
  if (thread !== ended) return
  thread = null
  const left = [...waiting.values()]
  waiting.clear()
  for (const one of left) one.reject(error)
}

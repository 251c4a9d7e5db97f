import { Worker } from 'node:worker_threads'
import type { ReadConsultation, ReadFile } from './types.ts'
import { UnreadableDocument, type UnreadableReason } from './unreadable.ts'

export interface WorkerLimits {
  timeMs?: number
  memoryMb?: number
}

/** What the worker answers: the reading, or why there is none. */
export type WorkerAnswer = { read: ReadConsultation } | { reason: UnreadableReason; file: string }

/** Reads in a thread of its own, stopped when it takes longer than `timeMs` (30 s) or needs more than `memoryMb` (512); throws UnreadableDocument for every failure and leaves no thread behind. */
export async function readInWorker(
  files: ReadFile[],
  { timeMs = 30_000, memoryMb = 512 }: WorkerLimits = {},
): Promise<ReadConsultation> {
  const copies = files.map((file) => ({ name: file.name, bytes: new Uint8Array(file.bytes) }))
  const largest = copies.reduce(
    (name, file, n) => (file.bytes.length > (copies[n - 1]?.bytes.length ?? -1) ? file.name : name),
    '',
  )
  const worker = new Worker(new URL('./worker-thread.ts', import.meta.url), {
    workerData: copies,
    transferList: copies.map((file) => file.bytes.buffer),
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, stackSizeMb: 4 },
    stdout: true,
    stderr: true,
  })
  let timer: NodeJS.Timeout | undefined
  try {
    const answer = await new Promise<WorkerAnswer>((resolve, reject) => {
      timer = setTimeout(() => reject(new UnreadableDocument('too-slow', largest)), timeMs)
      worker.once('message', resolve)
      worker.once('messageerror', () => reject(new UnreadableDocument('failed', largest)))
      worker.once('error', (error: unknown) =>
        reject(new UnreadableDocument(isMemory(error) ? 'too-much-memory' : 'failed', largest)),
      )
      worker.once('exit', () => reject(new UnreadableDocument('failed', largest)))
    })
    if ('read' in answer) return answer.read
    throw new UnreadableDocument(answer.reason, answer.file)
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

function isMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

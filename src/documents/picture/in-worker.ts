import { Worker } from 'node:worker_threads'
import type { MadeSize } from './make-sizes.ts'
import type { Focus, PictureRefusal } from './picture.ts'
import type { ReadPicture } from './read-picture.ts'

export type PictureTask =
  | { read: Uint8Array }
  | { sizes: { bytes: Uint8Array; width: number; height: number }; focus: Focus }

/** Only one picture is worked on at a time in one process, however many are sent: the rest of it stays free for requests. */
let last: Promise<unknown> = Promise.resolve()

/** Reads a file as a picture in a thread of its own, so that no request waits for it. */
export function readPictureInWorker(bytes: Uint8Array): Promise<ReadPicture | PictureRefusal> {
  return inTurn(() => run<ReadPicture | PictureRefusal>({ read: new Uint8Array(bytes) })).catch(
    () => ({ refused: 'broken' as const }),
  )
}

/** Makes every size of a picture in a thread of its own; throws where that fails. */
export function makeSizesInWorker(
  sizes: { bytes: Uint8Array; width: number; height: number },
  focus: Focus,
): Promise<MadeSize[]> {
  return inTurn(() =>
    run<MadeSize[]>({ sizes: { ...sizes, bytes: new Uint8Array(sizes.bytes) }, focus }),
  )
}

function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work)
  last = turn.catch(() => {})
  return turn
}

async function run<T>(task: PictureTask): Promise<T> {
  const bytes = 'read' in task ? task.read : task.sizes.bytes
  const worker = new Worker(new URL('./worker-thread.ts', import.meta.url), {
    workerData: task,
    transferList: [bytes.buffer as ArrayBuffer],
    resourceLimits: { maxOldGenerationSizeMb: 256, stackSizeMb: 4 },
  })
  try {
    return await new Promise<T>((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.once('exit', () => reject(new Error('The thread ended without a picture.')))
    })
  } finally {
    await worker.terminate()
  }
}

import { parentPort, workerData } from 'node:worker_threads'
import sharp from 'sharp'
import type { PictureTask } from './in-worker.ts'
import { makeSizes } from './make-sizes.ts'
import { readPicture } from './read-picture.ts'

// Runs only as a thread of in-worker.ts. One core and no memory of old pictures is enough.
sharp.concurrency(1)
sharp.cache(false)
const task = workerData as PictureTask
parentPort?.postMessage(
  'read' in task ? await readPicture(task.read) : await makeSizes(task.sizes, task.focus),
)

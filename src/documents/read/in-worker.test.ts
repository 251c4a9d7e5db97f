import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readInWorker } from './in-worker.ts'
import { htmlFile } from './made-files.ts'

const threads = () =>
  process.getActiveResourcesInfo().filter((one) => /Worker|MessagePort/.test(one)).length

test('a document is read in a thread of its own, and the sender keeps its bytes', async () => {
  const file = htmlFile('<p>Question 1: Should it rain?</p>')
  const length = file.bytes.length
  const read = await readInWorker([file])
  assert.equal(read.questions[0]?.text, 'Should it rain?')
  assert.equal(file.bytes.length, length)
  assert.equal(threads(), 0)
})

test('a document that takes too long is stopped and leaves no thread behind', async () => {
  const slow = htmlFile('<p>Do you agree?</p>'.repeat(40_000), 'slow.html')
  await assert.rejects(readInWorker([slow], { timeMs: 5 }), {
    reason: 'too-slow',
    message: /^slow\.html took too long/,
  })
  assert.equal(threads(), 0)
})

test('a document that needs too much memory is stopped and the process lives on', async () => {
  const large = htmlFile('<p><b>Do</b> <i>you</i> agree?</p>'.repeat(400_000), 'large.html')
  await assert.rejects(readInWorker([large], { memoryMb: 16 }), { reason: 'too-much-memory' })
  assert.equal(threads(), 0)
})

test('what cannot be read keeps its reason and its sentence on the way out of the thread', async () => {
  await assert.rejects(readInWorker([{ name: 'a.docx', bytes: new Uint8Array([1, 2, 3]) }]), {
    name: 'UnreadableDocument',
    reason: 'unknown-kind',
    message: /^a\.docx is not a web page/,
  })
})

test('a page nested a hundred thousand deep ends the reading, not the service', async () => {
  const deep = htmlFile(`${'<div>'.repeat(100_000)}<p>Question 1: Why?</p>`)
  await assert.rejects(readInWorker([deep]), (error: { reason: string }) =>
    ['failed', 'damaged'].includes(error.reason),
  )
})

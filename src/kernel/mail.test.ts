import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:net'
import { after, before, test } from 'node:test'
import { type Scene, setUp } from '../../tests/set-up.ts'
import { deliverMail, sendMail } from './mail.ts'

let scene: Scene
let server: Server
/** What the mail server says to each address, and the letters that it took. */
const taken: string[] = []
let trouble = false

before(async () => {
  scene = await setUp()
  server = createServer((socket) => {
    let letter: string | null = null
    const say = (line: string) => socket.write(`${line}\r\n`)
    say('220 mail.example')
    socket.on('error', () => {})
    socket.on('data', (data) => {
      const text = data.toString()
      if (letter !== null) {
        letter += text
        if (!letter.endsWith('\r\n.\r\n')) return
        taken.push(letter)
        letter = null
        return say('250 taken')
      }
      for (const line of text.split('\r\n').filter(Boolean)) {
        if (/^RCPT TO:<gone@/i.test(line)) say('550 5.1.1 no such user')
        else if (/^RCPT/i.test(line)) say(trouble ? '451 try later' : '250 well')
        else if (/^DATA/i.test(line)) {
          letter = ''
          say('354 go on')
        } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n')
        else say('250 well')
      }
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
})
after(async () => {
  await new Promise((closed) => server.close(closed))
  await scene.close()
})

async function deliver(to: string, headers: Record<string, string> = {}): Promise<string> {
  const mailId = await scene.act(null, (act) =>
    sendMail(act, { to, subject: 'Words', body: 'Words', headers }),
  )
  const { port } = server.address() as { port: number }
  const { database, config, time } = scene
  const context = {
    database,
    clock: () => time.now,
    config: { ...config, smtpUrl: `smtp://127.0.0.1:${port}` },
  }
  await deliverMail.run({ networkId: scene.networkId, mailId }, context)
  return mailId
}
const state = (id: string) =>
  scene.read((db) =>
    db
      .selectFrom('mail')
      .select(['sent_at', 'failed'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow(),
  )

test('a letter goes out with its headers as they were given', async () => {
  const id = await deliver('reader@mail.example', {
    'List-Unsubscribe': '<https://network.example/unsubscriptions/k>',
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  })
  assert.ok((await state(id)).sent_at)
  const text = taken.at(-1)!.replace(/\r\n /g, ' ')
  assert.match(text, /^List-Unsubscribe: <https:\/\/network\.example\/unsubscriptions\/k>/m)
  assert.match(text, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m)
})

test('an address that is refused for good is noted with what the server said, and not tried again', async () => {
  const id = await deliver('gone@mail.example')
  const { sent_at: sentAt, failed } = await state(id)
  assert.equal(sentAt, null)
  assert.match(failed!, /^550 5\.1\.1 no such user/)
})

test('a server that asks to try later is tried later', async () => {
  trouble = true
  await assert.rejects(deliver('reader@mail.example'), /451/)
  trouble = false
})

import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { BadSettings, readConfig, root } from './config.ts'

function sentencesFor(env: Record<string, string>): string[] {
  try {
    readConfig(env)
  } catch (refusal) {
    assert.ok(refusal instanceof BadSettings)
    return refusal.sentences
  }
  return []
}

describe('settings', () => {
  test('nothing needs to be set', () => {
    assert.deepEqual(readConfig({}), {
      port: 8000,
      host: 'localhost',
      baseUrl: 'http://localhost:8000',
      dataDir: join(root, '.hanse'),
      databaseUrl: null,
      smtpUrl: null,
      mailFrom: 'Hanse <hanse@localhost>',
      demo: true,
      role: 'both',
      trustProxy: false,
    })
  })

  test('what is set is used', () => {
    const config = readConfig({
      PORT: '8443',
      HOST: '0.0.0.0',
      BASE_URL: 'https://network.example/',
      DATA_DIR: '/var/lib/hanse',
      DATABASE_URL: 'postgres://hanse:secret@db.example/hanse',
      SMTP_URL: 'smtps://hanse:secret@mail.example:465',
      MAIL_FROM: 'Key Cities <office@network.example>',
      HANSE_DEMO: '0',
      HANSE_ROLE: 'worker',
      TRUST_PROXY: 'yes',
    })
    assert.equal(config.port, 8443)
    assert.equal(config.baseUrl, 'https://network.example')
    assert.equal(config.dataDir, '/var/lib/hanse')
    assert.equal(config.databaseUrl, 'postgres://hanse:secret@db.example/hanse')
    assert.equal(config.mailFrom, 'Key Cities <office@network.example>')
    assert.equal(config.demo, false)
    assert.equal(config.role, 'worker')
    assert.equal(config.trustProxy, true)
  })

  test('the address people type follows the port', () => {
    assert.equal(readConfig({ PORT: '9001' }).baseUrl, 'http://localhost:9001')
  })

  test('an empty setting is the same as none', () => {
    assert.deepEqual(readConfig({ PORT: '', DATABASE_URL: ' ' }), readConfig({}))
  })

  test('each wrong setting gets a sentence that names it', () => {
    const wrong: Record<string, string[]> = {
      PORT: ['eighty', '-1', '65536', '80.5'],
      HOST: ['not a host'],
      BASE_URL: ['network.example', 'ftp://network.example', 'https://network.example/path?x=1'],
      DATABASE_URL: ['mysql://db.example', 'db.example'],
      SMTP_URL: ['mail.example:25'],
      MAIL_FROM: ['nobody', 'two@one.example, three@one.example'],
      HANSE_DEMO: ['maybe'],
      HANSE_ROLE: ['boss'],
      TRUST_PROXY: ['perhaps'],
    }
    for (const [name, values] of Object.entries(wrong))
      for (const value of values) {
        const sentences = sentencesFor({ [name]: value })
        assert.equal(sentences.length, 1, `${name}=${value}: ${sentences}`)
        assert.match(sentences[0]!, new RegExp(`^${name} must .*\\.$`))
      }
  })

  test('all wrong settings are told at once', () => {
    const sentences = sentencesFor({ PORT: 'x', HANSE_ROLE: 'x', TRUST_PROXY: 'x' })
    assert.equal(sentences.length, 3)
  })

  test('real mail needs a sender', () => {
    assert.match(sentencesFor({ SMTP_URL: 'smtp://mail.example' })[0]!, /^MAIL_FROM must be set/)
  })

  test('a sentence never repeats a password', () => {
    const told = sentencesFor({ DATABASE_URL: 'mysql://hanse:geheim@db.example/x' }).join()
    assert.doesNotMatch(told, /geheim/)
  })
})

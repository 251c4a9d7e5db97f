import { resolve } from 'node:path'
import { z } from 'zod'

export interface Config {
  port: number
  host: string
  baseUrl: string
  dataDir: string
  databaseUrl: string | null
  smtpUrl: string | null
  mailFrom: string
  demo: boolean
  role: 'web' | 'worker' | 'both'
  trustProxy: boolean
}

/** The folder that holds package.json; every path we compute ourselves starts here. */
export const root = resolve(import.meta.dirname, '../..')

/** The sentences say which settings are wrong and what each one may be; there is at least one. */
export class BadSettings extends Error {
  sentences: string[]
  constructor(sentences: string[]) {
    super(sentences.join('\n'))
    this.name = 'BadSettings'
    this.sentences = sentences
  }
}

const on = ['1', 'true', 'yes', 'on']
const off = ['0', 'false', 'no', 'off']

function yesOrNo(sentence: string) {
  return z
    .string()
    .refine((text) => [...on, ...off].includes(text.toLowerCase()), sentence)
    .transform((text) => on.includes(text.toLowerCase()))
}

function address(schemes: string[], sentence: string) {
  return z.string().refine((text) => {
    const url = URL.parse(text)
    return url !== null && schemes.includes(url.protocol.slice(0, -1))
  }, sentence)
}

/** One line for each setting: what it may be, and the sentence when it is something else. */
const settings = z.object({
  PORT: z
    .string()
    .refine(
      (text) => /^\d{1,5}$/.test(text) && Number(text) <= 65535,
      'PORT must be a whole number from 0 to 65535, for example 8000.',
    )
    .transform(Number)
    .default(8000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'HOST must be the address to listen on, for example 127.0.0.1 or ::.')
    .default('localhost'),
  BASE_URL: address(
    ['http', 'https'],
    'BASE_URL must be the address people type, starting with https:// or http://.',
  )
    .refine((text) => {
      const url = URL.parse(text)
      return url === null || (url.search === '' && url.hash === '' && url.pathname === '/')
    }, 'BASE_URL must be a bare address such as https://network.example, with nothing after it.')
    .transform((text) => text.replace(/\/+$/, ''))
    .optional(),
  DATA_DIR: z.string().default('.hanse'),
  DATABASE_URL: address(
    ['postgres', 'postgresql'],
    'DATABASE_URL must look like postgres://user:password@host:5432/database.',
  ).optional(),
  SMTP_URL: address(
    ['smtp', 'smtps'],
    'SMTP_URL must look like smtps://user:password@mail.example:465.',
  ).optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^([^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/,
      'MAIL_FROM must be a mail address, such as office@network.example or Network <office@network.example>.',
    )
    .default('Hanse <hanse@localhost>'),
  HANSE_DEMO: yesOrNo(
    'HANSE_DEMO must be 1 (with the demonstration network) or 0 (without).',
  ).default(true),
  HANSE_ROLE: z
    .enum(['web', 'worker', 'both'], 'HANSE_ROLE must be web, worker or both.')
    .default('both'),
  TRUST_PROXY: yesOrNo(
    'TRUST_PROXY must be 1 (a reverse proxy stands in front) or 0 (none does).',
  ).default(false),
})

/** Reads every setting once; an empty setting counts as absent. Throws BadSettings with all that is wrong. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([name, text]) => name in settings.shape && text?.trim()),
  )
  const read = settings.safeParse(given)
  const sentences = read.error?.issues.map((issue) => issue.message) ?? []
  if (!read.success) throw new BadSettings(sentences)
  const set = read.data
  if (set.SMTP_URL && !given.MAIL_FROM)
    throw new BadSettings(['MAIL_FROM must be set when SMTP_URL is: mail needs a sender.'])
  return {
    port: set.PORT,
    host: set.HOST,
    baseUrl: set.BASE_URL ?? `http://localhost:${set.PORT}`,
    dataDir: resolve(root, set.DATA_DIR),
    databaseUrl: set.DATABASE_URL ?? null,
    smtpUrl: set.SMTP_URL ?? null,
    mailFrom: set.MAIL_FROM,
    demo: set.HANSE_DEMO,
    role: set.HANSE_ROLE,
    trustProxy: set.TRUST_PROXY,
  }
}

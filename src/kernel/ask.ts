import type { FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Act } from './act.ts'
import type { Answer } from './answer.ts'
import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Database, Reads } from './db.ts'
import type { Form } from './form.ts'
import type { NetworkContext } from './network.ts'
import type { Viewer } from './seats.ts'

/** Who may open an address: anyone, people who hold a seat today, or the network office. */
export type Audience = 'public' | 'signed-in' | 'members' | 'office'

/** One request, with everything a route may use and nothing it may not. */
export interface Ask {
  config: Config
  network: NetworkContext
  viewer: Viewer | null
  now: Date
  /** The address asked for, path and query. */
  url: string
  params: Record<string, string>
  query: Record<string, string>
  /** The hidden field that shows a form is ours; asking for it sets a cookie. */
  csrf(): string
  /** A fresh token for a form that must count once, however often it is sent. */
  once(): string
  /** One sentence left by the deed before, shown once. */
  flash: string | null
  /** What the top bar says needs this person. */
  workCount: number
  request: FastifyRequest
  reply: FastifyReply
}

/** A GET: every read in one snapshot. */
export interface AskPage extends Ask {
  db: Reads
  /** Notes that somebody looked, in a transaction of its own once the page is made; if it fails, the page does not. */
  note(deed: (act: Act) => Promise<unknown>): void
}

/** A POST: reads as needed, and deeds in transactions of their own. */
export interface AskDeed<T> extends Ask {
  form: Form<T>
  read<R>(read: (db: Reads) => Promise<R>): Promise<R>
  /** Does one deed in one transaction; a SeeOther is kept so that the same form sent twice leads there twice; a refusal rolls back. */
  act<R>(deed: (act: Act) => Promise<R>): Promise<R>
}

export interface PageOptions {
  allow: Audience
  /** Seconds for which strangers may get the same bytes from memory. */
  keep?: number
}

export interface DeedOptions<S extends z.ZodType> {
  allow: Audience
  form: S
  /** At most this many posts an hour from one address. */
  perHour?: number
  /**
   * The address itself holds a secret that gives the right, and the post may come from a mail
   * program: no form of ours, no cookie. So no token is asked for, and nobody is signed in here:
   * another site's form can do no more than its maker could.
   */
  keyed?: true
}

/** Where rooms put their addresses. */
export interface Web {
  page(path: string, options: PageOptions, show: (ask: AskPage) => Promise<Answer>): void
  deed<S extends z.ZodType>(
    path: string,
    options: DeedOptions<S>,
    act: (ask: AskDeed<z.infer<S>>) => Promise<Answer>,
  ): void
}

export interface WebParts {
  config: Config
  database: Database
  clock: Clock
  /** How many things need this person now, for the top bar. */
  countWork(db: Reads, viewer: Viewer, network: NetworkContext, now: Date): Promise<number>
  /** Pages of the kernel's own: drawn by the application in its layout. */
  pages: WebPages
  /** Where an empty installation is led. */
  whenEmpty: string
}

export interface WebPages {
  notFound(ask: Ask): VNode
  forbidden(ask: Ask, sentence: string): VNode
  failed(ask: Ask, reference: string): VNode
  refusedForm(ask: Ask, title: string, sentence: string): VNode
}

/** The cookie that holds a session's token. */
export const sessionCookie = 'hanse_session'

import type { FastifyInstance } from 'fastify'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element

/** What a form field is filled with; null leaves a ticked box or a chosen radio out. */
export type Filling = Record<string, string | string[] | null | TestFile>

export interface TestFile {
  name: string
  mime: string
  bytes: Uint8Array
}

/** A browser without script: keeps cookies, follows redirects, reads forms as they stand and posts them whole. */
export class Visitor {
  readonly cookies = new Map<string, string>()
  readonly #app: FastifyInstance
  readonly #host: string

  constructor(app: FastifyInstance, host = 'localhost') {
    this.#app = app
    this.#host = host
  }

  /** Opens an address and follows where it leads. */
  async open(path: string): Promise<Page> {
    return this.#follow(await this.#inject('GET', path), path)
  }

  /** Posts fields as they are, without a form: what a script or an attacker would do. */
  async post(path: string, fields: Filling): Promise<Page> {
    return this.#follow(await this.#inject('POST', path, fields), path)
  }

  async #follow(response: Response, path: string): Promise<Page> {
    let [now, at] = [response, path]
    for (
      let hop = 0;
      hop < 5 && now.statusCode >= 300 && now.statusCode < 400 && now.headers.location;
      hop++
    ) {
      at = String(now.headers.location).replace(/^https?:\/\/[^/]+/, '')
      now = await this.#inject('GET', at)
    }
    return new Page(this, at, now)
  }

  async #inject(method: 'GET' | 'POST', url: string, fields?: Filling): Promise<Response> {
    const cookie = [...this.cookies]
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('; ')
    const form = fields ? encode(fields) : null
    const response = (await this.#app.inject({
      method,
      url,
      headers: { host: this.#host, cookie, ...(form ? { 'content-type': form.type } : {}) },
      ...(form ? { payload: form.body } : {}),
    })) as Response
    for (const { name, value, maxAge, expires } of response.cookies) {
      const gone =
        value === '' ||
        maxAge === 0 ||
        (expires && expires.getTime() < Date.now() - 1000 * 60 * 60 * 24 * 365 * 20)
      if (gone) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return response
  }
}

interface Response {
  statusCode: number
  headers: Record<string, unknown>
  body: string
  rawPayload: Buffer
  cookies: { name: string; value: string; maxAge?: number; expires?: Date }[]
}

/** A page as it came, with its forms. */
export class Page {
  readonly status: number
  readonly html: string
  readonly bytes: Buffer
  readonly headers: Record<string, unknown>
  readonly url: string
  readonly #visitor: Visitor
  readonly #tree: Node

  constructor(visitor: Visitor, url: string, response: Response) {
    this.#visitor = visitor
    this.url = url
    this.status = response.statusCode
    this.html = response.body
    this.bytes = response.rawPayload
    this.headers = response.headers
    this.#tree = parse(this.html)
  }

  /** All words of the page's main part, as one line. */
  get text(): string {
    const main = find(this.#tree, (node) => node.tagName === 'main') ?? this.#tree
    return textOf(main).replace(/\s+/g, ' ').trim()
  }

  get heading(): string {
    const h1 = find(this.#tree, (node) => node.tagName === 'h1')
    return h1 ? textOf(h1).replace(/\s+/g, ' ').trim() : ''
  }

  /** The addresses this page links to. */
  get links(): string[] {
    return findAll(this.#tree, (node) => node.tagName === 'a').flatMap(
      (node) => attribute(node, 'href') ?? [],
    )
  }

  /** The actions of all forms that are the page's own: the search box stands on every page. */
  get forms(): string[] {
    return findAll(this.#tree, (node) => node.tagName === 'form')
      .filter((form) => attribute(form, 'id') !== 'find')
      .map((form) => attribute(form, 'action') ?? '')
  }

  /** Fills the first form with this action (or the one that holds these words) over what stands in it, and sends it. */
  send(action: string, filling: Filling = {}, holding?: string): Promise<Page> {
    return this.#visitor.post(action, { ...this.fields(action, holding), ...filling })
  }

  /** What the form with this action would send if nobody touched it. */
  fields(action: string, holding?: string): Filling {
    const form = findAll(
      this.#tree,
      (node) => node.tagName === 'form' && attribute(node, 'action') === action,
    ).find((node) => holding === undefined || textOf(node).includes(holding))
    if (!form)
      throw new Error(
        `No form posts to ${action}${holding ? ` with “${holding}”` : ''} on ${this.url} (${this.status} “${this.heading}”). There are: ${this.forms.join(', ')}`,
      )
    const fields: Filling = {}
    for (const node of findAll(form, () => true)) {
      const name = attribute(node, 'name')
      if (!name || attribute(node, 'disabled') !== undefined) continue
      const value = valueIn(node)
      if (value === null) continue
      const before = fields[name]
      fields[name] =
        before === undefined
          ? value
          : [...(Array.isArray(before) ? before : [before as string]), value]
    }
    return fields
  }
}

function valueIn(node: Element): string | null {
  const type = attribute(node, 'type') ?? 'text'
  if (node.tagName === 'textarea') return textOf(node)
  if (node.tagName === 'select') {
    const options = findAll(node, (child) => child.tagName === 'option')
    const chosen =
      options.find((option) => attribute(option, 'selected') !== undefined) ?? options[0]
    return chosen ? (attribute(chosen, 'value') ?? textOf(chosen)) : null
  }
  if (node.tagName !== 'input' || type === 'file' || type === 'submit') return null
  if (type === 'radio' || type === 'checkbox')
    return attribute(node, 'checked') === undefined ? null : (attribute(node, 'value') ?? 'on')
  return attribute(node, 'value') ?? ''
}

function encode(fields: Filling): { type: string; body: Buffer } {
  const pairs = Object.entries(fields).flatMap(([name, value]) =>
    value === null
      ? []
      : (Array.isArray(value) ? value : [value]).map((one) => [name, one] as const),
  )
  if (!pairs.some(([, value]) => typeof value !== 'string'))
    return {
      type: 'application/x-www-form-urlencoded',
      body: Buffer.from(new URLSearchParams(pairs as [string, string][]).toString()),
    }
  const boundary = 'hanse-test-boundary'
  const parts = pairs.map(([name, value]) =>
    typeof value === 'string'
      ? Buffer.from(
          `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
        )
      : Buffer.concat([
          Buffer.from(
            `--${boundary}\r\ncontent-disposition: form-data; name="${name}"; filename="${value.name}"\r\ncontent-type: ${value.mime}\r\n\r\n`,
          ),
          value.bytes,
          Buffer.from('\r\n'),
        ]),
  )
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
  }
}

function findAll(node: Node, test: (node: Element) => boolean): Element[] {
  const found: Element[] = []
  const visit = (here: Node) => {
    if ('tagName' in here && test(here)) found.push(here)
    if ('childNodes' in here) for (const child of here.childNodes) visit(child)
  }
  if ('childNodes' in node) for (const child of node.childNodes) visit(child)
  return found
}

function find(node: Node, test: (node: Element) => boolean): Element | undefined {
  return findAll(node, test)[0]
}

function attribute(node: Element, name: string): string | undefined {
  return node.attrs.find((one) => one.name === name)?.value
}

function textOf(node: Node): string {
  if ('value' in node && node.nodeName === '#text') return node.value
  if ('tagName' in node && (node.tagName === 'script' || node.tagName === 'style')) return ''
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

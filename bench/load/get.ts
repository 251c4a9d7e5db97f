import { get } from 'node:http'

export interface Sent {
  status: number
  headers: Record<string, string>
  /** As they came over the wire: still compressed, if they were. */
  body: Buffer
}

/** What a browser says about the compression that it takes. */
export const browserHeaders = { 'accept-encoding': 'gzip, deflate, br' }

/** One GET without following redirects or unpacking; the bytes are those that were sent. */
export function getRaw(url: string, headers: Record<string, string> = {}): Promise<Sent> {
  return new Promise((done, fail) => {
    get(url, { headers: { ...browserHeaders, ...headers } }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('error', fail)
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers as Record<string, string>,
          body: Buffer.concat(parts),
        }),
      )
    }).on('error', fail)
  })
}

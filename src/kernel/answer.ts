import type { VNode } from 'preact'
import type { FileContent } from './files.ts'
import type { ByteRange } from './ranges.ts'

/** What a route gives back: a page, or one of the few other things a browser can be told. */
export type Answer =
  | VNode
  | SeeOther
  | Moved
  | Download
  | Data
  | Part
  | WithStatus
  | NotFound
  | Forbidden

export type SeeOther = { seeOther: string; flash?: string | undefined }
export type Moved = { movedTo: string }
export type Download = { download: FileContent; inline?: boolean }
export type Data = { data: string | Uint8Array; mime: string; maxAge?: number }
/** A file that is played or fetched in parts: the bytes of the range, or of the whole where it is null. */
export type Part = {
  part: {
    mime: string
    size: number
    tag: string
    range: ByteRange | 'none' | null
    bytes: Uint8Array
  }
}
export type WithStatus = { status: number; page: VNode }
export type NotFound = { notFound: true }
export type Forbidden = { forbidden: string }

/** Sends the browser to a page with GET, after a deed; `flash` is one sentence shown there once. */
export function seeOther(location: string, flash?: string): SeeOther {
  return { seeOther: location, flash }
}

/** The page has another address for good: browsers, feeds and search engines are led there. */
export function moved(location: string): Moved {
  return { movedTo: location }
}

/** A file to save, or to show where the browser can. */
export function download(file: FileContent, inline = false): Download {
  return { download: file, inline }
}

/** Bytes or text of another kind than a page: JSON, CSV, a feed. */
export function data(content: string | Uint8Array, mime: string, maxAge?: number): Data {
  return maxAge === undefined ? { data: content, mime } : { data: content, mime, maxAge }
}

/** A page with another status than 200: 422 for a form to mend, 409 for a deed refused. */
export function withStatus(status: number, page: VNode): WithStatus {
  return { status, page }
}

/** There is nothing here, or nothing the asker may know of: the two look the same. */
export const notFound: NotFound = { notFound: true }

/** The asker is known but may not do this; the sentence says who may. */
export function forbidden(sentence: string): Forbidden {
  return { forbidden: sentence }
}

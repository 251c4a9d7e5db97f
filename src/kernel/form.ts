import type { FastifyRequest } from 'fastify'
import type { z } from 'zod'

/** A file that came with a form. */
export interface Upload {
  name: string
  mime: string
  bytes: Uint8Array
}

/** A posted form as it came: every text field by name, repeated ones as lists, and the files. */
export interface RawForm {
  fields: Record<string, string | string[]>
  files: Record<string, Upload[]>
}

/** A form checked by its schema. Where it does not hold, `errors` has one sentence for each field, and `raw` still has what was typed. */
export type Form<T> =
  | { ok: true; values: T; raw: RawForm['fields']; files: RawForm['files'] }
  | { ok: false; errors: Record<string, string>; raw: RawForm['fields']; files: RawForm['files'] }

/** At most this many bytes in one file of a form. */
export const uploadLimit = 25 * 1024 * 1024

/** Reads a posted form whole; multipart files are held in memory up to the limit of the form parser. */
export async function readForm(request: FastifyRequest): Promise<RawForm> {
  const form: RawForm = { fields: {}, files: {} }
  if (!request.isMultipart()) {
    form.fields = { ...(request.body as RawForm['fields'] | undefined) }
    return form
  }
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      const bytes = await part.toBuffer()
      if (part.filename === '' && bytes.byteLength === 0) continue
      const files = form.files[part.fieldname] ?? []
      files.push({ name: part.filename, mime: part.mimetype, bytes })
      form.files[part.fieldname] = files
    } else {
      addField(form.fields, part.fieldname, String(part.value))
    }
  }
  return form
}

function addField(fields: RawForm['fields'], name: string, value: string) {
  const before = fields[name]
  if (before === undefined) fields[name] = value
  else if (Array.isArray(before)) before.push(value)
  else fields[name] = [before, value]
}

/** Holds a form against its schema; the first problem of each field is its sentence. Line ends become \n. */
export function checkForm<S extends z.ZodType>(schema: S, form: RawForm): Form<z.infer<S>> {
  const fields = Object.fromEntries(
    Object.entries(form.fields).map(([name, value]) => [name, tidy(value)]),
  )
  const read = schema.safeParse(fields)
  if (read.success) return { ok: true, values: read.data, raw: fields, files: form.files }
  const errors: Record<string, string> = {}
  for (const issue of read.error.issues) {
    const name = String(issue.path[0] ?? 'form')
    errors[name] ??= issue.message
  }
  return { ok: false, errors, raw: fields, files: form.files }
}

function tidy(value: string | string[]): string | string[] {
  return Array.isArray(value)
    ? value.map((one) => tidy(one) as string)
    : value.replace(/\r\n?/g, '\n').replace(/\0/g, '')
}

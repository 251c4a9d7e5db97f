import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** What a search is measured on. */
export interface Cases {
  documents: { name: string; title: string; text: string }[]
  queries: { query: string; relevant: string[] }[]
}

/** Cases that cannot be used; the message is a sentence for whoever gave them. */
export class UnusableCases extends Error {}

const documentForm = z.object({ title: z.string().trim().min(1), text: z.string() })
const queriesForm = z.array(
  z.object({ query: z.string().trim().min(1), relevant: z.array(z.string()).min(1) }),
)

/** Reads a folder of documents and a file of queries; throws UnusableCases with a sentence. */
export async function readCases([folder, file, ...more]: string[]): Promise<Cases> {
  if (!folder || !file || more.length > 0)
    throw new UnusableCases(
      'Name the folder of documents and the file of queries: hanse evaluate-search DOCUMENTS QUERIES',
    )
  const documents = await readDocuments(folder)
  const queries = await readQueries(file)
  const known = new Set(documents.map(({ name }) => name))
  for (const { query, relevant } of queries)
    for (const name of relevant)
      if (!known.has(name))
        throw new UnusableCases(
          `The query “${query}” names ${name} as relevant, but ${folder} has no ${name}.json.`,
        )
  return { documents, queries }
}

async function readDocuments(folder: string): Promise<Cases['documents']> {
  const files = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new UnusableCases(
      error.code === 'ENOTDIR'
        ? `${folder} is not a folder.`
        : `There is no folder ${folder} that can be read.`,
    )
  })
  const names = files.filter((name) => name.endsWith('.json')).sort()
  if (names.length === 0)
    throw new UnusableCases(`There is no document in ${folder}: each is a file NAME.json.`)
  const documents: Cases['documents'] = []
  for (const name of names) {
    const path = join(folder, name)
    const read = documentForm.safeParse(await readJson(path))
    if (!read.success)
      throw new UnusableCases(`${path} is not {"title": …, "text": …} with a title and a text.`)
    documents.push({ name: name.slice(0, -'.json'.length), ...read.data })
  }
  return documents
}

async function readQueries(file: string): Promise<Cases['queries']> {
  const read = queriesForm.safeParse(await readJson(file))
  if (!read.success)
    throw new UnusableCases(
      `${file} is not a list of {"query": …, "relevant": [NAME, …]}, each with a query and one name at least.`,
    )
  if (read.data.length === 0) throw new UnusableCases(`There is no query in ${file}.`)
  return read.data
}

async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UnusableCases(`There is no file ${path} that can be read.`)
  })
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new UnusableCases(`${path} is not JSON.`)
  }
}

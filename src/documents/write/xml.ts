import { printable } from '../prose/runs.ts'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as XML may hold it, between tags and in attributes: escaped, without forbidden characters. */
export const xml = (text: string) => printable(text).replace(/[&<>"]/g, (sign) => entities[sign]!)

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

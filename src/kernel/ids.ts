import { uuidv7obj } from 'uuidv7'

/** A new UUIDv7: sorts by the millisecond in which it was made. */
export function newId(): string {
  return uuidv7obj().toString()
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a text from outside has the shape of an id, so that a query with it cannot fail. */
export function isId(text: string): boolean {
  return uuid.test(text)
}

/** Public facts that are not part of the response itself. */
export interface WriteOptions {
  /** The SHA-256 of the response's canonical form, to be printed on it. */
  hash?: string
}

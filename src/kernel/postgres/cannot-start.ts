/** The message is written for the person who typed the command: what is in the way, and what to do. */
export class CannotStart extends Error {
  constructor(sentence: string, cause?: unknown) {
    super(sentence, { cause })
    this.name = 'CannotStart'
  }
}

/** What was asked cannot be begun: the message is a sentence for whoever asked. */
export class Unusable extends Error {
  override name = 'Unusable'
}

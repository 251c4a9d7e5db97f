export type UnreadableReason =
  | 'no-file'
  | 'empty'
  | 'too-large'
  | 'unknown-kind'
  | 'old-word'
  | 'encrypted'
  | 'damaged'
  | 'inflates'
  | 'pictures-only'
  | 'too-slow'
  | 'too-much-memory'
  | 'failed'

const sentences: Record<UnreadableReason, (name: string) => string> = {
  'no-file': () => 'No file arrived. Choose the consultation document and send it again.',
  empty: (name) => `${name} is empty: it holds no text at all. Check the file and send it again.`,
  'too-large': (name) =>
    `${name} is larger than 25 MB. Send a smaller file, or the web page of the document.`,
  'unknown-kind': (name) =>
    `${name} is not a web page, PDF, Word or OpenDocument file. Save it as one of these and send it again.`,
  'old-word': (name) =>
    `${name} is in the old Word format (.doc). Save it as .docx and send it again.`,
  encrypted: (name) => `${name} is locked with a password. Send a copy without a password.`,
  damaged: (name) =>
    `${name} is damaged or was cut short. Download it afresh from the publisher and send it again.`,
  inflates: (name) =>
    `${name} unpacks to far more than its size and was not opened. Ask the sender for a plain copy.`,
  'pictures-only': (name) =>
    `${name} holds only pictures of pages, with no text to read. Send the web page or the Word file.`,
  'too-slow': (name) =>
    `${name} took too long to read and was stopped. Send a shorter file, or the web page of the document.`,
  'too-much-memory': (name) =>
    `${name} needs more memory to read than is allowed, and was stopped. Send a smaller file.`,
  failed: (name) =>
    `${name} could not be read. Send it in another format, or type the questions in.`,
}

/** A file that cannot be read; `message` tells the person in one or two plain sentences what to do. */
export class UnreadableDocument extends Error {
  reason: UnreadableReason
  /** The name of the file, as it was given. */
  file: string
  constructor(reason: UnreadableReason, name = 'The file') {
    super(sentences[reason](name || 'The file'))
    this.name = 'UnreadableDocument'
    this.reason = reason
    this.file = name
  }
}

const oasis = 'urn:oasis:names:tc:opendocument:xmlns'

/** The namespaces of OpenDocument content and styles, as attributes of a root element. */
export const names = [
  ...['office', 'style', 'text', 'table'].map((name) => `xmlns:${name}="${oasis}:${name}:1.0"`),
  `xmlns:fo="${oasis}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${oasis}:svg-compatible:1.0"`,
  `xmlns:number="${oasis}:datastyle:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
].join(' ')

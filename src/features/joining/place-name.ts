const civic = /( (City|Borough|District|County|County Borough|Metropolitan Borough))? Council$/

/** The name of a place as a letter or a headline writes it: in full where the short one is cut, "Bath and North East Somerset" and not "Bath & NE Somerset". */
export function placeName(short: string, official: string): string {
  const cut = /&|\b[A-Z]{2,}\b/.test(short)
  return cut ? official.replace(civic, '') : short
}

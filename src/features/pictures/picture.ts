import type { PictureRefusal } from '../../documents/picture/picture.ts'

/** Under what terms a picture may be used, and by whom. */
export const licences = {
  own: { name: 'The network’s own', link: null, forOthers: true },
  cc0: {
    name: 'CC0, no rights reserved',
    link: 'https://creativecommons.org/publicdomain/zero/1.0/',
    forOthers: true,
  },
  'cc-by': {
    name: 'CC BY 4.0',
    link: 'https://creativecommons.org/licenses/by/4.0/',
    forOthers: true,
  },
  'cc-by-sa': {
    name: 'CC BY-SA 4.0',
    link: 'https://creativecommons.org/licenses/by-sa/4.0/',
    forOthers: true,
  },
  ogl: {
    name: 'Open Government Licence 3.0',
    link: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    forOthers: true,
  },
  permission: { name: 'With permission, for this site alone', link: null, forOthers: false },
} as const

export type Licence = keyof typeof licences

/** The words of a picture: what it shows, whose it is, who is in it. */
export interface PictureWords {
  alternative: string
  caption: string
  credit: string
  licence: Licence
  /** Names as they were typed, one for each person. */
  people: string[]
  openToAll: boolean
}

export type WordsRefusal =
  | 'not-office'
  | 'unknown-picture'
  | 'alternative-needed'
  | 'credit-needed'
  | 'not-for-others'

/** Why these words cannot stand with a picture, or null. */
export function whyNotWords(office: boolean, words: PictureWords): WordsRefusal | null {
  if (!office) return 'not-office'
  if (words.alternative.trim() === '') return 'alternative-needed'
  if (words.credit.trim() === '') return 'credit-needed'
  if (words.openToAll && !licences[words.licence].forOthers) return 'not-for-others'
  return null
}

export type RemovalRefusal = 'not-office' | 'unknown-picture' | 'in-use'

/** Why a picture cannot be taken out, or null: what something published shows stays. */
export function whyNotRemove(
  office: boolean,
  picture: { uses: number } | null,
): RemovalRefusal | null {
  if (!office) return 'not-office'
  if (!picture) return 'unknown-picture'
  return picture.uses > 0 ? 'in-use' : null
}

/** The last words of the alternative text as part of an address: "gables-by-the-harbour". */
export function nameOf(alternative: string): string {
  const name = alternative
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
  return name || 'picture'
}

const pixels = new Intl.NumberFormat('en-GB')

/** Why a file was not taken as a picture, and what to do now. */
export function pictureSentence(refusal: PictureRefusal): string {
  switch (refusal.refused) {
    case 'not-a-picture':
      return 'This file is no picture that we read. Choose a JPEG, PNG, WebP, AVIF or GIF'
    case 'svg':
      return 'This is an SVG, which can hold script. Save it as a PNG, 1,920 pixels wide or more, and choose that'
    case 'heic':
      return 'This is a HEIC photograph, which browsers do not show. Send it as a JPEG: on an iPhone, choose Settings, Camera, Formats, Most Compatible'
    case 'too-many-pixels':
      return `This picture is ${pixels.format(refusal.width)} × ${pixels.format(refusal.height)} pixels. We take up to 12,000 a side and 60 million in all. Make it smaller, 1,920 wide is enough`
    case 'too-small':
      return `This picture is ${pixels.format(refusal.width)} × ${pixels.format(refusal.height)} pixels. It needs to be 320 wide at least, better 1,920`
    case 'broken':
      return 'This picture is broken or was cut off on the way. Open it on your computer, save it anew, and choose that'
    case 'too-slow':
      return 'Reading this picture took too long. Save it anew as a JPEG, and choose that'
  }
}

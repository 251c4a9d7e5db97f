import sharp from 'sharp'
import { drawLogo, drawSharePicture } from '../../../documents/share/share-picture.ts'
import { type Answer, data, notFound } from '../../../kernel/answer.ts'
import { madeOnce } from '../../../kernel/made-files.ts'
import type { AskPage, Web } from '../../../kernel/web.ts'
import { markSvg } from '../../../ui/mark.tsx'
import { defaultColours } from '../../../ui/theme/colours.ts'
import { shareWords } from '../queries/share-words.ts'

const day = 24 * 60 * 60
const svg = 'image/svg+xml'
const png = 'image/png'

/** Pictures made by us: those that pages are shared with, and the network's mark for the press. */
export function shareRoutes(web: Web): void {
  web.page('/share/*', { allow: 'public' }, async (ask) => {
    const path = ask.params['*'] ?? ''
    if (!path.endsWith('.png')) return notFound
    return picture(ask, await shareWords(ask.db, path.slice(0, -'.png'.length)))
  })

  web.page('/press/:file', { allow: 'public' }, (ask) => {
    const [, name, kind] = /^(mark|logo|logo-light)\.(svg|png)$/.exec(ask.params.file ?? '') ?? []
    if (!name || !kind) return Promise.resolve(notFound)
    return logo(ask, name, kind)
  })
}

async function picture(
  ask: AskPage,
  words: { kicker: string; title: string } | null,
): Promise<Answer> {
  const { name, line, foundingCouncils } = ask.network
  const { ink, brick, sand } = { ...defaultColours, ...ask.network.colours }
  const drawn = {
    kicker: words?.kicker ?? '',
    title: words?.title ?? (line || name),
    network: name,
    line: words ? line : '',
    mark: markSvg(foundingCouncils, brick),
    colours: { ink, brick, sand },
  }
  const bytes = await madeOnce(ask.config, 'share', JSON.stringify(drawn), () =>
    sharp(Buffer.from(drawSharePicture(drawn)))
      .png({ palette: true })
      .toBuffer(),
  )
  return data(bytes, png, day)
}

async function logo(ask: AskPage, name: string, kind: string): Promise<Answer> {
  const { ink, brick } = { ...defaultColours, ...ask.network.colours }
  const light = name === 'logo-light'
  const mark = markSvg(ask.network.foundingCouncils, light ? '#ffffff' : brick)
  const drawn =
    name === 'mark'
      ? mark
      : drawLogo({ name: ask.network.name, mark, colour: light ? '#ffffff' : ink })
  if (kind === 'svg') return data(drawn, svg, day)
  const bytes = await madeOnce(ask.config, 'press', drawn, () =>
    sharp(Buffer.from(drawn), { density: name === 'mark' ? 144 : 300 })
      .png()
      .toBuffer(),
  )
  return data(bytes, png, day)
}

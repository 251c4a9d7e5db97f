import type { ShownPicture } from '../../../documents/picture/picture.ts'
import { parseProse } from '../../../documents/prose/parse.ts'
import type { Frame } from '../../../kernel/frame.ts'
import { formatDate } from '../../../ui/dates.ts'
import { Public } from '../../../ui/layout/public.tsx'
import { PictureFigure, pictureForMachines } from '../../../ui/picture.tsx'
import { ProseText } from '../../../ui/prose.tsx'
import { kinds, storyNames } from '../edition.ts'
import type { ReadEdition } from '../queries/editions.ts'

/** An edition as it went out: the editorial, then each piece with the way to it. */
export function editionPage(props: {
  frame: Frame
  edition: ReadEdition
  picture: ShownPicture | null
  baseUrl: string
}) {
  const { frame, edition, picture, baseUrl } = props
  const address = `${baseUrl}/editions/${edition.number}`
  const description = edition.items.map(({ title }) => title).join('; ')
  return (
    <Public
      {...frame}
      title={edition.title}
      about={`${kinds[edition.kind]} ${edition.number}`}
      description={description}
      breadcrumbs={[
        { label: 'Home', href: '/' },
        { label: 'Editions', href: '/editions' },
      ]}
      head={{
        ...frame.head,
        address,
        picture: pictureForMachines(picture, baseUrl) ?? frame.head?.picture,
        kind: 'article',
        data: {
          '@context': 'https://schema.org',
          '@type': 'PublicationIssue',
          name: edition.title,
          issueNumber: edition.number,
          url: address,
          datePublished: edition.publishedAt.toISOString(),
          publisher: { '@type': 'Organization', name: frame.network.name, url: `${baseUrl}/` },
          hasPart: edition.items.map(({ title, path }) => ({
            '@type': 'CreativeWork',
            name: title,
            url: `${baseUrl}${path}`,
          })),
        },
      }}
    >
      <article class="hanse-edition">
        <p class="hanse-kicker">
          {kinds[edition.kind]} {edition.number}, {formatDate(edition.publishedAt)}
        </p>
        <h1 class="hanse-h1">{edition.title}</h1>
        {picture && (
          <PictureFigure
            picture={picture}
            sizes="(min-width: 48em) 42rem, 100vw"
            eager
            figureClass="hanse-edition__picture"
          />
        )}
        {edition.editorial.trim() && (
          <div class="hanse-edition__editorial">
            <ProseText prose={parseProse(edition.editorial).prose} level={2} />
          </div>
        )}
        <ol class="hanse-list hanse-edition__items">
          {edition.items.map((item) => (
            <li>
              <p class="hanse-kicker">{storyNames[item.kind]}</p>
              <h2 class="hanse-h2">
                <a href={item.path}>{item.title}</a>
              </h2>
              <p>{item.summary.split(/\n\s*\n/)[0]}</p>
            </li>
          ))}
        </ol>
      </article>
      <p class="hanse-edition__next">
        <a class="govuk-button" href="/newsletter">
          Get the next edition by mail
        </a>{' '}
        <a href="/editions">All editions</a>
      </p>
    </Public>
  )
}

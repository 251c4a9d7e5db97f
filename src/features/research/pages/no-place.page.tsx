import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { formatDate } from '../../../ui/dates.ts'
import { Public } from '../../../ui/layout/public.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { type Place, placeAddresses } from '../place.ts'

/** An authority that is no more is compared with nobody; the page leads to what took over from it. */
export function noPlacePage(props: {
  frame: Frame
  place: Place
  successors: readonly { place: Place; memberSlug: string | undefined }[]
}): VNode {
  const { frame, place, successors } = props
  const title = `${place.council} is compared with nobody`
  const body = (
    <>
      <PageHead title={title} />
      <p class="hanse-measure">
        {place.until === null
          ? `${place.name} is no authority of today.`
          : `${place.name} was abolished on ${formatDate(place.until)}.`}{' '}
        Figures are of the authorities of today.
      </p>
      {successors.length > 0 && (
        <ul class="hanse-bullets">
          {successors.map(({ place: after, memberSlug }) => (
            <li>
              <a href={placeAddresses(after.gss, memberSlug).peers}>
                The places most like {after.council}, which took over
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
  const shared = { ...frame, title, breadcrumbs: [{ label: 'Members', href: '/members' }] }
  return frame.viewer ? (
    <Workspace {...shared}>{body}</Workspace>
  ) : (
    <Public {...shared} description={`${place.name} is no authority of today.`}>
      {body}
    </Public>
  )
}

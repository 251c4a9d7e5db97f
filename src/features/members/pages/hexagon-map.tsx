import { formatNumber, listed } from '../../../ui/numbers.ts'
import { type HexagonLayout, layOutHexagons } from '../hexagon-layout.ts'
import { allHexagons, hexagonSource } from '../hexagons/index.ts'
import { Kinds, type MapMember, memberSentence } from './members-map.tsx'

/** Laid out once for each list of members. */
const laidOut = new WeakMap<readonly MapMember[], HexagonLayout>()

function layOut(members: readonly MapMember[]): HexagonLayout {
  const found = laidOut.get(members)
  if (found) return found
  const laid = layOutHexagons(
    allHexagons(),
    members.map(({ gss, council, kind }) => ({ gss, council, founder: kind === 'founder' })),
  )
  laidOut.set(members, laid)
  return laid
}

/** Every district of the country as a hexagon of one size, so that a small city is seen like a large one; members are links with their sentence. */
export function HexagonMap(props: { networkName: string; members: readonly MapMember[] }) {
  const { networkName, members } = props
  const map = layOut(members)
  const byCode = new Map(members.map((member) => [member.gss, member]))
  return (
    <figure class="hanse-hero__map">
      <svg
        class="hanse-map hanse-map--hexagons"
        viewBox={`0 0 ${map.width} ${map.height}`}
        role="group"
        aria-labelledby="hexagons-t hexagons-d"
      >
        <title id="hexagons-t">{`The members of ${networkName} among all districts`}</title>
        <desc id="hexagons-d">
          {`Each of the ${allHexagons().length} districts is a hexagon of the same size, ${map.members.length} of them members. Neighbours stay near each other as far as the shapes allow. A table beside it has the same councils.`}
        </desc>
        <path class="hanse-map__other" d={map.others} />
        {map.members.map(({ gss, path, founder }) => {
          const member = byCode.get(gss)!
          return (
            <a href={`/members/${member.slug}`} aria-label={memberSentence(member)}>
              <path
                class={founder ? 'hanse-map__dot hanse-map__dot--founder' : 'hanse-map__dot'}
                d={path}
              />
            </a>
          )
        })}
        <g aria-hidden="true">
          {map.labels.map(({ council, x, y, anchor, minor }) => (
            <text class={minor ? 'hanse-map__minor' : undefined} x={x} y={y} text-anchor={anchor}>
              {council}
            </text>
          ))}
        </g>
      </svg>
      <figcaption>
        <div class="hanse-key">
          <Kinds founders={map.members.some(({ founder }) => founder)} />
          <span>One hexagon for each district, whatever its size</span>
          {map.without.length > 0 && (
            <span>
              Without a hexagon, as the boundaries have changed:{' '}
              {map.without.length > 5
                ? `${formatNumber(map.without.length)} members`
                : listed(map.without)}
            </span>
          )}
          <span>{hexagonSource}</span>
        </div>
      </figcaption>
    </figure>
  )
}

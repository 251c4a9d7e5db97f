import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { DemoMark } from '../../../ui/demo-mark.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Public } from '../../../ui/layout/public.tsx'
import { partnerKinds } from '../partner.ts'
import type { Partner } from '../queries/partners.ts'

/** The partners whom the network credits, for everybody. */
export function partnersPage(props: { frame: Frame; partners: readonly Partner[] }): VNode {
  const { frame, partners } = props
  return (
    <Public {...frame} title="Partners">
      <div class="hanse-pagehead">
        <div class="hanse-pagehead__words">
          <h1 class="hanse-h1">Partners</h1>
          <p class="hanse-lead">
            They bring research, evidence and speakers to the work of {frame.network.name}. They
            hold no seat and sign nothing.
          </p>
        </div>
      </div>
      {partners.length === 0 ? (
        <Empty title="No partner is named here yet">
          <p>
            Universities, businesses, charities and other networks stand here once they work with{' '}
            {frame.network.name} and the office names them.
          </p>
        </Empty>
      ) : (
        <ul class="hanse-list hanse-measure">
          {partners.map(({ name, kind, link, credit, invented }) => (
            <li>
              <h2 class="hanse-h4">
                {link ? <a href={link}>{name}</a> : name} <DemoMark when={invented} />
              </h2>
              <p class="hanse-note">{partnerKinds[kind]}</p>
              {credit && <p>{credit}</p>}
            </li>
          ))}
        </ul>
      )}
    </Public>
  )
}

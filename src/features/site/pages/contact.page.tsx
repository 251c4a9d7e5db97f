import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { Public } from '../../../ui/layout/public.tsx'

/** How to reach the network, and where answers are already. */
export function contactPage(props: { frame: Frame; officeEmail: string | null }): VNode {
  const { frame, officeEmail } = props
  const { name } = frame.network
  return (
    <Public {...frame} title="Contact" description={`How to reach ${name}.`}>
      <div class="hanse-section hanse-measure hanse-plain">
        <h1 class="hanse-h1">Contact</h1>
        <p class="hanse-lead">
          {officeEmail ? (
            <>
              Write to the office of {name}: <a href={`mailto:${officeEmail}`}>{officeEmail}</a>
            </>
          ) : (
            `The office of ${name} has not given an address yet. Ask any of its member councils.`
          )}
        </p>
        <h2 class="hanse-h2">It may be here already</h2>
        <ul class="hanse-bullets">
          <li>
            You write for a newspaper or a programme:{' '}
            <a href="/press">spokespeople, figures, pictures</a>
          </li>
          <li>
            Your council thinks of joining: <a href="/join">what it involves</a>
          </li>
          <li>
            You want to know what {name} said: <a href="/responses">responses</a>,{' '}
            <a href="/themes">themes</a> or the <a href="/search">search</a>
          </li>
          <li>
            Something about a member: <a href="/members">all members</a>, each with a page
          </li>
          <li>
            Your own data: <a href="/privacy">what is held and what you can ask for</a>
          </li>
        </ul>
      </div>
    </Public>
  )
}

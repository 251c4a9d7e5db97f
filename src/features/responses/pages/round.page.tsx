import { TimeLeft } from '../../../ui/clock.tsx'
import { formatMoment } from '../../../ui/dates.ts'
import { DemoMark } from '../../../ui/demo-mark.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { State } from '../../../ui/state.tsx'
import { CouncilPanel } from './round-council.tsx'
import { OfficePanel, OfficeTable } from './round-office.tsx'
import { RoundOutcome } from './round-outcome.tsx'
import type { RoundPage } from './round-props.ts'
import { Changed, FiveLines, FullText, OwnBesideText } from './round-text.tsx'

/** One round: for a leader the page on which the council decides, for others how far it has come. */
export function roundPage(page: RoundPage) {
  const { frame, version, whole, council, office, now } = page
  const open = whole.round.closedAt === null
  const deciding = open && council?.signs
  const title = deciding ? `Sign off for ${council.name}` : 'Sign-off'
  return (
    <Workspace {...frame} title={title} about={version.title}>
      <div class="hanse-signoff">
        <div class="hanse-signoff__main">
          <header>
            {open ? (
              <TimeLeft
                deadline={new Date(whole.round.closesAt)}
                now={now}
                toDo="to decide"
                zoned
              />
            ) : (
              <p>
                <State kind={page.standing.onTheseBallots === 'agreed' ? 'done' : 'late'}>
                  {page.standing.onTheseBallots === 'agreed' ? 'Agreed' : 'Not agreed'}
                </State>{' '}
                Closed {formatMoment(new Date(whole.round.closedAt as string))}
              </p>
            )}
            <h1 class="hanse-h1">
              {title}: {version.title}
            </h1>
            <p class="hanse-note">
              Our joint response{version.document.consultation.body && ' to '}
              {version.document.consultation.body}, version {version.number}.{' '}
              {council && (
                <>
                  You act as {lowerFirst(council.title)}, {council.name}{' '}
                  <DemoMark when={frame.viewer?.demonstration} />
                </>
              )}
            </p>
            {deciding && (
              <p class="hanse-signoff__jump">
                <a href="#dec">Go straight to the decision</a>
              </p>
            )}
          </header>
          {!open && <RoundOutcome page={page} />}
          <FiveLines lines={version.summary} />
          {council && <OwnBesideText beside={page.beside} council={council.name} />}
          {page.changed && <Changed changed={page.changed} />}
          <FullText version={version} />
          {office && <OfficeTable page={page} />}
        </div>
        {council ? <CouncilPanel page={page} council={council} /> : <OfficePanel page={page} />}
      </div>
    </Workspace>
  )
}

function lowerFirst(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1)
}

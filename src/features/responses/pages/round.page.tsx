import { TimeLeft } from '../../../ui/clock.tsx'
import { formatMoment } from '../../../ui/dates.ts'
import { DemoMark } from '../../../ui/demo-mark.tsx'
import { classes } from '../../../ui/govuk/options.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { State } from '../../../ui/state.tsx'
import { bodyInSentence } from '../body-words.ts'
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
  const { body } = version.document.consultation
  const title = deciding ? `Sign off for ${council.name}` : 'Sign-off'
  return (
    <Workspace {...frame} title={title} about={version.title}>
      <div class={classes('hanse-signoff', !council && 'hanse-signoff--office')}>
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
                  {page.standing.onTheseBallots === 'agreed' ? 'Agreed' : 'Not agreed'}, closed{' '}
                  {formatMoment(new Date(whole.round.closedAt as string))}
                </State>
              </p>
            )}
            <h1 class="hanse-h1">
              {title}: {version.title}
            </h1>
            <p class="hanse-note">
              Our joint response{body && ` to ${bodyInSentence(body)}`}, version {version.number}.{' '}
              {council && (
                <>
                  You act as {lowerFirst(council.title)}, {council.name}{' '}
                  <DemoMark when={frame.viewer?.demonstration} />
                </>
              )}
            </p>
            {open && (deciding || office) && (
              <p class="hanse-signoff__jump">
                <a href="#dec">
                  {deciding ? 'Go straight to the decision' : 'Go straight to what you can do'}
                </a>
              </p>
            )}
          </header>
          {!open && <RoundOutcome page={page} />}
          {office && <OfficeTable page={page} />}
          <FiveLines lines={version.summary} />
          {open && council && <OwnBesideText page={page} council={council.name} />}
          {open && page.changed && <Changed changed={page.changed} />}
          <FullText version={version} />
        </div>
        {council ? <CouncilPanel page={page} council={council} /> : <OfficePanel page={page} />}
      </div>
    </Workspace>
  )
}

function lowerFirst(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1)
}

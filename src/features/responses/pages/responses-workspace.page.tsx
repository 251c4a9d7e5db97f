import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { formatDay, formatDeadline, formatUntil } from '../../../ui/dates.ts'
import { Empty } from '../../../ui/empty.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { State } from '../../../ui/state.tsx'
import { bodyInSentence } from '../body-words.ts'
import type { ResponseLine } from '../queries/response-list.ts'

export interface ResponsesPage {
  frame: Frame
  lines: ResponseLine[]
  office: boolean
  now: Date
}

/** Every response, how far it has come and what comes next. */
export function responsesPage({ frame, lines, office, now }: ResponsesPage) {
  const running = lines.filter(({ sentAt }) => sentAt === null).length
  return (
    <Workspace {...frame} title="Responses">
      <PageHead title="Responses" note={`${running} under way, ${lines.length - running} sent`} />
      {lines.length === 0 ? (
        <Empty
          title="No response has begun"
          step={{ label: 'To the consultations', href: '/consultations' }}
        >
          <p>
            A response begins when the network office calls for contributions to a consultation.
          </p>
        </Empty>
      ) : (
        <DataTable
          caption="Responses and how far they have come"
          hideCaption
          stack
          columns={[
            { label: 'Response' },
            { label: 'State' },
            { label: 'Closes', onCard: 'Closes' },
            { label: 'Next', onCard: 'Next' },
          ]}
          rows={lines.map((line) => {
            const { state, next } = stateOf(line, office, now)
            return [
              <>
                <a href={`/consultations/${line.slug}/draft`}>{line.title}</a>
                {line.body && (
                  <span class="hanse-small hanse-block">To {bodyInSentence(line.body)}</span>
                )}
              </>,
              state,
              line.closes ? (
                <>
                  {formatDay(line.closes, now)}
                  {line.sentAt === null && (
                    <span class="hanse-small hanse-block">{formatUntil(line.closes, now)}</span>
                  )}
                </>
              ) : (
                'not known'
              ),
              <a href={next.href}>
                {next.label}
                <span class="govuk-visually-hidden">: {line.title}</span>
              </a>,
            ]
          })}
        />
      )}
    </Workspace>
  )
}

function stateOf(line: ResponseLine, office: boolean, now: Date) {
  const { versionId, number, roundId, decided, members } = line
  const version = `/versions/${versionId}`
  const step = (label: string, href: string) => ({ label, href })
  if (line.published !== null)
    return {
      state: <State kind="done">Published</State>,
      next: step('Read it', `/responses/${line.published}`),
    }
  if (line.sentAt)
    return {
      state: <State kind="done">{`Sent ${formatDay(line.sentAt, now)}`}</State>,
      next: office
        ? step('Publish it', `${version}/publication`)
        : step('What was sent', `${version}/submission`),
    }
  if (roundId && !line.roundClosed)
    return {
      state: (
        <>
          <State kind="due">{`In sign-off, ${decided} of ${members}`}</State>
          <span class="hanse-small hanse-block">
            version {number}, until {formatDeadline(line.roundClosesAt!, now)}
          </span>
        </>
      ),
      next: step('To the round', `/rounds/${roundId}`),
    }
  if (roundId && line.agreed)
    return {
      state: <State kind="done">{`Agreed, version ${number}`}</State>,
      next: office
        ? step('Record that it was sent', `${version}/submission`)
        : step('To the round', `/rounds/${roundId}`),
    }
  if (roundId)
    return {
      state: <State kind="late">{`Not agreed, version ${number}`}</State>,
      next: step('To the round', `/rounds/${roundId}`),
    }
  if (versionId)
    return {
      state: <State kind="half">{`Frozen, version ${number}`}</State>,
      next: office ? step('Ask members to sign off', `${version}/round`) : step('Read it', version),
    }
  const called = line.callDueAt && line.callDueAt > now
  return {
    state: (
      <>
        <State kind="open">{called ? 'Call open' : 'Draft'}</State>
        <span class="hanse-small hanse-block">
          {line.answered} of {line.answers} answered
        </span>
      </>
    ),
    next: called
      ? step('Where members stand', `/consultations/${line.slug}/grid`)
      : step('To the draft', `/consultations/${line.slug}/draft`),
  }
}

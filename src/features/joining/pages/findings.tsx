import { DataTable } from '../../../ui/data-table.tsx'
import { State } from '../../../ui/state.tsx'
import { type Finding, standingOf, standingWords } from '../eligibility.ts'

const ruleNames: Record<Finding['rule'], string> = {
  population: 'People',
  kind: 'Kind of council',
  nation: 'Nation',
  'urban-class': 'Urban class',
  'wider-area': 'Last clause',
}

/** Each rule with the very figure it was held against and its source; nothing where the constitution has none. */
export function Findings({ findings, council }: { findings: readonly Finding[]; council: string }) {
  if (findings.length === 0)
    return <p class="hanse-note">The constitution has no rules on who may join.</p>
  return (
    <div class="hanse-findings-table">
      <DataTable
        caption={`The rules, held against what the register knows of ${council}`}
        hideCaption
        stack
        columns={[
          { label: 'Rule' },
          { label: 'It asks', onCard: 'It asks' },
          { label: council, onCard: council },
          { label: 'Met', onCard: 'Met' },
        ]}
        rows={findings.map(({ rule, asks, has, source, met }) => [
          ruleNames[rule],
          asks,
          <>
            <b>{has}</b>
            <br />
            <span class="hanse-small">{source}</span>
          </>,
          met === null ? (
            <State kind="due">Not known</State>
          ) : met ? (
            <State kind="done">Met</State>
          ) : (
            <span class="hanse-nowrap">
              <State kind="late">Not met</State>
            </span>
          ),
        ])}
      />
      <p class="hanse-note">{standingWords[standingOf(findings)]}</p>
    </div>
  )
}

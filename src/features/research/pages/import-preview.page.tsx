import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Form } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count, formatNumber } from '../../../ui/numbers.ts'
import { PageHead } from '../../../ui/page-head.tsx'
import type { IndicatorImport, IndicatorImportRefusal } from '../actions/import-indicators.ts'
import { factsWords, noticedWords, someNames } from '../import-words.ts'
import type { IndicatorChange } from '../published/changes.ts'

export interface ImportPreviewProps {
  frame: Frame
  fileName: string
  found: IndicatorImport | IndicatorImportRefusal
  sent: { file: string; facts: string; seen: string }
}

/** What a file would bring, indicator by indicator, before anything changes. */
export function importPreviewPage({ frame, fileName, found, sent }: ImportPreviewProps): VNode {
  const title = `What ${fileName} brings`
  return (
    <Workspace
      {...frame}
      title={title}
      breadcrumbs={[
        { label: 'Network', href: '/network' },
        { label: 'Import figures', href: '/network/indicators' },
      ]}
    >
      <PageHead title={title} plain />
      {'refused' in found ? (
        <p class="hanse-measure">{found.sentence}</p>
      ) : (
        <Found frame={frame} found={found} sent={sent} />
      )}
    </Workspace>
  )
}

function Found({
  frame,
  found,
  sent,
}: Pick<ImportPreviewProps, 'frame' | 'sent'> & { found: IndicatorImport }) {
  const { file, changes, anything } = found
  const unknown = [...file.unknownCodes.keys()]
  const sum = (many: (one: IndicatorChange) => number) =>
    changes.reduce((total, one) => total + many(one), 0)
  const figures = sum(({ added, changed }) => added.length + changed.length)
  return (
    <>
      <p class="hanse-measure">
        A {file.shape} table, {count(file.rows, 'row')}, {count(changes.length, 'indicator')}.{' '}
        {anything ? 'Nothing is changed yet.' : 'All of it is here already: nothing to do.'}
      </p>
      {(unknown.length > 0 || file.blank > 0 || file.columnsLeftOut.length > 0) && (
        <ul class="hanse-bullets hanse-measure">
          {unknown.length > 0 && (
            <li>
              Left out, as these codes name no authority, region or nation: {someNames(unknown, 12)}
            </li>
          )}
          {file.blank > 0 && (
            <li>Left out, as nothing stands there: {count(file.blank, 'cell')}</li>
          )}
          {file.columnsLeftOut.length > 0 && (
            <li>
              Left out, as the facts do not describe them: {someNames(file.columnsLeftOut, 12)}
            </li>
          )}
        </ul>
      )}
      {anything && (
        <Form action="/indicator-imports" csrf={frame.csrf()} once={frame.once()} hidden={sent}>
          <Button
            text={figures > 0 ? `Take in ${count(figures, 'figure')}` : 'Take in the changed facts'}
            preventDoubleClick
          />
        </Form>
      )}
      <DataTable
        stack
        class="hanse-peers"
        caption="By indicator"
        columns={[
          { label: 'Indicator' },
          { label: 'New', numeric: true, onCard: 'New' },
          { label: 'Changed', numeric: true, onCard: 'Changed' },
          { label: 'The same', numeric: true, onCard: 'The same' },
          { label: 'Noticed', onCard: 'Noticed' },
        ]}
        rows={changes.map((change) => [
          <>
            {change.facts.title}
            {change.id === null ? ', new' : change.factsChanged && ', facts changed'}
            <span class="hanse-peers__source">{factsWords(change)}</span>
          </>,
          formatNumber(change.added.length),
          formatNumber(change.changed.length),
          formatNumber(change.same),
          noticedWords(change).join(' ') || 'Nothing',
        ])}
      />
    </>
  )
}

import { formats } from '../../../documents/write/index.ts'
import { formatMoment } from '../../../ui/dates.ts'
import { Diff } from '../../../ui/diff.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { HashBlock } from '../../../ui/verify-panel.tsx'
import { ConsultationTabs } from '../../consultations/index.ts'
import { ResponseText } from './response-text.tsx'
import { crumbs } from './version-crumbs.ts'
import type { VersionPage } from './version-props.ts'
import { VersionStep } from './version-step.tsx'

/** One frozen version: its fingerprint, what changed, its exports, and the next step. */
export function versionPage(page: VersionPage) {
  const { frame, version, versions, compared } = page
  const about = { slug: version.slug, title: version.title }
  return (
    <Workspace
      {...frame}
      title={`Version ${version.number}`}
      about={version.title}
      islands={['copy-button']}
      breadcrumbs={[
        ...crumbs(about),
        { label: 'Draft', href: `/consultations/${version.slug}/draft` },
      ]}
    >
      <ConsultationTabs tabs={page.tabs} />
      <p class="hanse-kicker">
        Frozen {formatMoment(version.frozenAt)}
        {version.frozenBy && ` by ${version.frozenBy}`}
      </p>
      <h1 class="hanse-h1">
        Version {version.number}: {version.title}
      </h1>
      {version.note && <p class="hanse-lead">{version.note}</p>}
      <VersionStep page={page} />
      <div class="hanse-cols hanse-section">
        <div class="hanse-c8">
          {version.summary.length > 0 && (
            <section aria-labelledby="five">
              <div class="hanse-head">
                <h2 class="hanse-h3" id="five">
                  In five lines
                </h2>
              </div>
              <ol class="hanse-five">
                {version.summary.map((line) => (
                  <li>{line}</li>
                ))}
              </ol>
            </section>
          )}
          {compared && (
            <section class="hanse-section" aria-labelledby="changed">
              <div class="hanse-head">
                <h2 class="hanse-h3" id="changed">
                  Changed since version {compared.number}
                </h2>
              </div>
              {compared.changes.length === 0 ? (
                <p>Nothing but its number and date.</p>
              ) : (
                <Diff
                  paragraphs={compared.changes.map(({ place, parts }) => ({
                    number: place,
                    parts,
                  }))}
                />
              )}
            </section>
          )}
          <section class="hanse-section" aria-labelledby="text">
            <div class="hanse-head">
              <h2 class="hanse-h3" id="text">
                Full text
              </h2>
            </div>
            <ResponseText document={version.document} />
          </section>
        </div>
        <aside class="hanse-c4" aria-label="About this version">
          <h2 class="hanse-h4">Fingerprint (SHA-256)</h2>
          <HashBlock hash={version.sha256} />
          <p class="hanse-small">
            <a href={`/versions/${version.id}/canonical.json`}>The canonical text</a> it is taken of
            (RFC 8785).{' '}
            <span class="hanse-copy" data-copy={version.sha256} data-copy-name="the fingerprint" />
          </p>
          <h2 class="hanse-h4">Take it away</h2>
          <ul class="hanse-list">
            {Object.entries(formats).map(([format, { label, extension }]) => (
              <li>
                <a href={`/versions/${version.id}/export.${extension}`}>{label}</a>{' '}
                <span class="hanse-small">{format}</span>
              </li>
            ))}
            <li>
              <a href={`/versions/${version.id}/portal`}>
                Question by question, to paste into a portal
              </a>
            </li>
          </ul>
          <h2 class="hanse-h4">All versions</h2>
          <ul class="hanse-list">
            {versions.map((one) => (
              <li>
                {one.id === version.id ? (
                  <b>Version {one.number}</b>
                ) : (
                  <a href={`/versions/${one.id}`}>Version {one.number}</a>
                )}{' '}
                {one.number < version.number && (
                  <a class="hanse-small" href={`/versions/${version.id}?with=${one.number}`}>
                    compare<span class="govuk-visually-hidden"> with version {one.number}</span>
                  </a>
                )}
                <br />
                <span class="hanse-small">{formatMoment(one.frozenAt)}</span>
              </li>
            ))}
          </ul>
        </aside>
      </div>
    </Workspace>
  )
}

import { formatDate } from '../../../ui/dates.ts'
import { formatBytes } from '../../../ui/numbers.ts'
import { safeHref } from '../../../ui/prose.tsx'
import { solutionLicences } from '../solution-words.ts'
import type { SolutionPageProps } from './solution.page.tsx'

/** Documents of a solution, where it was published, how to cite it and under what terms. */
export function SolutionTerms({ frame, baseUrl, solution }: SolutionPageProps) {
  const { documents, slug, sourceAddress, council, title, sharedAt, changedAt } = solution
  const licence = solutionLicences[solution.licence]
  const href = sourceAddress ? safeHref(sourceAddress) : null
  return (
    <>
      {documents.length > 0 && (
        <section>
          <h2 class="hanse-h3">Documents</h2>
          <ul class="hanse-list">
            {documents.map((document) => (
              <li>
                <a href={`/solutions/${slug}/documents/${document.id}`}>{document.title}</a>{' '}
                <span class="hanse-small">
                  {document.name}, {formatBytes(document.size)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="hanse-solution__terms">
        <h2 class="hanse-h3">Use it and cite it</h2>
        <p>
          {licence.href ? (
            <a href={licence.href} rel="license">
              {licence.label}
            </a>
          ) : (
            licence.label
          )}
          {href && (
            <>
              . Also published at{' '}
              <a class="hanse-solution__address" href={href}>
                {sourceAddress}
              </a>
            </>
          )}
        </p>
        {sharedAt && (
          <p class="hanse-solution__address">
            {council}, “{title}”, {frame.network.name}, {formatDate(sharedAt)}
            {changedAt > sharedAt && `, as changed on ${formatDate(changedAt)}`},{' '}
            {`${baseUrl}/solutions/${slug}`}
          </p>
        )}
      </section>
    </>
  )
}

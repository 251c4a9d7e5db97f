import type { FactBox } from '../article.ts'

/** Figures computed on a day, with their source. */
export function Facts({ facts }: { facts: FactBox }) {
  return (
    <section class="hanse-factbox">
      <h2 class="hanse-h3">{facts.title}</h2>
      <table class="hanse-table">
        <caption class="govuk-visually-hidden">{facts.title}</caption>
        <thead>
          <tr>
            <th scope="col">Council</th>
            <th scope="col" class="n">
              {facts.figure}
            </th>
          </tr>
        </thead>
        <tbody>
          {facts.rows.map(({ name, note, figure }) => (
            <tr>
              <th scope="row">
                {name}
                {note && (
                  <>
                    <br />
                    <span class="hanse-small">{note}</span>
                  </>
                )}
              </th>
              <td class="n">{figure}</td>
            </tr>
          ))}
        </tbody>
        {facts.foot && (
          <tfoot>
            <tr>
              <th scope="row">{facts.foot.name}</th>
              <td class="n">{facts.foot.figure}</td>
            </tr>
          </tfoot>
        )}
      </table>
      <p class="hanse-small">{facts.source}</p>
    </section>
  )
}

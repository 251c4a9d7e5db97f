import { writeReportPdf } from '../../documents/write/report/pdf.ts'
import { actAs } from '../../kernel/act.ts'
import { reading } from '../../kernel/db.ts'
import type { Job } from '../../kernel/jobs.ts'
import { networkContext } from '../../kernel/network.ts'
import { keepPrinted } from './actions/keep-printed.ts'
import { citationWords } from './citation.ts'
import { printedFile, versionToPrint } from './queries/versions.ts'

/** Prints a published version once, so that nobody who reads waits for it. */
const printPublication: Job = {
  name: 'print-publication',
  async run({ networkId, versionId }, context) {
    const { database, config } = context
    const found = await reading(database, networkId, async (db) => ({
      version: await versionToPrint(db, String(versionId)),
      printed: await printedFile(db, String(versionId)),
    }))
    if (!found.version || found.printed) return
    const { document, slug } = found.version
    const network = await networkContext(database, networkId)
    const address = `${config.baseUrl}/publications/${slug}`
    const bytes = await writeReportPdf(document, {
      gables: network.foundingCouncils,
      colours: network.colours,
      address,
      citation: citationWords({ document, slug, address }),
      demonstration: network.demonstration,
    })
    const name = document.version === 1 ? `${slug}.pdf` : `${slug}-version-${document.version}.pdf`
    await actAs(context, networkId, null, (act) =>
      keepPrinted(act, String(versionId), { name, mime: 'application/pdf', bytes }),
    )
  },
}

export const publicationJobs: Job[] = [printPublication]

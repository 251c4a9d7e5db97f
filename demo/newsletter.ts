import type { Moment } from './types.ts'

/** Who asked for the newsletter; all of them are invented. Slugs of themes after the name; none means all of it. */
export const subscribers: { address: string; themes: string[] }[] = `
ada.birchwood | alun.pryderi | beth.cawley housing | conor.shale | dilys.rhosyn | edwin.tarry transport climate
farida.noor | george.ambler | hester.quill culture | ivo.lamplough | jess.thirkell | kofi.brandreth ports
lowri.hendre | max.overbury | nadia.sellick climate | oscar.finnimore | petra.vance | quentin.ashlar
rosa.whitlock housing | saul.emmet | tilda.marchbank
`
  .split(/[|\n]/)
  .map((entry) => entry.trim())
  .filter(Boolean)
  .map((entry) => {
    const [name, ...themes] = entry.split(' ')
    return { address: `${name}@reader.example`, themes }
  })

/** The edition that went out. */
export const edition: {
  title: string
  editorial: string
  publications: string[]
  by: string
  asked: Moment
  published: Moment
} = {
  title: 'Homes, and how to get to them',
  editorial: `Dear reader,

two of our publications belong together, so they come to you in one letter. One asks what a house costs in a city of our size. The other asks what you can reach from its door without a car.

If you read only one table, read **1.1 of A home within reach**: it has the councils side by side. Tell us what you would put beside them, at [office@keycities.example](mailto:office@keycities.example).

Imogen Vale, network office`,
  publications: ['half-an-hour-on-foot', 'a-home-within-reach'],
  by: 'imogen-vale',
  asked: { day: -60, time: '18:00' },
  published: { day: -28, time: '09:00' },
}

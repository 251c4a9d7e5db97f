import type { Scene } from './set-up.ts'

/** An authority of the register beside the five members of the scene. */
export async function addAuthority(
  scene: Scene,
  gss: string,
  council: string,
  { people = 120_000, until = null as string | null, nation = 'england' } = {},
): Promise<void> {
  await scene.owner.query(
    `insert into authority (gss, name, short_name, slug, kind, nation, region, valid_from, valid_until, population,
       population_year, population_source, urban_class, source)
     values ($1, $2, $3, $4, 'unitary', $5, 'South West', '1974-04-01', $6, $7, 2021, 'Census 2021, ONS', 'urban', 'tests')`,
    [
      gss,
      `${council} Council`,
      council,
      council.toLowerCase().replaceAll(' ', '-'),
      nation,
      until,
      people,
    ],
  )
}

/** The newest letter to an address. */
export async function letterTo(
  scene: Scene,
  to: string,
): Promise<{ subject: string; body: string }> {
  return scene.read((db) =>
    db
      .selectFrom('mail')
      .select(['subject', 'body'])
      .where('recipient', '=', to)
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow(),
  )
}

/** The address, without its host, that a letter leads to. */
export function linkIn({ body }: { body: string }): string {
  const found = /https?:\/\/[^/\s]+(\/applications\/\S+)/.exec(body)?.[1]
  if (!found) throw new Error(`No link to an application in: ${body}`)
  return found
}

/** What makes an application whole. */
export const whole = {
  reasons: 'MIRABELLE reasons to join',
  leaderName: 'Cllr Ottoline Frome',
  leaderEmail: 'ottoline.frome@council.example',
  leadName: 'Piers Keynsham',
  leadEmail: 'piers.keynsham@council.example',
  officerName: 'Wilf Radstock',
  officerEmail: 'wilf.radstock@council.example',
}

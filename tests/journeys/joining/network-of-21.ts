import { importAuthorities, ukAuthorities } from '../../../src/features/members/index.ts'
import { writing } from '../../../src/kernel/db.ts'
import { seatExecutive } from '../../joining.ts'
import type { World } from '../world.ts'

const founders = ['coventry', 'derby', 'preston', 'sunderland', 'wakefield']
const others =
  `blackpool bournemouth-christchurch-poole bradford carlisle gloucester kingston-upon-hull kirklees lancaster
  medway newport norwich plymouth portsmouth southampton southend-on-sea wolverhampton`.split(/\s+/)
/** The four that are to join are no members yet, whatever the scene had. */
const joining = ['E06000022', 'E07000041', 'E07000138', 'W06000006']

const eligibility = {
  population: { least: 80_000, most: 600_000 },
  kinds: ['district', 'unitary', 'metropolitan', 'welsh-unitary'],
  nations: ['england', 'wales'],
  widerArea: true,
}

/** A network of 21 members of the national register, five of them founders and Carlisle still among them, with a constitution that says who may join and an executive of three. */
export async function becomeNetworkOf21(world: World): Promise<void> {
  const { scene } = world
  await writing(scene.database, scene.networkId, (db) => importAuthorities({ db }, ukAuthorities()))
  const owner = (statement: string, values: unknown[] = []) => scene.owner.query(statement, values)
  await owner(
    'delete from seat_holding h using seat s where s.id = h.seat_id and s.gss = any($1)',
    [joining],
  )
  await owner('delete from seat where gss = any($1)', [joining])
  await owner('delete from membership')
  await owner(
    `insert into membership (network_id, id, gss, kind, from_date, from_precision)
     select $1, gen_random_uuid(), gss, case when slug = any($2) then 'founder' else 'full' end,
       case when slug = any($2) then '2013-06-01'::date else '2016-04-01'::date end,
       case when slug = any($2) then 'season' else 'year' end
     from authority where (valid_until is null or slug = 'carlisle') and (slug = any($2) or slug = any($3))`,
    [scene.networkId, founders, others],
  )
  await owner(
    `update constitution set settings = settings || jsonb_build_object('eligibility', $1::jsonb)`,
    [JSON.stringify(eligibility)],
  )
  await seatExecutive(scene, {
    samir: ['chair', 'Chair of Test Cities'],
    marcus: ['vice-chair', 'Vice-chair of Test Cities'],
    hannah: ['executive-member', 'Member of the executive'],
  })
  const { rows } = await owner('select count(*)::int as members from membership')
  if (rows[0].members !== 21) throw new Error(`The network has ${rows[0].members} members`)
}

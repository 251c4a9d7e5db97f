import { rowsOf } from './table.ts'
import type { Authority, AuthorityKind, Source } from './types.ts'

/** Where the facts of the register were read. */
export const registerSources: Source[] = [
  {
    key: 'register',
    name: 'mySociety, UK local authority names and codes',
    address: 'https://github.com/mysociety/uk_local_authority_names_and_codes',
    licence: 'CC BY 4.0',
    date: null,
  },
  {
    key: 'census2021',
    name: 'Office for National Statistics, Census 2021',
    address: 'https://www.ons.gov.uk/census',
    licence: 'Open Government Licence v3.0',
    date: '2021-03-21',
  },
  {
    // The register gives no first day for districts and a day of record-keeping for some unitaries.
    key: 'reorganisation',
    name: 'Local Government Act 1972, Local Government (Wales) Act 1994 and the orders of structural change since',
    address: 'https://www.legislation.gov.uk',
    licence: 'Open Government Licence v3.0',
    date: null,
  },
  {
    key: 'honours2022',
    name: 'City status of Colchester, Doncaster, Milton Keynes, Southend-on-Sea and Wrexham, 2022',
    address: null,
    licence: 'fact',
    date: '2022',
  },
]

// gss | council | place | short | slug | kind | region | first day | first day after | successors | people | lat | lon
const register = `
E06000022 | Bath and North East Somerset Council | Bath and North East Somerset | Bath & NE Somerset | bath-and-north-east-somerset | unitary | South West | 1996-04-01 | | | 193407 | 51.3560 | -2.4753
E06000009 | Blackpool Borough Council | Blackpool | Blackpool | blackpool | unitary | North West | 1998-04-01 | | | 141029 | 53.8177 | -3.0355
E06000028 | Bournemouth Borough Council | Bournemouth | Bournemouth | bournemouth | unitary | South West | 1997-04-01 | 2019-04-01 | E06000058 | | |
E06000058 | Bournemouth, Christchurch and Poole Council | Bournemouth, Christchurch and Poole | BCP | bournemouth-christchurch-poole | unitary | South West | 2019-04-01 | | | 400198 | 50.7470 | -1.8833
E07000048 | Christchurch Borough Council | Christchurch | Christchurch | christchurch | district | South West | 1974-04-01 | 2019-04-01 | E06000058 | | |
E06000029 | Borough of Poole | Poole | Poole | poole | unitary | South West | 1997-04-01 | 2019-04-01 | E06000058 | | |
E08000032 | City of Bradford Metropolitan District Council | Bradford | Bradford | bradford | metropolitan | Yorkshire and The Humber | 1974-04-01 | | | 546414 | 53.8447 | -1.8547
E06000043 | Brighton and Hove City Council | Brighton and Hove | Brighton & Hove | brighton-and-hove | unitary | South East | 1997-04-01 | | | 277111 | 50.8435 | -0.1331
E07000026 | Allerdale Borough Council | Allerdale | Allerdale | allerdale | district | North West | 1974-04-01 | 2023-04-01 | E06000063 | 96145 | 54.7111 | -3.2472
E07000028 | Carlisle City Council | Carlisle | Carlisle | carlisle | district | North West | 1974-04-01 | 2023-04-01 | E06000063 | 110017 | 54.9709 | -2.8094
E07000029 | Copeland Borough Council | Copeland | Copeland | copeland | district | North West | 1974-04-01 | 2023-04-01 | E06000063 | 67078 | 54.4138 | -3.3731
E06000063 | Cumberland Council | Cumberland | Cumberland | cumberland | unitary | North West | 2023-04-01 | | | 273240 | 54.6986 | -3.1433
E07000071 | Colchester City Council | Colchester | Colchester | colchester | district | East of England | 1974-04-01 | | | 192718 | 51.8725 | 0.8609
E08000026 | Coventry City Council | Coventry | Coventry | coventry | metropolitan | West Midlands | 1974-04-01 | | | 345315 | 52.4169 | -1.5198
E06000015 | Derby City Council | Derby | Derby | derby | unitary | East Midlands | 1997-04-01 | | | 261368 | 52.9125 | -1.4683
E08000017 | City of Doncaster Council | Doncaster | Doncaster | doncaster | metropolitan | Yorkshire and The Humber | 1974-04-01 | | | 308105 | 53.5443 | -1.0958
E07000041 | Exeter City Council | Exeter | Exeter | exeter | district | South West | 1974-04-01 | | | 130712 | 50.7216 | -3.5102
E07000081 | Gloucester City Council | Gloucester | Gloucester | gloucester | district | South West | 1974-04-01 | | | 132415 | 51.8494 | -2.2403
E06000010 | Hull City Council | Kingston upon Hull | Hull | kingston-upon-hull | unitary | Yorkshire and The Humber | 1996-04-01 | | | 267020 | 53.7599 | -0.3354
E08000034 | Kirklees Council | Kirklees | Kirklees | kirklees | metropolitan | Yorkshire and The Humber | 1974-04-01 | | | 433220 | 53.6273 | -1.7633
E07000121 | Lancaster City Council | Lancaster | Lancaster | lancaster | district | North West | 1974-04-01 | | | 142922 | 54.0690 | -2.7147
E07000138 | City of Lincoln Council | Lincoln | Lincoln | lincoln | district | East Midlands | 1974-04-01 | | | 103812 | 53.2247 | -0.5550
E06000035 | Medway Council | Medway | Medway | medway | unitary | South East | 1998-04-01 | | | 279772 | 51.4257 | 0.5695
E06000042 | Milton Keynes City Council | Milton Keynes | Milton Keynes | milton-keynes | unitary | South East | 1997-04-01 | | | 287061 | 52.0838 | -0.7335
W06000022 | Newport City Council | Newport | Newport | newport | welsh-unitary | Wales | 1996-04-01 | | | 159587 | 51.5738 | -2.9618
E07000148 | Norwich City Council | Norwich | Norwich | norwich | district | East of England | 1974-04-01 | | | 143924 | 52.6318 | 1.2828
E06000031 | Peterborough City Council | Peterborough | Peterborough | peterborough | unitary | East of England | 1998-04-01 | | | 215669 | 52.6086 | -0.2531
E06000026 | Plymouth City Council | Plymouth | Plymouth | plymouth | unitary | South West | 1998-04-01 | | | 264691 | 50.3918 | -4.1199
E06000044 | Portsmouth City Council | Portsmouth | Portsmouth | portsmouth | unitary | South East | 1997-04-01 | | | 208004 | 50.8204 | -1.0784
E07000123 | Preston City Council | Preston | Preston | preston | district | North West | 1974-04-01 | | | 147840 | 53.8118 | -2.6977
E06000038 | Reading Borough Council | Reading | Reading | reading | unitary | South East | 1998-04-01 | | | 174228 | 51.4530 | -0.9838
E08000006 | Salford City Council | Salford | Salford | salford | metropolitan | North West | 1974-04-01 | | | 269919 | 53.4895 | -2.3702
E06000045 | Southampton City Council | Southampton | Southampton | southampton | unitary | South East | 1997-04-01 | | | 248924 | 50.9170 | -1.3987
E06000033 | Southend-on-Sea City Council | Southend-on-Sea | Southend | southend-on-sea | unitary | East of England | 1998-04-01 | | | 180688 | 51.5380 | 0.7286
E06000021 | Stoke-on-Trent City Council | Stoke-on-Trent | Stoke | stoke-on-trent | unitary | West Midlands | 1997-04-01 | | | 258363 | 53.0180 | -2.1645
E08000024 | Sunderland City Council | Sunderland | Sunderland | sunderland | metropolitan | North East | 1974-04-01 | | | 274168 | 54.8804 | -1.4520
W06000011 | City and County of Swansea Council | Swansea | Swansea | swansea | welsh-unitary | Wales | 1996-04-01 | | | 238489 | 51.6416 | -4.0612
E08000036 | Wakefield Metropolitan District Council | Wakefield | Wakefield | wakefield | metropolitan | Yorkshire and The Humber | 1974-04-01 | | | 353360 | 53.6607 | -1.4118
E08000031 | City of Wolverhampton Council | Wolverhampton | Wolverhampton | wolverhampton | metropolitan | West Midlands | 1974-04-01 | | | 263725 | 52.5892 | -2.1210
W06000006 | Wrexham County Borough Council | Wrexham | Wrexham | wrexham | welsh-unitary | Wales | 1996-04-01 | | | 135112 | 52.9903 | -3.0179
E06000014 | City of York Council | York | York | york | unitary | Yorkshire and The Humber | 1996-04-01 | | | 202808 | 53.9587 | -1.0614
`

const madeCitiesIn2022 = ['E07000071', 'E06000033', 'E06000042']

/**
 * The authorities that the demonstration needs: members past and present, and those that became
 * one of them. Cumberland's people are the sum of the three districts that the census counted.
 */
export const authorities: Authority[] = rowsOf(register, 13).map((row) => {
  const [gss, officialName, name, shortName, slug, kind, region, from] = row
  const [until, successors, people, lat, lon] = row.slice(8)
  return {
    gss: gss!,
    officialName: officialName!,
    name: name!,
    shortName: shortName!,
    slug: slug!,
    kind: kind as AuthorityKind,
    nation: kind === 'welsh-unitary' ? 'wales' : 'england',
    region: region!,
    validFrom: from!,
    validUntil: until || null,
    successors: successors ? successors.split(' ') : [],
    population: people ? { people: Number(people), on: '2021-03-21', source: 'census2021' } : null,
    place: lat ? { lat: Number(lat), lon: Number(lon) } : null,
    sources: [
      'register',
      'reorganisation',
      ...(people ? ['census2021'] : []),
      ...(madeCitiesIn2022.includes(gss!) ? ['honours2022'] : []),
    ],
  }
})

/** The authority of a slug; throws where the demonstration knows none, so that a typing slip is found. */
export function authority(slug: string): Authority {
  const found = authorities.find((one) => one.slug === slug)
  if (!found) throw new Error(`No authority in the demonstration is called ${slug}.`)
  return found
}

import type pg from 'pg'
import { encode } from '../../src/documents/meaning/encode.ts'
import { dimensions, packVector, unpackVector } from '../../src/documents/meaning/vector.ts'
import { termsOf } from '../../src/features/finding/words.ts'
import { numbersFrom } from '../varied.ts'
import type { BenchNetwork } from './network.ts'
import { commonWords, lessCommonWords } from './words.ts'

const kinds = ['article', 'position', 'solution', 'challenge', 'answer', 'publication']
const audiences = ['public', 'public', 'public', 'public', 'members', 'partners', 'own-council']
const vocabulary = 20_000
/** Words of a title, and of each of two passages. */
const [titleWords, passageWords] = [6, 45]
const piece = 1000

/** The word at a place of the list of words, the commonest first; far down they are nobody’s words but all different. */
export function wordAt(rank: number): string {
  const known = commonWords[rank] ?? lessCommonWords[rank - commonWords.length]
  if (known) return known
  const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'ke', 'li', 'mo', 'nu', 'pa', 're', 'si']
  let [left, word] = [rank * 7919, '']
  for (let at = 0; at < 5; at++, left = Math.floor(left / 13)) word += syllables[left % 13]
  return `${word}x`
}

/** A word as often as in a language: half as often as the one before twice as common (Zipf). */
const anyWord = (next: () => number) => wordAt(Math.floor(vocabulary ** next()) - 1)

export function someWords(next: () => number, count: number): string {
  return Array.from({ length: count }, () => anyWord(next)).join(' ')
}

/** What passages are about: each lies around the meaning of one of these. */
async function centres(next: () => number): Promise<Float32Array[]> {
  const packed = await encode(Array.from({ length: 60 }, () => someWords(next, 8)))
  return packed.map((meaning) => {
    const { scale, steps } = unpackVector(meaning)
    return Float32Array.from(steps, (step) => step * scale)
  })
}

/** A meaning some way off a centre: as like it as 0.3 to 0.8. */
function meaningAround(centre: Float32Array, next: () => number): string {
  const away = (0.8 + 2 * next()) / Math.sqrt(dimensions / 12)
  const vector = Float32Array.from(centre, (one) => one + away * (next() - 0.5))
  const length = Math.hypot(...vector)
  return `\\x${Buffer.from(packVector(vector.map((one) => one / length))).toString('hex')}`
}

/** So many records that can be found, with words and meanings, of six kinds, nine themes and all councils; the meanings are made, not read. */
export async function addFindable(
  owner: pg.Pool,
  { networkId, councils }: BenchNetwork,
  from: number,
  until: number,
): Promise<void> {
  const next = numbersFrom(from + 7)
  const around = await centres(next)
  for (let at = from; at < until; at += piece) {
    const records = Array.from({ length: Math.min(piece, until - at) }, (_, more) => {
      const passages = [someWords(next, passageWords), someWords(next, passageWords)]
      const title = someWords(next, titleWords)
      const audience = audiences[(at + more) % audiences.length]!
      const council = councils[(at + more) % councils.length]!.gss
      return {
        n: at + more,
        kind: kinds[(at + more) % kinds.length],
        audience,
        own_gss: audience === 'own-council' ? council : null,
        title,
        text: passages.join(' '),
        themes: [`theme-${(at + more) % 9}`],
        councils: [council],
        terms: termsOf(title, passages.join(' ')),
        passages: passages.map((text) => ({
          text,
          meaning: meaningAround(around[Math.floor(next() * around.length)]!, next),
        })),
      }
    })
    await insert(owner, networkId, records)
  }
  await owner.query(
    `insert into findable_head values ($1, $2)
    on conflict (network_id) do update set revision = excluded.revision`,
    [networkId, until + 1],
  )
}

async function insert(owner: pg.Pool, networkId: string, records: object[]): Promise<void> {
  await owner.query(
    `with given as (select * from json_to_recordset($2::json) as r (n int, kind text, audience text, own_gss text,
      title text, text text, themes text[], councils text[], terms text, passages json)),
    kept as (insert into findable (network_id, kind, subject_id, audience, own_gss, title, summary, href, on_date,
        themes, councils, words, terms, revision, told)
      select $1, kind, md5('findable ' || n)::uuid, audience, own_gss, title, '', '/found/' || n,
        date '2020-01-01' + n % 2400, themes, councils,
        setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', text), 'D'),
        terms, n + 1, n + 1 from given returning kind, subject_id)
    insert into passage (network_id, kind, subject_id, position, text, meaning)
    select $1, g.kind, k.subject_id, p.place - 1, p.told->>'text', (p.told->>'meaning')::bytea
    from given g join kept k on k.kind = g.kind and k.subject_id = md5('findable ' || g.n)::uuid,
      lateral json_array_elements(g.passages) with ordinality as p (told, place)`,
    [networkId, JSON.stringify(records)],
  )
}

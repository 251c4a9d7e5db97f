import type { Told } from '../../../documents/case-study/types.ts'
import type { Reads } from '../../../kernel/db.ts'
import { findAuthority } from '../../members/index.ts'

/** The council of the register that a case study is about, with where it is named; null where its names mean none. The likeliest name that the register knows for certain wins. */
export async function namedCouncil(
  db: Reads,
  names: readonly Told<string>[],
): Promise<{ gss: string; council: string; told: Told<string> } | null> {
  for (const told of names.slice(0, 8)) {
    const { found } = await findAuthority(db, told.value)
    if (found) return { gss: found.gss, council: found.shortName, told }
  }
  return null
}

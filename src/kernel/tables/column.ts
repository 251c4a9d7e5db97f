import type { ColumnType } from 'kysely'

/** Who may see a column: everyone, people of member councils, the council's own people, the network office, nobody but the system and the person concerned. */
export type Privacy = 'public' | 'members' | 'own-council' | 'office' | 'private'

/** JSON: read as it is, written as text. */
export type Json<T> = ColumnType<T, string, string>

/** JSON with a default of the database. */
export type Defaulted<T> = ColumnType<T, string | undefined, string>

/** Who may see each column of these tables. */
export type PrivacyOf<Tables> = { [T in keyof Tables]: { [C in keyof Tables[T]]: Privacy } }

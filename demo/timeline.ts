import type { Act } from '../src/kernel/act.ts'

type Deed = (act: Act) => Promise<void>
type Doing = (moment: Date, who: string | null, deed: Deed) => Promise<void>

/** The deeds of the demonstration in the order of their moments; those of one moment in the order in which they were added. */
export class Timeline {
  readonly #now: Date
  readonly #deeds: { at: Date; who: string | null; what: string; deed: Deed }[] = []

  constructor(now: Date) {
    this.#now = now
  }

  /** Adds a deed of a person (by key; null: the system), unless its moment is still to come. */
  add(at: Date, who: string | null, what: string, deed: Deed): void {
    if (at <= this.#now) this.#deeds.push({ at, who, what, deed })
  }

  /** Does all of it, each deed in a transaction of its own. */
  async play(doing: Doing): Promise<void> {
    for (const { at, who, what, deed } of this.#deeds.toSorted(
      (a, b) => a.at.getTime() - b.at.getTime(),
    )) {
      await doing(at, who, deed).catch((error) => {
        throw new Error(
          `The demonstration stopped at “${what}”, ${at.toISOString()}: ${error.message}`,
          { cause: error },
        )
      })
    }
  }
}

import { encode } from '../../../documents/meaning/encode.ts'
import { actAs } from '../../../kernel/act.ts'
import { reading } from '../../../kernel/db.ts'
import type { Job } from '../../../kernel/jobs.ts'
import { keepMeanings } from '../actions/keep-meanings.ts'
import { passagesWithoutMeaning } from '../queries/waiting.ts'

const atOnce = 24

/** A passage of a few sentences says what it is about under the title of its record only. */
const readUnderTitle = ({ title, text }: { title: string; text: string }) =>
  text === title ? text : `${title}. ${text}`

/** Finds the meaning of passages that have none yet, outside any transaction, until none is left; two workers at it do some work twice and no harm. */
export const findMeanings: Job = {
  name: 'find-meanings',
  async run({ networkId }, context) {
    for (;;) {
      const waiting = await reading(context.database, networkId, (db) =>
        passagesWithoutMeaning(db, atOnce),
      )
      if (waiting.length === 0) return
      const meanings = await encode(waiting.map(readUnderTitle))
      await actAs(context, networkId, null, (act) =>
        keepMeanings(
          act,
          waiting.map((passage, at) => ({ ...passage, meaning: meanings[at]! })),
        ),
      )
    }
  },
}

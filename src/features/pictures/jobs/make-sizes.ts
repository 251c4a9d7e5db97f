import { makeSizesInWorker } from '../../../documents/picture/in-worker.ts'
import { actAs } from '../../../kernel/act.ts'
import { reading } from '../../../kernel/db.ts'
import type { Job } from '../../../kernel/jobs.ts'
import { keepSizes, noteFailedSizes } from '../actions/keep-sizes.ts'
import { pictureToMake } from '../queries/files.ts'

/** Makes the sizes of one picture in a thread of its own, outside any transaction; made twice is the same as once. */
export const makePictureSizes: Job = {
  name: 'make-picture-sizes',
  async run({ networkId, pictureId: given }, context) {
    const pictureId = String(given)
    const picture = await reading(context.database, networkId, (db) => pictureToMake(db, pictureId))
    if (!picture) return
    try {
      const sizes = await makeSizesInWorker(picture, picture.focus)
      await actAs(context, networkId, null, (act) =>
        keepSizes(act, { pictureId, focusVersion: picture.focusVersion, sizes }),
      )
    } catch (error) {
      await actAs(context, networkId, null, (act) => noteFailedSizes(act, pictureId))
      throw error
    }
  },
}

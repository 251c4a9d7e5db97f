import { count, inWords, sentenceCase } from '../../../ui/numbers.ts'
import type { Signer } from '../../../ui/signers.tsx'
import { SignerList, SignerNotes, SignLine } from '../../../ui/signers.tsx'
import type { RecordView } from '../record-view.ts'
import { markOf } from './ballot-marks.ts'

/** The signers of a record as the list of signatures takes them. */
export function signersOfRecord({ signers }: RecordView): Signer[] {
  return signers.map(({ council, decision, note }) => ({
    council,
    kind: decision === null ? 'none' : markOf[decision],
    note: note ?? undefined,
  }))
}

/** Who signed, how many of each kind, and the notes, from a record; what the record withholds is not here either. */
export function WhoSigned({ view }: { view: RecordView }) {
  const listed = signersOfRecord(view)
  const unlisted = Array.from(
    { length: view.unlisted },
    (): Signer => ({
      council: null,
      kind: 'none',
    }),
  )
  return (
    <>
      <SignLine signers={[...listed, ...unlisted]} />
      <SignerList signers={listed} />
      {view.unlisted > 0 && (
        <p class="hanse-note hanse-unlisted">
          {count(view.unlisted, 'more member')} did not decide. They are not listed, so that a name
          withheld stays withheld.
        </p>
      )}
      <SignerNotes notes={view.notes} />
    </>
  )
}

/** "24 of 26 councils sign, three of them with a reservation. One objects." */
export function signedSentence({ members, signers }: RecordView): string {
  const some = (kind: string) => signers.filter(({ decision }) => decision === kind).length
  const reserved = some('endorse-with-reservation')
  const endorsed = some('endorse') + reserved
  const objected = some('object')
  const abstained = some('abstain')
  const first =
    endorsed === members ? `All ${members} members sign` : `${endorsed} of ${members} members sign`
  const how =
    reserved === 0
      ? ''
      : reserved === endorsed
        ? ', with a reservation'
        : `, ${inWords(reserved)} of them with a reservation`
  const rest = [
    objected > 0 && `${inWords(objected)} ${objected === 1 ? 'objects' : 'object'}`,
    abstained > 0 && `${inWords(abstained)} ${abstained === 1 ? 'abstains' : 'abstain'}`,
  ].filter(Boolean)
  return `${first}${how}.${rest.length > 0 ? ` ${sentenceCase(rest.join(' and '))}.` : ''}`
}

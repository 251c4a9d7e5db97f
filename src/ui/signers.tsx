import type { ComponentChildren } from 'preact'
import { count } from './numbers.ts'
import { type SignKind, SignMark, signWords } from './sign-mark.tsx'

export { type SignKind, SignMark } from './sign-mark.tsx'

export interface Signer {
  /** null where the council chose to have its name withheld. */
  council: string | null
  kind: SignKind
  /** The letter of its note, which stands in `SignerNotes`: "a". */
  note?: string | undefined
  href?: string | undefined
}

/** "24 of 26 endorsed", and how many of each kind. */
export function SignLine({ signers }: { signers: readonly Signer[] }) {
  const some = (kind: SignKind) => signers.filter((one) => one.kind === kind).length
  const kinds: SignKind[] = ['endorse', 'reserve', 'abstain', 'object', 'none']
  const endorsed = some('endorse') + some('reserve')
  return (
    <div class="hanse-signline">
      <p class="hanse-signline__n">
        <b>{endorsed}</b> of {signers.length} endorsed
      </p>
      <ul>
        {kinds
          .filter((kind) => some(kind) > 0)
          .map((kind) => (
            <li>
              <SignMark kind={kind} /> {some(kind)}{' '}
              {kind === 'none' && some(kind) > 1 ? 'have not decided' : signWords[kind]}
            </li>
          ))}
      </ul>
    </div>
  )
}

/** Who signed: every council with its mark, its decision in words, and the letter of its note. */
export function SignerList({ signers }: { signers: readonly Signer[] }) {
  return (
    <ul class="hanse-signers">
      {signers.map(({ council, kind, note, href }) => {
        const name = council ?? 'A council, name withheld'
        return (
          <li class={`hanse-signers__${kind}`}>
            <SignMark kind={kind} />{' '}
            <span>
              {href ? (
                <a class="hanse-signers__name" href={href}>
                  {name}
                </a>
              ) : (
                name
              )}
              {note && (
                <>
                  {' '}
                  <a href={`#note-${note}`} aria-label={`Note ${note}, ${name}`}>
                    {note}
                  </a>
                </>
              )}
              <span class="govuk-visually-hidden"> {signWords[kind]}</span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}

export interface SignerNote {
  letter: string
  council: string | null
  /** What it says after the name: "endorses, save that …". */
  text: ComponentChildren
}

/** Reservations and dissent, lettered, as each council chose to show them. */
export function SignerNotes(props: {
  notes: readonly SignerNote[]
  title?: string | undefined
  level?: 2 | 3 | undefined
}) {
  if (props.notes.length === 0) return null
  const Heading = `h${props.level ?? 3}` as 'h3'
  return (
    <div class="hanse-notes">
      <Heading class="hanse-h4">{props.title ?? 'Reservations and dissent'}</Heading>
      <ol>
        {props.notes.map(({ letter, council, text }) => (
          <li id={`note-${letter}`}>
            <b>{letter}</b>{' '}
            <p>
              <strong>{council ?? 'A council, name withheld,'}</strong> {text}
            </p>
          </li>
        ))}
      </ol>
    </div>
  )
}

/** "24 councils signed this exact text." */
export function signedWords(signers: readonly Signer[]): string {
  const endorsed = signers.filter(({ kind }) => kind === 'endorse' || kind === 'reserve').length
  return `${count(endorsed, 'council')} signed this exact text.`
}

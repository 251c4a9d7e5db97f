import type { ComponentChildren } from 'preact'
import { formatBytes } from './numbers.ts'

/** A SHA-256 as four lines of four groups: "7c1e 90b4 2f6d 8a35". */
export function hashLines(hash: string): string[] {
  const groups = hash.toLowerCase().match(/.{1,4}/g) ?? []
  return Array.from({ length: Math.ceil(groups.length / 4) }, (_, line) =>
    groups.slice(line * 4, line * 4 + 4).join(' '),
  )
}

/** The first sixteen digits of a hash, for a line of text: "7c1e 90b4 2f6d 8a35 …". */
export function shortHash(hash: string): string {
  return `${hashLines(hash)[0] ?? ''} …`
}

/** A whole hash, in groups that an eye can compare. */
export function HashBlock({ hash, labelledBy }: { hash: string; labelledBy?: string | undefined }) {
  return (
    <div role={labelledBy ? 'group' : undefined} aria-labelledby={labelledBy}>
      <code class="hanse-hash" data-copy={hash} data-copy-name="fingerprint">
        {hashLines(hash).map((line, place) => (
          <>
            {place > 0 && <br />}
            {line}
          </>
        ))}
      </code>
    </div>
  )
}

export interface VerifyPanelProps {
  version: number
  /** SHA-256 of the canonical text, 64 hexadecimal digits. */
  hash: string
  /** "24 councils signed this exact text." */
  signed: string
  canonical: { href: string; bytes: number }
  /** The record of sign-off as JSON, and how many ballots it holds. */
  record: { href: string; ballots: number }
  /** The page where a stranger drops the record. */
  verifyHref?: string | undefined
  children?: ComponentChildren
}

/** How a stranger checks who signed exactly what: fingerprint, three steps, the record. */
export function VerifyPanel(props: VerifyPanelProps) {
  return (
    <section class="hanse-verify" aria-labelledby="verify">
      <h2 class="hanse-h3" id="verify">
        Verify this record
      </h2>
      <p class="hanse-note">{props.signed} One changed letter would give another fingerprint.</p>
      <p class="hanse-small" id="fingerprint">
        Fingerprint of version {props.version} (SHA-256)
      </p>
      <HashBlock hash={props.hash} labelledBy="fingerprint" />
      <ol class="hanse-steps">
        <li>
          Download the <a href={props.canonical.href}>canonical text</a> (
          {formatBytes(props.canonical.bytes)})
        </li>
        <li>
          Run <code>sha256sum</code> on it
        </li>
        <li>Compare with the line above</li>
      </ol>
      <p class="hanse-note">
        <a href={props.record.href}>
          Record of the sign-off, {props.record.ballots} ballots (JSON)
        </a>
      </p>
      {props.verifyHref && (
        <p class="hanse-note">
          <a href={props.verifyHref}>Check the record here</a>, without tools
        </p>
      )}
      {props.children}
    </section>
  )
}

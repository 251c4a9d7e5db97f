/** Where a fact was read; addresses in it become links. */
export function SourceText({ source }: { source: string | null }) {
  if (!source) return <>no source given</>
  return (
    <>
      {source
        .split(/(https?:\/\/[^\s;,)]+)/)
        .map((piece) => (/^https?:/.test(piece) ? <a href={piece}>{host(piece)}</a> : piece))}
    </>
  )
}

function host(address: string): string {
  return URL.parse(address)?.host.replace(/^www\./, '') ?? address
}

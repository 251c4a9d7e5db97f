/** Whom to ask: the office, by the address that it gave. */
export function Contact({ name, officeEmail }: { name: string; officeEmail: string | null }) {
  return (
    <>
      <h2 class="hanse-h2">Whom to ask</h2>
      <p>
        The office of {name}
        {officeEmail ? (
          <>
            : <a href={`mailto:${officeEmail}`}>{officeEmail}</a>
          </>
        ) : (
          ' has not given an address yet. Ask any of its member councils.'
        )}
      </p>
    </>
  )
}

import type { SearchBoxProps } from './types.ts'

/** The one box of every page: a plain form. Where there is little room it is folded behind a link to itself. */
export function SearchBox({ box }: { box: SearchBoxProps | undefined }) {
  if (!box) return null
  return (
    <>
      <a class="hanse-find__open" href="#find" data-find-open>
        <Glass />
        <span class="govuk-visually-hidden">Search</span>
      </a>
      <form class="hanse-find" id="find" role="search" action={box.action} method="get" data-find>
        <label class="govuk-visually-hidden" for="find-words">
          {box.label}
        </label>
        <input id="find-words" name="q" type="search" autocomplete="off" enterkeyhint="search" />
        <button type="submit">
          <Glass />
          <span class="govuk-visually-hidden">Search</span>
        </button>
      </form>
    </>
  )
}

function Glass() {
  return (
    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true" focusable="false">
      <path
        d="M8.5 2.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM13 13l5 5"
        fill="none"
        stroke="currentColor"
        stroke-width="2.2"
      />
    </svg>
  )
}

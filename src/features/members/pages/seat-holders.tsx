import type { ComponentChildren } from 'preact'
import { formatDate } from '../../../ui/dates.ts'
import { DemoMark } from '../../../ui/demo-mark.tsx'
import { inWords } from '../../../ui/numbers.ts'
import type { Holder, SeatLine } from '../queries/council.ts'

type Held = Pick<SeatLine, 'places' | 'vacant' | 'vacantSince' | 'holders'>

/** What is vacant of a seat, in a sentence, and who acts meanwhile; null where nothing is. */
export function vacancyWords({ places, vacant, vacantSince, holders }: Held): string | null {
  if (vacant === 0) return null
  const acting = holders.some((holder) => holder.acting)
  if (places > 1 && vacant < places)
    return `${places - vacant === 1 ? 'One' : places - vacant} of ${inWords(places)} places is held, ${inWords(vacant)} ${vacant === 1 ? 'is' : 'are'} vacant.`
  if (acting) return 'Vacant; somebody acts for the holder.'
  return vacantSince
    ? `Vacant since ${formatDate(vacantSince)}.`
    : 'Vacant: nobody has held it yet.'
}

/** Who holds a seat today and since when, jointly or acting, and what is vacant: for those who may know. */
export function SeatHolding({ seat }: { seat: Held }) {
  const vacancy = vacancyWords(seat)
  const joint = seat.places > 1 ? 'jointly ' : ''
  return (
    <>
      {seat.holders.map((holder) => (
        <span class="hanse-note hanse-members__holder">
          <HolderLine holder={holder} how={holder.acting ? 'acting ' : joint} />
        </span>
      ))}
      {vacancy && <span class="hanse-note hanse-members__holder">{vacancy}</span>}
    </>
  )
}

function HolderLine({ holder, how }: { holder: Holder; how: ComponentChildren }) {
  return (
    <>
      {holder.name}, {how}since {formatDate(holder.from)} <DemoMark when={holder.demonstration} />
    </>
  )
}

/** Who held a seat before: the record stays when a seat changes hands. */
export function HeldBefore({ before }: { before: readonly Holder[] }) {
  if (before.length === 0) return null
  return (
    <p class="hanse-note">
      Before:{' '}
      {before.map(({ name, acting, from, until }, place) => (
        <>
          {place > 0 && '; '}
          {name}
          {acting ? ', acting' : ''}, {formatDate(from)} to {formatDate(until!)}
        </>
      ))}
    </p>
  )
}

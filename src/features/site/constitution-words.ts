/** What of a constitution is told to the public. */
export interface ToldConstitution {
  clearanceToCount: 'officer' | 'portfolio-holder' | 'council'
  leastCounted: number
  signOff:
    | {
        procedure: 'active'
        quorum: Threshold
        perNation: Each | null
        perPoliticalGroup: Each | null
      }
    | { procedure: 'silence'; objections: Threshold; noticeDays: number }
  signing: { seats: readonly string[] }
  round: { leastDays: number }
}

type Threshold =
  | { kind: 'count'; value: number }
  | { kind: 'share' | 'more-than-share'; value: string }
type Each = { threshold: Threshold; leastMembers: number }

const seatNames: Record<string, string> = {
  leader: 'leader',
  'portfolio-holder': 'portfolio holder',
  'policy-officer': 'policy officer',
  'chief-executive': 'chief executive',
}

/** How the network decides, sentence by sentence, from its constitution as data. */
export function constitutionWords(constitution: ToldConstitution): string[] {
  const { signOff, signing, round, clearanceToCount } = constitution
  const seats = signing.seats.map((seat) => seatNames[seat] ?? seat).join(' or ')
  const cleared = {
    officer: 'A council counts in a joint position with the view of its officers.',
    'portfolio-holder':
      'A council counts in a joint position once its portfolio holder has cleared what it says.',
    council: 'A council counts in a joint position once it has decided on what it says itself.',
  }[clearanceToCount]
  const agreed =
    signOff.procedure === 'active'
      ? `A response is agreed when ${amount(signOff.quorum)} endorse it${each(signOff.perNation, 'nation')}${each(signOff.perPoliticalGroup, 'political group')}.`
      : `A response is agreed unless ${amount(signOff.objections)} object to its substance. Each council is reached at least ${signOff.noticeDays} days before.`
  return [
    cleared,
    agreed,
    `A council signs by its ${seats}. Members have at least ${round.leastDays} days to decide.`,
    'They decide on one exact text. One changed letter needs a new decision.',
    'A council that does not agree chooses how that shows: in a note, by leaving out a part, in a letter of its own, or without its name.',
  ]
}

function amount(threshold: Threshold): string {
  if (threshold.kind === 'count')
    return threshold.value === 1 ? 'one member' : `${threshold.value} members`
  const share = named[threshold.value] ?? `${threshold.value} of`
  return threshold.kind === 'share' ? `${share} the members` : `more than ${share} the members`
}

const named: Record<string, string> = {
  '1/2': 'half of',
  '1/3': 'a third of',
  '2/3': 'two thirds of',
  '1/4': 'a quarter of',
  '3/4': 'three quarters of',
  '1/1': 'all of',
}

function each(rule: Each | null, noun: string): string {
  if (!rule) return ''
  const { threshold } = rule
  const many =
    threshold.kind === 'count'
      ? threshold.value === 1
        ? 'one at least'
        : `${threshold.value} at least`
      : amount(threshold).replace(' the members', ' those')
  return `, with ${many} from each ${noun}`
}

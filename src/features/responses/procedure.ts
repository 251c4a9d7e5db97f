import { type Constitution, needed, type Threshold } from './constitution.ts'

/** How a round is decided, in sentences for those who sign: who must agree, what silence means, who signs, and when it may close. */
export function constitutionSentences(constitution: Constitution, members: number): string[] {
  const { signOff, round } = constitution
  return [
    ...(signOff.procedure === 'silence'
      ? silenceSentences(signOff, members)
      : activeSentences(signOff, members)),
    round.closeEarlyAfterHours === null
      ? 'The round stays open until its deadline.'
      : `It closes at its deadline, or ${hours(round.closeEarlyAfterHours)} every council has decided. Until then each may change its ballot.`,
  ]
}

type Active = Extract<Constitution['signOff'], { procedure: 'active' }>
type Silence = Extract<Constitution['signOff'], { procedure: 'silence' }>

function activeSentences({ quorum, perNation, perPoliticalGroup }: Active, members: number) {
  const each = (rule: typeof perNation, of: string) => {
    if (!rule) return []
    const from = rule.leastMembers > 1 ? ` with ${rule.leastMembers} members or more` : ''
    return [`At least ${amount(rule.threshold)} of each ${of}${from} must be among them.`]
  }
  return [
    `It is agreed if ${needed(quorum, members)} of the ${members} members endorse it.`,
    ...each(perNation, 'nation'),
    ...each(perPoliticalGroup, 'political group'),
    'Abstentions and silence do not count as endorsement.',
  ]
}

function silenceSentences({ objections, noticeDays }: Silence, members: number) {
  const least = needed(objections, members)
  return [
    `Silence is agreement: it is agreed unless ${least} or more of the ${members} members object to the substance.`,
    'A comment on the wording does not break the silence.',
    `It counts only if each council was reached${noticeDays === 0 ? '' : ` ${noticeDays} ${noticeDays === 1 ? 'day' : 'days'} before the close`} or has spoken.`,
  ]
}

function amount({ kind, value }: Threshold): string {
  if (kind === 'count') return value === 1 ? 'one council' : `${value} councils`
  return kind === 'share' ? `${value} of the councils` : `more than ${value} of the councils`
}

function hours(many: number): string {
  if (many === 0) return 'as soon as'
  return `${many} ${many === 1 ? 'hour' : 'hours'} after`
}

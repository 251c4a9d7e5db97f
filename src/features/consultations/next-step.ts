/** What a consultation needs next of one viewer; null where it needs nothing. */
export interface ConsultationStep {
  title: string
  sentence: string
  label: string
  href: string
  deadline: Date | null
}

export interface Standing {
  slug: string
  office: boolean
  confirmed: boolean
  questions: number
  closesAt: Date | null
  call: { dueAt: Date; councils: number; answered: number } | null
  /** The viewer's own council, where it was called: how many questions it has said something to. */
  own: { gss: string; council: string; answered: number } | null
  /** The sign-off round that is open, and whether the viewer's council has voted where they hold a signing seat. */
  round: { id: string; closesAt: Date; mayVote: boolean; voted: boolean } | null
  submitted: boolean
}

/** The one next step of this viewer, by their capacity and how far the consultation has come. */
export function nextStepOf(standing: Standing, now: Date): ConsultationStep | null {
  if (standing.submitted) return null
  return standing.office ? officeStep(standing, now) : memberStep(standing, now)
}

function officeStep(standing: Standing, now: Date): ConsultationStep | null {
  const at = `/consultations/${standing.slug}`
  const { questions, call, round, closesAt } = standing
  if (!standing.confirmed)
    return {
      title: questions === 0 ? 'Add the questions' : `Confirm ${asked(questions)}`,
      sentence: 'Read them beside the document. Nobody can be called before a person has.',
      label: questions === 0 ? 'Add the questions' : 'Check the questions',
      href: `${at}/questions`,
      deadline: ahead(closesAt, now),
    }
  if (round)
    return {
      title: 'Members are signing off',
      sentence: 'See who has decided, and log what you hear by phone.',
      label: 'Open the round',
      href: `/rounds/${round.id}`,
      deadline: round.closesAt,
    }
  if (closesAt && closesAt <= now) return null
  if (!call)
    return {
      title: 'Call for contributions',
      sentence: `The questions are confirmed. Ask the members concerned what they think.`,
      label: 'Prepare the call',
      href: `${at}/call`,
      deadline: closesAt,
    }
  if (call.dueAt > now)
    return {
      title: `${call.answered} of ${call.councils} councils have begun to answer`,
      sentence: 'See who opened the call, who began and who is silent.',
      label: 'See who is silent',
      href: `${at}/call`,
      deadline: call.dueAt,
    }
  return {
    title: 'Draft the response',
    sentence: `The call has closed. ${call.answered} of ${call.councils} councils said something.`,
    label: 'Open the draft',
    href: `${at}/draft`,
    deadline: closesAt,
  }
}

function memberStep(standing: Standing, now: Date): ConsultationStep | null {
  const { round, own, call, questions } = standing
  if (round?.mayVote && !round.voted)
    return {
      title: 'Decide whether your council signs',
      sentence: 'Read the response beside what your council said, then decide.',
      label: 'Read and decide',
      href: `/rounds/${round.id}`,
      deadline: round.closesAt,
    }
  if (!call || !own || !standing.confirmed || call.dueAt <= now) return null
  const open = questions - own.answered
  if (open <= 0) return null
  return {
    title:
      own.answered === 0
        ? `Say what ${own.council} thinks`
        : `${open} of ${questions} questions are still open for ${own.council}`,
    sentence:
      own.answered === 0
        ? `${questions === 1 ? 'One question' : `${questions} questions`}. Answer those that matter to you; you can stop and come back.`
        : `${own.council} has said something to ${own.answered}.`,
    label: own.answered === 0 ? 'Begin to answer' : 'Carry on',
    href: `/consultations/${standing.slug}/contribute`,
    deadline: call.dueAt,
  }
}

/** A deadline that has passed is not a clock to show. */
function ahead(deadline: Date | null, now: Date): Date | null {
  return deadline && deadline > now ? deadline : null
}

function asked(questions: number): string {
  return questions === 1 ? 'the question' : `the ${questions} questions`
}

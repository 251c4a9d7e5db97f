/** What a letter about a meeting of challenge and solution says. */
export interface LetterAbout {
  challenge: string
  /** The page of the challenge, whole. */
  challengeAddress: string
  solution: string
  /** The other council. */
  council: string
}

interface Written {
  subject: string
  body: string
}

const paragraphs = (...parts: (string | null)[]) => `${parts.filter(Boolean).join('\n\n')}\n`

/** To whom a challenge belongs: what others have written down that may meet it. */
export function newSolutionsLetter(given: {
  name: string
  about: readonly LetterAbout[]
  networkName: string
}): Written {
  const { name, about, networkName } = given
  const [first] = about as [LetterAbout]
  const many = about.length > 1
  return {
    subject: `${many ? `${about.length} solutions` : 'A solution'} for your challenge: ${first.challenge}`,
    body: paragraphs(
      `Hello ${name},`,
      `Since you shared your challenge “${first.challenge}”, ${many ? 'these have' : 'this has'} been written down that may meet it:`,
      about.map(({ solution, council }) => `- ${council}: ${solution}`).join('\n'),
      `See why, what it costs and whom to ring, and say whether it fits:\n\n${first.challengeAddress}#solutions`,
      'You get at most one such letter a week for a challenge, and none once it is closed.',
      networkName,
    ),
  }
}

/** To whom a solution belongs: who has a problem that it may meet. */
export function newChallengeLetter(given: {
  name: string
  about: readonly LetterAbout[]
  networkName: string
}): Written {
  const { name, about, networkName } = given
  const [first] = about as [LetterAbout]
  return {
    subject: `${first.council} has a problem that you may have solved: ${first.challenge}`,
    body: paragraphs(
      `Hello ${name},`,
      `What you wrote down as “${first.solution}” may help with this:`,
      about
        .map(
          ({ challenge, council, challengeAddress }) =>
            `${council}: ${challenge}\n\n${challengeAddress}`,
        )
        .join('\n\n'),
      'You need do nothing. If you know that it fits, or does not, say so on that page.',
      networkName,
    ),
  }
}

/** To a council that is asked by a peer. */
export function peerQuestionLetter(given: {
  name: string
  council: string
  asks: string
  question: string
  background: string
  answerBy: string | null
  why: string | null
  address: string
  networkName: string
}): Written {
  const { name, council, asks, question, background, answerBy, why, address, networkName } = given
  return {
    subject: `${asks} asks ${council}: ${question}`.slice(0, 200),
    body: paragraphs(
      `Hello ${name},`,
      `${asks} asks${why ? `, because ${why}` : ''}:`,
      question,
      background || null,
      answerBy ? `An answer helps most by ${answerBy}.` : null,
      `A few sentences are enough; “we have not done this” helps too. Answer here:\n\n${address}`,
      networkName,
    ),
  }
}

/** To whoever asked: a council has answered. */
export function peerAnswerLetter(given: {
  name: string
  council: string
  question: string
  text: string
  address: string
  networkName: string
}): Written {
  const { name, council, question, text, address, networkName } = given
  return {
    subject: `${council} has answered: ${question}`.slice(0, 200),
    body: paragraphs(
      `Hello ${name},`,
      `${council} has answered your question “${question}”:`,
      text,
      `All answers stand here:\n\n${address}`,
      networkName,
    ),
  }
}

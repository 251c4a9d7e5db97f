import { notFound } from '../../../kernel/answer.ts'
import type { Viewer } from '../../../kernel/seats.ts'
import type { AskPage, Web } from '../../../kernel/web.ts'
import { notPosted } from '../../../ui/form.tsx'
import { actingFor } from '../acting.ts'
import { challengesPage } from '../pages/challenges.page.tsx'
import {
  type ChallengeFilter,
  challengeLines,
  councilsWithChallenges,
  themesToChoose,
} from '../queries/challenges.ts'
import { memberCodes } from '../queries/members-today.ts'
import { readerNow } from '../queries/reader.ts'
import { challengeDeeds } from './challenge-deeds.ts'
import {
  frameFor,
  ownChallenge,
  showChallenge,
  showClosing,
  showForm,
  valuesOf,
} from './challenge-showing.ts'

/** Challenges: a council’s problem, in its own words, and who else has done something about it. */
export function challengeRoutes(web: Web): void {
  web.page('/challenges', { allow: 'public', keep: 2 }, async (ask) => {
    const reader = await readerNow(ask.db, ask.viewer, ask.now)
    const chosen = filterOf(ask)
    const seated = actingFor(ask.viewer, await memberCodes(ask.db, ask.now)).length > 0
    return challengesPage({
      frame: frameFor(ask, reader),
      inside: reader.member,
      chosen,
      challenges: await challengeLines(ask.db, reader, chosen),
      drafts: seated
        ? (await challengeLines(ask.db, reader, { state: 'draft' })).filter(({ gss }) =>
            reader.office ? true : reader.councils.includes(gss),
          )
        : [],
      themes: await themesToChoose(ask.db),
      councils: await councilsWithChallenges(ask.db, reader),
      mayPost: seated,
    })
  })

  web.page('/challenges/new', { allow: 'members' }, (ask) =>
    showForm(ask, ask.db, null, {
      values: {
        audience: 'members',
        contact: ownSeat(ask.viewer),
        title: ask.query.title ?? '',
        problem: ask.query.problem ?? '',
      },
      errors: {},
    }),
  )

  web.page('/challenges/:slug', { allow: 'public', keep: 2 }, (ask) =>
    showChallenge(ask, ask.db, ask.params.slug ?? '', notPosted).then((page) => page ?? notFound),
  )

  web.page('/challenges/:slug/edit', { allow: 'members' }, async (ask) => {
    const challenge = await ownChallenge(ask, ask.db, ask.params.slug ?? '')
    if (!challenge || challenge.closedAt) return notFound
    return showForm(ask, ask.db, challenge, { values: valuesOf(challenge), errors: {} })
  })

  web.page(
    '/challenges/:slug/closing',
    { allow: 'members' },
    async (ask) => (await showClosing(ask, ask.db, ask.params.slug ?? '', notPosted)) ?? notFound,
  )

  challengeDeeds(web)
}

/** Who posts a challenge is mostly the one to ring. */
function ownSeat(viewer: Viewer | null): string {
  return viewer?.seats.find(({ gss }) => gss !== null)?.id ?? ''
}

function filterOf(ask: AskPage): ChallengeFilter & { state: 'open' | 'closed' | 'any' } {
  const { state = 'open', theme, council } = ask.query
  return {
    state: state === 'closed' || state === 'any' ? state : 'open',
    theme: theme || undefined,
    gss: council || undefined,
  }
}

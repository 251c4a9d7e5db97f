import {
  answerQuote,
  askForQuote,
  draftArticle,
  type NewArticle,
  publishArticle,
} from '../src/features/newsroom/index.ts'
import type { PersonKey } from './people.ts'
import { granted } from './scenes.ts'
import type { Scene } from './set-up.ts'

const baseUrl = 'http://localhost'

/** What publishing says where there is nothing to say. */
export const plainly = { correction: '', linksAccepted: false, electionNote: '', baseUrl }

/** An article as a draft, with enough of everything to be published. */
export async function draftedArticle(scene: Scene, given: Partial<NewArticle> = {}) {
  return granted(
    await scene.act('ruth', (act) =>
      draftArticle(act, {
        kind: 'news',
        title: 'Ferries run on Sundays',
        summary: 'Two ports try it for a year.',
        text: 'Two ports try ferries on Sundays for a year.\n\nMore will follow.',
        ...given,
      }),
    ),
  )
}

/** The same, published now. */
export async function publishedArticle(scene: Scene, given: Partial<NewArticle> = {}) {
  const article = await draftedArticle(scene, given)
  granted(
    await scene.act('ruth', (act) =>
      publishArticle(act, { articleId: article.articleId, ...plainly }),
    ),
  )
  return article
}

/** Somebody is asked for a quote in an article. */
export async function askedQuote(scene: Scene, articleId: string, who: PersonKey, proposed = '') {
  return granted(
    await scene.act('ruth', (act) =>
      askForQuote(act, {
        articleId,
        seatId: scene.seatId(who),
        proposed,
        baseUrl,
        networkName: 'Test Cities',
      }),
    ),
  )
}

/** They approve these words. */
export async function approvedQuote(
  scene: Scene,
  articleId: string,
  who: PersonKey,
  words: string,
) {
  const { quoteId } = await askedQuote(scene, articleId, who)
  granted(
    await scene.act(who, (act) =>
      answerQuote(act, { quoteId, decision: 'approved', words, reason: '', proposal: 1, baseUrl }),
    ),
  )
  return quoteId
}

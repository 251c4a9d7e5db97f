import { postedChallenge, sharedChallenge } from '../ideas.ts'
import type { Scene } from '../set-up.ts'

/** Addresses of ideas, by where they stand. */
export interface HiddenIdeas {
  challenges: string[]
  questions: string[]
  /** The one that partners read and strangers do not. */
  forPartners: string
}

/** Challenges of Lincoln: a draft, one for members, one for partners, one for everybody; and a question to the peers with an answer. */
export async function hideIdeas(scene: Scene): Promise<HiddenIdeas> {
  const draft = await postedChallenge(scene, 'amara', {
    title: 'Holunder draft',
    problem: 'Holunder draft of a problem',
  })
  const forMembers = await sharedChallenge(scene, 'amara', {
    title: 'Kornrade challenge',
    problem: 'Kornrade problem among members',
  })
  const forPartners = await sharedChallenge(scene, 'amara', {
    title: 'Wegwarte challenge',
    problem: 'Wegwarte problem for partners',
    audience: 'partners',
  })
  const open = await sharedChallenge(scene, 'amara', {
    title: 'Lamps that are dark',
    problem: 'Lamps are dark in side streets.',
    audience: 'public',
  })
  const amara = await scene.as('amara')
  const whom = await amara.open(
    `/peer-questions/new?challenge=${forMembers}&question=Who+has+a+Mohnblume+plan%3F&many=0`,
  )
  const asked = await whom.send('/peer-questions')
  const jo = await scene.as('jo')
  await (await jo.open(asked.url)).send('/peer-answers', { text: 'Kamille answer of Norwich' })
  await scene.runJobs()
  return {
    challenges: [draft.url.replace('/challenges/', ''), forMembers, forPartners, open, 'no-such'],
    questions: [asked.url.replace('/peer-questions/', ''), 'no-such'],
    forPartners,
  }
}

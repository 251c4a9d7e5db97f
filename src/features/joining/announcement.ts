import { formatDate } from '../../documents/dates.ts'
import { count, formatNumber, formatShare, inWords, sentenceCase } from '../../ui/numbers.ts'
import { namesTogether } from './dossier.ts'

/** A council that joins, as the register knows it. */
export interface NewMember {
  council: string
  population: number | null
  populationSource: string | null
  region: string | null
  nation: string
  /** Whether it was a member before. */
  returns: boolean
}

/** What an announcement rests on: all of it from the register, as of the day of joining. */
export interface AnnouncementFacts {
  network: string
  /** ISO dates; the executive's decision has a day of its own. */
  joinsOn: string
  decidedOn: string | null
  councils: NewMember[]
  members: {
    /** "25", or "25 to 27" where the sources leave it open. */
    count: string
    people: number
    /** Of the people of the United Kingdom, from 0 to 1; null where the register cannot say. */
    shareOfPeople: number | null
    shareOfUrbanAuthorities: number | null
    nations: string[]
  }
  /** "summer 2013" and the councils; null where the register has no founders. */
  founded: { when: string | null; by: string[] } | null
  /** How many people are asked for words. */
  quotes: number
}

export interface Announcement {
  title: string
  summary: string
  /** In the notation of answers, with a place for each quote. */
  text: string
  facts: {
    title: string
    figure: string
    rows: { name: string; note: string; figure: string }[]
    foot: { name: string; figure: string } | null
    source: string
  }
}

const longestTitle = 150

/** The draft of an announcement: who joins, who they are, what the network now covers, who founded it; nothing in it is not in the register. */
export function announcementOf(facts: AnnouncementFacts): Announcement {
  const { network, joinsOn, councils, members } = facts
  const names = namesTogether(councils.map(({ council }) => council))
  const verb = councils.length === 1 ? 'joins' : 'join'
  const sources = sourcesOf(councils)
  const number = sentenceCase(inWords(councils.length))
  const whole = `${names} ${verb} ${network}`
  const title = whole.length <= longestTitle ? whole : `${number} councils join ${network}`
  const across = `${members.count} members across ${namesTogether(members.nations)}`
  const joining =
    councils.length === 1 ? `${councils[0]!.council} joins` : `${number} councils join`
  return {
    title,
    summary: `${joining} on ${formatDate(joinsOn)}. ${network} now has ${across}, home to ${formatNumber(members.people)} people.`,
    text: [
      opening(facts, names),
      ...(facts.quotes > 0 ? ['{quote 1}'] : []),
      `## ${councils.length === 1 ? 'Who joins' : 'Who they are'}`,
      councils.map((one) => `- ${whoIs(one, sources.length > 1)}`).join('\n'),
      ...(sources.length === 1 ? [`Figures for people: ${sources[0]}.`] : []),
      ...(facts.quotes > 1 ? ['{quote 2}'] : []),
      '## What the network now covers',
      covers(facts, across),
      ...founding(facts),
    ].join('\n\n'),
    facts: factBox(facts),
  }
}

function opening({ network, joinsOn, decidedOn, councils }: AnnouncementFacts, names: string) {
  const are = councils.length === 1 ? `is a member` : `are members`
  const decided = decidedOn ? ` The executive agreed on ${formatDate(decidedOn)}.` : ''
  const back = councils.filter(({ returns }) => returns).map(({ council }) => council)
  const again =
    back.length === 0
      ? ''
      : ` ${namesTogether(back)} ${back.length === 1 ? 'returns: it was a member' : 'return: they were members'} before.`
  return `From ${formatDate(joinsOn)} ${names} ${are} of ${network}.${decided}${again}`
}

/** Where all figures have one source it is said once, below them. */
function sourcesOf(councils: readonly NewMember[]): string[] {
  return [...new Set(councils.flatMap(({ populationSource }) => populationSource ?? []))]
}

function whoIs(
  { council, population, populationSource, region, nation }: NewMember,
  withSource: boolean,
): string {
  const where = region && region !== nation ? `${region}, ${nation}` : nation
  if (population === null) return `**${council}**, ${where}.`
  return `**${council}**, ${where}: ${formatNumber(population)} people${withSource && populationSource ? ` (${populationSource})` : ''}.`
}

function covers({ network, joinsOn, members }: AnnouncementFacts, across: string): string {
  const share =
    members.shareOfPeople === null
      ? ''
      : `, ${formatShare(members.shareOfPeople)} of the United Kingdom`
  const urban =
    members.shareOfUrbanAuthorities === null
      ? ''
      : ` Of the country’s urban authorities, ${formatShare(members.shareOfUrbanAuthorities)} are members.`
  return `On ${formatDate(joinsOn)} ${network} has ${across}. ${formatNumber(members.people)} people live there${share}.${urban}`
}

function founding({ network, founded }: AnnouncementFacts): string[] {
  if (!founded || founded.by.length === 0) return []
  const when = founded.when ? ` in ${founded.when}` : ''
  return [`${network} was founded${when} by ${namesTogether(founded.by)}.`]
}

function factBox({ network, joinsOn, councils, members }: AnnouncementFacts) {
  return {
    title: councils.length === 1 ? 'The new member' : `The ${inWords(councils.length)} new members`,
    figure: 'People',
    rows: councils.map(({ council, region, nation, population }) => ({
      name: council,
      note: region && region !== nation ? `${region}, ${nation}` : nation,
      figure: population === null ? 'not known' : formatNumber(population),
    })),
    foot: {
      name: `${network} on ${formatDate(joinsOn)}, ${count(Number(members.count) || 0, 'member').replace(/^\d+/, members.count)}`,
      figure: formatNumber(members.people),
    },
    source: sourcesOf(councils).join('; ') || 'The register of the network',
  }
}

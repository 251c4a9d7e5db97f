import type { DayOffset } from '../types.ts'

type Audience = 'members' | 'partners' | 'public'

/** What is wrong somewhere. Invented, but for the figures named by their indicator. */
export interface DemoChallenge {
  key: string
  council: string
  /** Day on which it is shared; null for a draft. */
  day: DayOffset | null
  title: string
  problem: string
  whom: string
  since: string
  tried: string
  themes: string[]
  audience: Audience
  closed?: { day: DayOffset; words: string }
}

/** What a council did about something. Invented, but for `real`: indicators whose figure of the council stands on the page with its publisher. */
export interface DemoSolution {
  key: string
  council: string
  day: DayOffset | null
  title: string
  what: string
  why: string
  how: string
  cost: [once: number | null, yearly: number | null, staff: number | null]
  time: string
  results: string
  wrong: string
  differently: string
  state: 'planned' | 'running' | 'ended' | 'failed'
  themes: string[]
  audience: Audience
  real: string[]
  /** council, learned from (null: the author), steps: state, day, words. */
  adoptions: {
    council: string
    from: string | null
    steps: [
      'interested' | 'planning' | 'piloting' | 'live' | 'stopped',
      day: DayOffset,
      changed: string,
      result: string,
    ][]
  }[]
}

/** One question to the peers and what they said. */
export interface DemoPeerQuestion {
  council: string
  day: DayOffset
  question: string
  background: string
  /** Key of the challenge that it is about. */
  challenge: string | null
  asked: string[]
  answers: { council: string; day: DayOffset; text: string }[]
}

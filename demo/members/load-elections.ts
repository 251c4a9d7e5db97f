import { enterElections } from '../../src/features/members/index.ts'
import { addDays, momentOf } from '../../src/kernel/clock.ts'
import { granted, type Stage } from '../stage.ts'

const law = 'First Thursday in May: Representation of the People Act 1983, section 37'

// Ordinary elections that were really held. The notice is the last day that the law allowed, 25
// working days before the poll.
const polls = [
  {
    kind: 'all-out',
    pollDay: '2023-05-04',
    noticeOn: '2023-03-27',
    source: law,
    councils: 'bath-and-north-east-somerset lancaster medway stoke-on-trent',
  },
  {
    kind: 'by-thirds',
    pollDay: '2024-05-02',
    noticeOn: '2024-03-26',
    source: law,
    councils: 'exeter lincoln norwich plymouth portsmouth reading southampton sunderland',
  },
] as const

/** Past elections as they were held, and one by-election to come that is invented, so that a pre-election period can be seen today. */
export function enterPolls(stage: Stage): void {
  const { timeline, names, day } = stage
  timeline.add(momentOf(day(-59), '10:00'), 'daniel-osei', 'elections', async (act) => {
    for (const { councils, ...poll } of polls)
      granted(
        await enterElections(act, {
          ...poll,
          councils: councils.split(' ').map((slug) => names.gss(slug)),
          invented: false,
        }),
        poll.pollDay,
      )
    granted(
      await enterElections(act, {
        kind: 'by-election',
        councils: [names.gss('colchester')],
        pollDay: thursdayFrom(day(13)),
        noticeOn: day(-10),
        source: 'Invented for the demonstration',
        invented: true,
      }),
      'a by-election',
    )
  })
}

/** The first Thursday on or after a day, ISO date: polls are held on Thursdays. */
function thursdayFrom(day: string): string {
  const thursday = 4
  return addDays(day, (thursday - new Date(`${day}T12:00:00Z`).getUTCDay() + 7) % 7)
}

import type { DayOffset } from '../types.ts'

/** A day of the calendar for what happened, or so many days from today for what is invented. */
type When = { on: string; time: string } | { day: DayOffset; time: string }

export interface DemoArticle {
  key: string
  kind: 'news' | 'opinion' | 'response' | 'announcement'
  when: When
  title: string
  summary: string
  text: string
  byline?: string
  themes: string[]
  councils: string[]
  picture: string | null
  facts?: {
    title: string
    figure: string
    rows: { name: string; note: string; figure: string }[]
    foot: { name: string; figure: string } | null
    source: string
  }
  /** A leader who is asked, by council; left out where nobody held the seat on that day. */
  quotes?: { council: string; words: string }[]
  corrected?: { when: When; find: string; replace: string; what: string }
  withdrawn?: { when: When; reason: string }
  /** Published at this minute, which is still to come. */
  scheduled?: When
  /** Left as a draft, with a quote that nobody has approved yet. */
  draft?: true
}

/** The invented news of the network; what they say of memberships, dates and figures is real, and its sources stand in `demo/memberships.ts`. */
export const articles: DemoArticle[] = [
  {
    key: 'first',
    kind: 'news',
    when: { on: '2013-11-12', time: '10:00' },
    title: 'Twenty-one councils, and one answer from all of them',
    summary:
      'Five councils began in the summer. Sixteen more have come since, and the group now speaks for places that no list of large cities names.',
    text: 'Coventry, Derby, Preston, Sunderland and Wakefield founded the group in the summer. By this month sixteen more councils stand beside them.\n\nThey have one thing in common. Each is large enough to be a city of its own, and none is large enough to be heard alone.\n\n# What comes first\n\nEach council leads on what it knows best. Coventry looks at the future of city centres, Wakefield at devolution.',
    themes: ['devolution', 'city-centres'],
    councils: ['coventry', 'derby', 'preston', 'sunderland', 'wakefield'],
    picture: 'twenty-one',
  },
  {
    key: 'parliament',
    kind: 'news',
    when: { on: '2017-04-03', time: '09:30' },
    title: 'Members of Parliament form a group for mid-sized cities',
    summary:
      'An all-party group was registered on 29 March. It will hear from councils twice a year.',
    text: 'The register of all-party groups has a new line since 29 March: one for the cities of this network.\n\nMembers of both Houses and of all parties can join. The group has no powers. It has a room, and people who come to it.\n\n- It hears evidence from councils.\n- It asks ministers to come.\n- It publishes what it heard.',
    themes: ['devolution'],
    councils: [],
    picture: 'bridge',
  },
  {
    key: 'three-each',
    kind: 'news',
    when: { on: '2018-02-20', time: '11:00' },
    title: 'Three proposals for each portfolio, and no more',
    summary:
      'Portfolio holders met in January and cut long lists to three proposals each. One of them is due at government in March.',
    text: 'A list of forty wishes is read by nobody. In January the portfolio holders of the network agreed on three proposals for each of their portfolios.\n\nSome are for government, some for each other. The first to go out is an answer to the consultation on fair funding, which closes on 12 March. Officers of all members write it together.',
    themes: ['levelling-up', 'housing'],
    councils: [],
    picture: 'bars',
  },
  {
    key: 'four-2018',
    kind: 'announcement',
    when: { on: '2018-11-28', time: '10:00' },
    title: 'Carlisle, Gloucester, Medway and Swansea join Key Cities',
    summary:
      'The four bring the network to 24 members, with a city on each of its edges: the Solway, the Severn, the Thames and Swansea Bay.',
    text: 'Carlisle, Gloucester, Medway and Swansea are members of Key Cities from today. The network now has 24 members.\n\nSwansea is a voice from Wales, where councils decide under laws of their own. Medway has five towns and calls itself by its river. Carlisle is nearer to Glasgow than to Manchester, and Gloucester has docks far from the sea.\n\n# What happens next\n\nEach council names a leader, a portfolio holder and an officer who speak for it. From then on it is asked whenever the network is.',
    themes: ['devolution'],
    councils: ['carlisle', 'gloucester', 'medway', 'swansea'],
    picture: 'twenty-four',
  },
  {
    key: 'four-2021',
    kind: 'announcement',
    when: { on: '2021-03-17', time: '10:00' },
    title: 'Bath, Exeter, Lincoln and Wrexham join Key Cities',
    summary:
      'Bath and North East Somerset, Exeter, Lincoln and Wrexham bring 563,000 people, two cathedral cities, a spa and the largest town in north Wales.',
    text: 'Four councils joined Key Cities today by decision of its executive. They take the network from 21 members to 25 and give it a first voice in north-east Wales.\n\nEach applied after a resolution of its own cabinet or executive board. Each meets the network’s rule that a member be a mid-sized city or town, or a place of like weight in its region.\n\n{quote 1}\n\n# What they bring\n\nExeter offers its work on low-carbon homes built to a council’s own standard. Bath and North East Somerset was a member before and comes back with a question: how do places with many visitors pay for clean streets? Lincoln brings a growing university and a long list of lessons on reopening a high street. Wrexham will speak for members whose shoppers, workers and rivers cross a border.\n\n{quote 2}\n\n# What happens next\n\nThe new members may sign joint responses from today. Each council decides for itself, at the level that its own rules ask; the network publishes who signed and who did not.',
    themes: ['culture', 'devolution'],
    councils: ['bath-and-north-east-somerset', 'exeter', 'lincoln', 'wrexham'],
    picture: 'twenty-five',
    facts: {
      title: 'The four in figures',
      figure: 'People',
      rows: [
        { name: 'Bath and North East Somerset', note: 'Unitary, South West', figure: '193,407' },
        { name: 'Exeter', note: 'District, South West', figure: '130,712' },
        { name: 'Lincoln', note: 'District, East Midlands', figure: '103,812' },
        { name: 'Wrexham', note: 'Unitary, Wales', figure: '135,112' },
      ],
      foot: { name: 'Together', figure: '563,043' },
      source: 'Census of March 2021, Office for National Statistics',
    },
    quotes: [
      {
        council: 'coventry',
        words:
          'We did not ask them to agree with us. We asked them to show their working, as we show ours.',
      },
      {
        council: 'lincoln',
        words:
          'A council of our size can write a good answer to government. It takes twenty-five to be sure that the answer is read.',
      },
    ],
  },
  {
    key: 'two-2022',
    kind: 'announcement',
    when: { on: '2022-11-21', time: '10:00' },
    title: 'Colchester and Reading join, one from each side of London',
    summary: 'Both are within an hour of London by train, and both grow faster than their streets.',
    text: 'Colchester and Reading are members of Key Cities from today.\n\nOne lies east of London and one west of it, each within an hour by train. Both grow faster than their streets, and both want to be asked about transport before it is planned for them.\n\n{quote 1}',
    themes: ['transport', 'housing'],
    councils: ['colchester', 'reading'],
    picture: 'street',
    quotes: [
      {
        council: 'lincoln',
        words:
          'Last year we were the new ones. You learn fastest from whoever arrived just before you.',
      },
    ],
  },
  {
    key: 'cumberland',
    kind: 'news',
    when: { on: '2023-04-03', time: '09:00' },
    title: 'Carlisle becomes Cumberland, and its record goes with it',
    summary:
      'Three districts in the north-west of England became one council on 1 April. What Carlisle said in the network stays said.',
    text: 'Carlisle City Council ended on 31 March. Since 1 April its place is part of Cumberland, with Allerdale and Copeland.\n\nThe network asked the new council whether it wants the seat, and it does. What Carlisle signed stays on record under its own name; what comes from now on is Cumberland’s.',
    themes: ['devolution', 'levelling-up'],
    councils: ['carlisle', 'cumberland'],
    picture: 'bridge',
  },
  {
    key: 'rail',
    kind: 'news',
    when: { day: -118, time: '10:00' },
    title: 'Half of our stations lose their last train before ten',
    summary: 'A count of timetables in all member cities. It was wrong, and this page says why.',
    text: 'We counted the last trains of all member cities.\n\nHalf of the stations lose theirs before ten in the evening.',
    themes: ['transport'],
    councils: [],
    picture: null,
    withdrawn: {
      when: { day: -116, time: '16:20' },
      reason:
        'We counted the timetable of a Sunday as if it were that of a weekday. The figure does not hold, and nobody should quote it. A new count is on its way.',
    },
  },
  {
    key: 'ports-opinion',
    kind: 'opinion',
    when: { day: -84, time: '08:00' },
    title: 'A port is a city’s front door, so let the city hold a key',
    summary:
      'Quays are planned by one body and the streets behind them by another. The lorries meet in the middle.',
    text: 'Stand on any quay of a member city at six in the morning and count the lorries. Each was planned for, by somebody, somewhere. The queue was not.\n\nA harbour board plans berths. A council plans roads. Neither may plan the mile between them, and that is where people live.\n\n# What one plan would change\n\n1. A berth would be agreed together with its road.\n2. Shore power would be dug once, with the street.\n3. The people in between would be asked by one body and not by two.\n\nThis costs government nothing. It asks only that two letters go to the same table.',
    byline: 'Cllr Rob Tyndale',
    themes: ['ports', 'transport'],
    councils: ['portsmouth'],
    picture: 'harbour',
  },
  {
    key: 'buses',
    kind: 'news',
    when: { day: -52, time: '10:00' },
    title: 'After seven, the hospital is a taxi away',
    summary:
      'Eleven member cities looked at their evening buses together. The gap is the shift that ends at eight.',
    text: 'A nurse who finishes at eight has missed the bus in nine of eleven cities that looked.\n\nThe cities put their evening timetables beside the shifts of their largest hospitals. In seven of them one more bus an hour, until nine, would take most people home.\n\n# What it would cost\n\nLess than the taxis that two of the hospitals pay for now. The sums are in the evidence of the network’s answer on local transport funding.',
    themes: ['transport'],
    councils: ['lincoln', 'norwich', 'preston'],
    picture: 'street',
    corrected: {
      when: { day: -50, time: '15:10' },
      find: 'in nine of eleven cities',
      replace: 'in eight of eleven cities',
      what: 'It said nine of eleven cities. In one of them the last bus leaves at ten past eight, so it is eight.',
    },
  },
  {
    key: 'homes-opinion',
    kind: 'opinion',
    when: { day: -33, time: '08:00' },
    title: 'The empty floor above the shop is somebody’s first home',
    summary: 'We looked for places to build and forgot to look up.',
    text: 'Walk down the main street of any city of our size and look up. Behind every second window is a room that nobody has slept in for thirty years.\n\nThe stairs went when the shop was made wider. To put them back costs less than a new flat at the edge of town, and the bus already stops there.\n\nWhat stands in the way is small and many: a wall that must be so thick, a bin that must stand so near, a loan that ends before the stairs are dry. Change those, and the homes are there already.',
    byline: 'Cllr Hannah Ashdown',
    themes: ['housing', 'city-centres'],
    councils: ['norwich'],
    picture: 'shops',
  },
  {
    key: 'charging-response',
    kind: 'response',
    when: { day: -13, time: '12:15' },
    title: 'Kerbs are for charging too, and councils should set where',
    summary: 'Our response to the invented department’s statement on chargers in terraced streets.',
    text: 'The statement of this morning says that every street should have a charger within five minutes on foot. We agree with the aim. A street of terraced houses has one pavement, and it is full.\n\nThe councils that know which lamp post has the cable should decide which one gets the socket. We said so in our response, and say it again today.',
    themes: ['climate', 'transport'],
    councils: [],
    picture: 'roofs',
  },
  {
    key: 'culture',
    kind: 'news',
    when: { day: -5, time: '09:30' },
    title: 'Six theatres try one ticket for a season',
    summary:
      'A ticket bought in one member city is good in five others. The first season sold out its trial.',
    text: 'Six theatres in member cities share a ticket from this season. Whoever buys one at home may use it in five other places.\n\nThe trial was for four hundred people. It sold out in a week, mostly to those who had never been to a theatre in another city of the network.',
    themes: ['culture'],
    councils: ['coventry', 'southampton', 'plymouth'],
    picture: 'stage',
  },
  {
    key: 'next-week',
    kind: 'news',
    when: { day: -1, time: '15:00' },
    title: 'What twenty-six councils would do with one transport fund',
    summary: 'A short reading of the network’s answer, fund by fund.',
    text: 'Twelve small funds, twelve forms, twelve dates: this is what a city of the middle size bids for in a year.\n\nOne fund over four years would pay for planning instead of bidding. This is what members would do first.',
    themes: ['transport'],
    councils: [],
    picture: 'bars',
    scheduled: { day: 4, time: '09:00' },
  },
  {
    key: 'retrofit',
    kind: 'news',
    when: { day: -2, time: '11:20' },
    title: 'Exeter builds to a standard of its own, and others read along',
    summary: 'What a council learned from its first streets of low-carbon homes.',
    text: 'Exeter has built homes to a standard of its own for some years. What it learned is now open to every member.\n\n{quote 1}',
    themes: ['climate', 'housing'],
    councils: ['exeter'],
    picture: 'roofs',
    draft: true,
    quotes: [
      {
        council: 'exeter',
        words: 'The second street cost less than the first, because the same people built it.',
      },
    ],
  },
]

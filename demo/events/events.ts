import type { EventText } from '../../src/features/events/index.ts'
import type { Moment } from '../types.ts'

/** An event of the demonstration: what it says, counted in days from today; its people are invented. */
export interface DemoEvent
  extends Pick<
    EventText,
    | 'title'
    | 'summary'
    | 'body'
    | 'form'
    | 'place'
    | 'placeAccess'
    | 'joiningLink'
    | 'audience'
    | 'places'
    | 'onlinePlaces'
    | 'programme'
    | 'partners'
  > {
  day: number
  from: string
  until: string
  announced: Moment
  themes: string[]
  hosts: string[]
  speakers: { name: string; role: string; organisation: string; council?: string }[]
  /** A picture of the library, by its key among the drawings. */
  picture?: string
  /** How many book, and of those with a place how many come. */
  booked: number
  came?: number
}

const online = { place: '', placeAccess: '', places: null }
const hall =
  'Step-free from the street, lift to every floor, hearing loop in the large room. Two parking bays for blue badges at the side door.'

/** Three that are past and three to come. */
export const events: DemoEvent[] = [
  {
    title: 'Rooms above shops: what one street did',
    picture: 'shops',
    summary: 'Officers of one council show, floor by floor, how empty rooms became homes.',
    body: 'Upper floors stand empty in most high streets, and nobody decided that they should.\n\nThis morning was for officers who want to begin with one street. It asked three things:\n\n- Whose are the rooms, and how do you find out?\n- What does a stair of its own cost?\n- Which rule stops the work, and who can change it?',
    form: 'in-person',
    place: 'The Drill Hall, Lincoln',
    placeAccess: hall,
    joiningLink: '',
    audience: 'public',
    places: 40,
    onlinePlaces: null,
    programme:
      '10:00 Coffee\n10:30 One street, ten upper floors\n11:30 A walk to see three of them\n13:00 Lunch',
    partners: '',
    day: -94,
    from: '10:00',
    until: '13:30',
    announced: { day: -130, time: '09:30' },
    themes: ['housing', 'city-centres'],
    hosts: ['lincoln'],
    speakers: [
      {
        name: 'Amara Nwosu',
        role: 'Policy officer',
        organisation: 'Lincoln',
      },
      { name: 'Edwin Harrowgate', role: 'Architect', organisation: 'Harrowgate and Daughters' },
    ],
    booked: 14,
    came: 12,
  },
  {
    title: 'Charging on terraced streets: an hour of questions',
    summary: 'How to charge a car where there is no drive. Questions before answers.',
    body: 'Two councils that have tried it answer for an hour. Nobody gives a talk.',
    ...online,
    form: 'online',
    joiningLink: 'https://meet.keycities.example/charging-hour',
    audience: 'public',
    onlinePlaces: 100,
    programme: '',
    partners: '',
    day: -45,
    from: '13:00',
    until: '14:00',
    announced: { day: -70, time: '11:00' },
    themes: ['transport', 'climate'],
    hosts: ['wrexham'],
    speakers: [
      { name: 'Siân Prydderch', role: 'Policy officer', organisation: 'Wrexham' },
      { name: 'Callum Sproatley', role: 'Policy officer', organisation: 'Kingston upon Hull' },
    ],
    booked: 18,
    came: 15,
  },
  {
    title: 'Ports and the cities behind them',
    picture: 'harbour',
    summary: 'Seven councils by the sea compare what their ports bring and what they cost.',
    body: 'A port pays its way on a balance sheet that the city behind it never sees. Seven councils laid their own beside each other.\n\nWhat they agreed is in the notes below: to ask for roads and rail to a port to be planned with the city that they cross.',
    form: 'both',
    place: 'The Square Tower, Portsmouth',
    placeAccess:
      'The lower room is step-free; the upper one has 19 steps and no lift, so all of it was held below.',
    joiningLink: 'https://meet.keycities.example/ports',
    audience: 'public',
    places: 30,
    onlinePlaces: null,
    programme: '10:30 Seven balance sheets\n12:00 What to ask for\n13:00 Lunch',
    partners: 'the Harbour Towns Society (invented)',
    day: -17,
    from: '10:30',
    until: '14:00',
    announced: { day: -58, time: '10:00' },
    themes: ['ports'],
    hosts: ['portsmouth', 'southampton'],
    speakers: [
      {
        name: 'Cllr Rob Tyndale',
        role: 'Cabinet Member for Port and Transport',
        organisation: 'Portsmouth',
        council: 'portsmouth',
      },
    ],
    booked: 16,
    came: 13,
  },
  {
    title: 'One fund, four years: how to read your own figures',
    summary: 'An hour on the figures behind one transport fund, with your own council’s in hand.',
    body: 'Bring the last two years of your council’s transport spending. We show what each line would become in a fund that lasts four years, and where the figures are weak.\n\nThe sheet that we use is sent to everybody who has a place.',
    ...online,
    form: 'online',
    joiningLink: 'https://meet.keycities.example/one-fund',
    audience: 'public',
    onlinePlaces: 60,
    programme: '12:30 How the sum is shared\n12:50 Your own figures\n13:15 Questions',
    partners: '',
    day: 13,
    from: '12:30',
    until: '13:30',
    announced: { day: -21, time: '09:30' },
    themes: ['transport', 'devolution'],
    hosts: [],
    speakers: [
      { name: 'Daniel Osei', role: 'Policy manager', organisation: 'Key Cities' },
      { name: 'Ottoline Pask', role: 'Transport economist', organisation: 'Pask Figures' },
    ],
    booked: 22,
  },
  {
    title: 'Culture that pays its way: five cities show their books',
    picture: 'stage',
    summary:
      'What a festival costs, what it brings and who keeps it: five cities open their accounts.',
    body: 'Every city is told that its festivals pay for themselves. Five of them bring the receipts.\n\n# What you take home\n\n- A list of what to count before, during and after\n- Three contracts that kept the money in the city, and one that did not\n- The names of those who will answer when you try it',
    form: 'in-person',
    place: 'Guildhall, Coventry',
    placeAccess: `${hall} A sign language interpreter is booked for the morning.`,
    joiningLink: '',
    audience: 'public',
    places: 14,
    onlinePlaces: null,
    programme:
      '10:00 Welcome\n10:15 Five accounts of one weekend\n12:30 Lunch\n13:30 Who keeps the money\n15:00 Close',
    partners: 'the Five Cities Stage (invented)',
    day: 24,
    from: '10:00',
    until: '15:00',
    announced: { day: -28, time: '10:00' },
    themes: ['culture'],
    hosts: ['coventry'],
    speakers: [
      {
        name: 'Cllr Meera Sandhu',
        role: 'Cabinet Member for Culture and City Services',
        organisation: 'Coventry',
        council: 'coventry',
      },
      { name: 'Barnaby Quillfeather', role: 'Producer', organisation: 'Five Cities Stage' },
    ],
    booked: 18,
  },
  {
    title: 'Members’ day: what we say next year',
    summary: 'Leaders and officers choose what the network asks for in the year to come.',
    body: 'The morning is for officers, the afternoon for leaders. Papers come a week before.',
    form: 'both',
    place: 'Town Hall, Reading',
    placeAccess: hall,
    joiningLink: 'https://meet.keycities.example/members-day',
    audience: 'members',
    places: 60,
    onlinePlaces: null,
    programme: '10:30 Officers: what worked\n13:00 Lunch\n14:00 Leaders: what to ask for',
    partners: '',
    day: 46,
    from: '10:30',
    until: '16:00',
    announced: { day: -9, time: '15:00' },
    themes: ['devolution', 'levelling-up'],
    hosts: ['reading'],
    speakers: [{ name: 'Fiona Castlegate', role: 'Network director', organisation: 'Key Cities' }],
    booked: 7,
  },
]

/** Those who book; nobody of this name is known to us. */
export const guests = `
Adela Thornquist | Friends of the High Street
Bertram Okonjo | Northgate Housing Society
Cosima Varley |
Dunstan Mbeki | Riverside Trust
Edith Lanyon | Canal Street Traders
Fergus Adebayo |
Greta Holloway | Makers' Yard
Hamish Patelworth | Eastgate Credit Union
Ingrid Sowerby | County Arts Forum
Jasper Nkemelu |
Kerenza Poldark-Rhys | Harbour Theatre
Lionel Brackenbury | Brackenbury Surveyors
Maud Ifeanyi | Two Rivers University
Nigel Ashcombe-Roy |
Oriel Tamworthy | Lamp and Kerb
Percival Gunn | Walkers' League
Queenie Abara | Backstreet Films
Rafferty Stole |
Saskia Wintringham | Terrace Energy
Thaddeus Olowu | Midland Stages
Una Cattermole | Cattermole Press
Violet Nzinga | Upper Floors Trust
`
  .trim()
  .split('\n')
  .map((line) => {
    const [name, organisation] = line.split('|').map((part) => part.trim())
    const email = `${name!.toLowerCase().replace(/[^a-z]+/g, '.')}@guests.example`
    return { name: name!, organisation: organisation ?? '', email }
  })

/** What some of them need; the office alone reads it. */
export const needs: Record<number, string> = {
  2: 'Step-free access and a seat near the front.',
  6: 'Hearing loop, please.',
  11: 'No nuts.',
}

import type { DemoPublication } from './types.ts'

const walk =
  'Office for National Statistics with Ordnance Survey, June 2024 (stations) and May 2024 (libraries); Explore Local Statistics, June 2026'

/** A study with an invented university; its figures are retyped from the shared data. */
export const halfAnHourOnFoot: DemoPublication = {
  slug: 'half-an-hour-on-foot',
  kind: 'study',
  title: 'Half an hour on foot',
  subtitle: 'What can be reached without a car in nine cities',
  summary:
    'Nearly everybody in a mid-sized city can walk to a library. Far fewer can walk to a train. In nine member cities we set what is within half an hour on foot beside what a driver reaches, and beside the places where an electric car can be charged.\n\nThe distance between the best and the worst served of the nine is greater than the one between England and Wales.',
  credits: [
    { role: 'author', name: 'Dr Ines Halloran', organisation: 'University of Lindum' },
    { role: 'author', name: 'Joseph Adeyinka-Moor', organisation: 'network office' },
    {
      role: 'partner',
      name: 'University of Lindum (invented for this demonstration)',
      organisation: null,
    },
  ],
  issn: '0000-0000',
  doi: '10.5555/key-cities.half-an-hour',
  themes: ['transport', 'climate'],
  councils: [
    'exeter',
    'portsmouth',
    'southampton',
    'wakefield',
    'lincoln',
    'newport',
    'coventry',
    'norwich',
    'preston',
  ],
  by: 'imogen-vale',
  published: { day: -34, time: '11:00' },
  chapters: [
    {
      title: 'What we asked',
      text: `How much of a city is open to somebody who has no car? We took half an hour on foot as the measure, because that is how far most people say they would walk to something that matters.[^1]

We used what the Office for National Statistics has published, and nothing that a reader could not look up. Each table names its source and its date.

# What we did not ask

We did not ask how good the library is, how often the train goes, or whether the pavement is fit for a pushchair. A figure for these does not exist in a form that can be laid side by side.

[^1]: The walking speed in the figures is 4.8 kilometres an hour, so half an hour is 2.4 kilometres by the way one walks.`,
    },
    {
      title: 'To the train, to the library',
      text: `In England 58% of people live within half an hour’s walk of a railway station, in Wales 50%. For a library it is 78% and 67%.

Figure: People within half an hour’s walk of a station, in per cent
| City | Per cent |
| --- | ---: |
| Exeter | 91% |
| Portsmouth | 90% |
| Southampton | 79% |
| Wakefield | 60% |
| England | 58% |
| Lincoln | 45% |
| Newport | 45% |
| Coventry | 40% |
| Norwich | 34% |
| Preston | 29% |
Source: ${walk}

# Old lines, new suburbs

Exeter has nine stations on lines that were laid for holidaymakers, and the city grew along them. Preston has one great station, and the city grew away from it. Neither choice was made with walking in mind.[^1]

Table: Within half an hour on foot
| City | A station | A library |
| --- | ---: | ---: |
| Exeter | 91% | 63% |
| Portsmouth | 90% | 96% |
| Southampton | 79% | 95% |
| Wakefield | 60% | 73% |
| Lincoln | 45% | 91% |
| Newport | 45% | 76% |
| Coventry | 40% | 81% |
| Norwich | 34% | 97% |
| Preston | 29% | 83% |
| England | 58% | 78% |
| Wales | 50% | 67% |
Source: ${walk}

Exeter turns the rule around: more of its people can walk to a train than to a library.

[^1]: This paragraph is our reading of a map, not a finding of the statistics.`,
    },
    {
      title: 'To work',
      text: `The nearest place with 500 jobs or more was 7.6 minutes away by car in England in 2019, 9.9 by bicycle, and 11.4 on foot or by public transport.[^1]

# The minutes between

Table: Minutes to the nearest 500 jobs, 2019
| City | By car | By bicycle | On foot or by bus and train |
| --- | ---: | ---: | ---: |
| Portsmouth | 6.7 | 7.6 | 7.6 |
| Preston | 7.1 | 8.7 | 8.9 |
| Southampton | 7.1 | 8.3 | 9.3 |
| Lincoln | 7.2 | 8.4 | 9.3 |
| Coventry | 7.3 | 9.0 | 10.6 |
| Norwich | 7.4 | 8.9 | 10.2 |
| Exeter | 7.4 | 9.1 | 10.6 |
| Wakefield | 7.7 | 10.1 | 11.5 |
| England | 7.6 | 9.9 | 11.4 |
Source: Department for Transport, journey time statistics 2019, as published in Explore Local Statistics, June 2026; rounded to a tenth

In Portsmouth a bicycle is not a minute slower than a car. In Wakefield, which is many towns under one council, it is nearly two and a half.

[^1]: There is no later year, and none for Wales. We ask for both in chapter 5.`,
    },
    {
      title: 'To a charger',
      text: `Whoever does drive will drive on electricity, and two in five homes in our older streets have nowhere of their own to charge.[^1] So the charger in the street is part of what a city puts within reach.

Figure: Public chargers for each 100,000 people, April 2026
| City | Chargers |
| --- | ---: |
| Coventry | 708 |
| Exeter | 239 |
| Portsmouth | 203 |
| Norwich | 192 |
| Lincoln | 190 |
| Wakefield | 98 |
| Preston | 85 |
| Southampton | 66 |
| England | 170 |
Source: Department for Transport, from Zapmap, 1 April 2026; Explore Local Statistics, June 2026; rounded

Coventry has more than ten times as many as Southampton. Both have harbours of cars at the kerb at night; one has put sockets into its lamp posts.[^2]

[^1]: An estimate made for this demonstration.
[^2]: Invented for this demonstration. Ask Coventry how it was done before you copy it.`,
    },
    {
      title: 'What follows',
      text: `Three things follow for councils, and two for those who make statistics.

1. Plan a new suburb from its station, not to it.
2. Before a library is closed, count who can still walk to one.
3. Treat sockets at the kerb as part of the street, like its lamps.

# For those who make statistics

- Publish journey times to work again. The last year is 2019.
- Publish them for Wales.

The figures behind each table can be had from the [Office for National Statistics](https://www.ons.gov.uk/explore-local-statistics/).`,
    },
  ],
  revised: null,
}

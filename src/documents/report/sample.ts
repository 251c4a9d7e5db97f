import { parseChapter } from './parse-chapter.ts'
import type { ReportDocument } from './types.ts'

/** A report with all that a report may hold (for tests): marks, notes, a table, bars, lists, Welsh and signs. */
export function sampleReport(): ReportDocument {
  const chapter = (number: number, title: string, text: string) =>
    parseChapter(text, { number, slug: `chapter-${number}`, title }).chapter
  return {
    format: 'hanse-report/1',
    language: 'en-GB',
    network: 'Test Cities',
    kind: 'Study',
    title: 'Empty floors',
    subtitle: 'What stands above the shops',
    summary: 'Many floors stand empty.\n\nThey could be homes.',
    credits: [
      { role: 'author', name: 'Dr Wren Ashby', organisation: 'Humber Institute' },
      { role: 'author', name: 'Jo Mary Pell', organisation: null },
      { role: 'partner', name: 'University of Lindum', organisation: null },
    ],
    themes: ['Housing'],
    councils: ['Lincoln', 'Wrexham'],
    licence: 'CC BY 4.0',
    issn: '2049-3630',
    doi: '10.5555/empty-floors',
    version: 1,
    firstPublishedAt: '2027-03-02T09:00:00.000Z',
    publishedAt: '2027-03-02T09:00:00.000Z',
    changes: null,
    chapters: [
      chapter(1, 'What we counted', counted),
      chapter(
        2,
        'Ŵyl a Thŷ',
        'Paragraph with **strong** and *slanted* words.\n\n1. first\n2. second',
      ),
    ],
  }
}

const counted = `Floors above shops stand empty.[^1] Read [the census](https://www.ons.gov.uk/census).

# How we counted

We walked the streets.[^2] Then we walked them again.[^1]

- by day
- by night

Table: People in two cities
| City | People | Share |
| --- | ---: | ---: |
| Lincoln | 103,812 | 43.5% |
| Wrexham | 135,112 | 56.5% |
Source: Census 2021, Office for National Statistics

Figure: People in two cities, drawn
| City | People |
| --- | ---: |
| Lincoln | 103,812 |
| Wrexham | 135,112 |
Source: Census 2021, Office for National Statistics

[^1]: Empty for a year or longer.
[^2]: In the spring of *2027*.`

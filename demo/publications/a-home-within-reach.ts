import type { DemoPublication } from './types.ts'

const ratio =
  'Office for National Statistics, housing affordability ratio (residence-based), year to April 2025; Explore Local Statistics, June 2026'

/** A report on homes; its figures are retyped from the shared data, its study and its people are invented. */
export const aHomeWithinReach: DemoPublication = {
  slug: 'a-home-within-reach',
  kind: 'report',
  title: 'A home within reach',
  subtitle: 'What a house costs in a mid-sized city, and what its council can do',
  summary:
    'In most of our cities a house costs less than in England as a whole, measured against what people there earn. That lead is worth keeping, and it is not the same everywhere: in two of our cities a house costs more than eight years’ pay.\n\nBuilding has slowed in nearly all of them. This report sets the figures side by side, tells what six housing officers told us, and ends with four things that councils ask for and four that they can begin tomorrow.',
  credits: [{ role: 'author', name: 'Tamsin Okafor-Lyle', organisation: 'network office' }],
  issn: '0000-0000',
  doi: null,
  themes: ['housing'],
  councils: ['lincoln', 'exeter', 'norwich', 'wrexham', 'preston', 'sunderland', 'plymouth'],
  by: 'imogen-vale',
  published: { day: -95, time: '10:00' },
  chapters: [
    {
      title: 'What a house costs',
      text: `The plainest measure of a housing market is a division: the price of the house in the middle, by the pay of the person in the middle.[^1] In England the answer was 7.64 in the year to April 2025. In Wales it was 5.86.

# Cities below the line

Of the members in the table, most lie below their nation. A nurse in Sunderland needs the pay of less than five years. That is not cheap, but it is a sum that a household can plan for.

Table: What a house costs, in years of pay
| Place | April 2020 | April 2024 | April 2025 |
| --- | ---: | ---: | ---: |
| Sunderland | 4.84 | 4.59 | 4.64 |
| Preston | 5.69 | 5.52 | 5.16 |
| Lincoln | 5.53 | 5.39 | 5.36 |
| Wrexham | 5.34 | 5.66 | 5.53 |
| Plymouth | 6.48 | 6.39 | 6.39 |
| Norwich | 7.11 | 6.72 | 6.66 |
| Exeter | 8.42 | 8.46 | 8.69 |
| England | 7.87 | 7.84 | 7.64 |
| Wales | 5.85 | 6.02 | 5.86 |
Source: ${ratio}

# Cities above it

In Exeter a house costs 8.69 years of pay, more than in April 2020. Bath and North East Somerset stands at 9.77. These are places with a river, a university and little room, and they show where a market goes when jobs come faster than homes.

Figure: Years of pay for the house in the middle, 2025
| Place | Years |
| --- | ---: |
| Bath and North East Somerset | 9.77 |
| Exeter | 8.69 |
| England | 7.64 |
| Norwich | 6.66 |
| Plymouth | 6.39 |
| Wrexham | 5.53 |
| Lincoln | 5.36 |
| Preston | 5.16 |
| Sunderland | 4.64 |
Source: ${ratio}

[^1]: Median house price divided by median gross yearly earnings of those who live in the area. A higher figure means a home further out of reach.`,
    },
    {
      title: 'How fast we build',
      text: `A stock of homes grows by what is built and converted, less what is lost. In England it grew by 8 homes for each 1,000 in the year to March 2025, after 9 the year before and 10 five years before that.

# A slower year nearly everywhere

Table: Homes added for each 1,000 that there are
| Place | 2019 to 2020 | 2023 to 2024 | 2024 to 2025 |
| --- | ---: | ---: | ---: |
| Preston | 8 | 25 | 10 |
| Exeter | 18 | 14 | 9 |
| Sunderland | 7 | 7 | 6 |
| Norwich | 8 | 7 | 3 |
| Lincoln | 5 | 3 | 2 |
| Plymouth | 6 | 2 | 2 |
| England | 10 | 9 | 8 |
Source: Ministry of Housing, Communities and Local Government, net additions to the housing stock; Explore Local Statistics, June 2026

Wales counts in another way, so its cities are not in the table.[^1] Wrexham added 2 homes for each 1,000 in the same year, as it did five years before.

# What the officers told us

We spoke to six housing officers.[^2] They named the same three things, in the same order:

1. sites that are ready but wait for a junction, a drain or a substation
2. small builders who left and have not come back
3. planning teams with half the people of ten years ago

None of the six named a lack of land.

[^1]: The Welsh figure leaves out homes certified by private inspectors, so it is likely to be a little low.
[^2]: The conversations are invented for this demonstration, as are the officers.`,
    },
    {
      title: 'What councils ask for',
      text: `We ask government for four things. Each costs less than it saves, and each is written so that anyone can say in a year whether it was done.

1. **Receipts that stay.** What a council gets for a home sold under the Right to Buy stays with it, for good.
2. **One fund for what lies under the ground.** Drains, junctions and power for sites that have permission, decided within twelve weeks.
3. **Fees that pay for the planner.** Planning fees that cover what an application costs, set by the council within bounds.
4. **A figure for Wales and England that can be laid side by side.**

# What councils offer

- a list of every site with permission and what it waits for, brought up to date each quarter
- plots for small builders in each plan of more than 50 homes
- one officer for each site, whose name stands on the notice
- a count of empty floors above shops, street by street`,
    },
  ],
  revised: {
    at: { day: -40, time: '09:30' },
    changes: 'A paragraph on first-time buyers was added to chapter 3',
    added: `

# Who buys for the first time

Mortgages for first-time buyers came to 10.6 for each 1,000 homes in England in 2024, after 9.2 in 2023. Preston had 13.2, Plymouth 12.0 and Norwich 10.8.[^1] Where homes are within reach, young people do buy them.

[^1]: Office for National Statistics, first-time buyer mortgage sales for each 1,000 dwellings, 2023 and 2024; Explore Local Statistics, June 2026.`,
  },
}

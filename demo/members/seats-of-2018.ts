import type { PartySeats } from '../../src/kernel/tables/members.ts'

/** The day of which the table below speaks. */
export const seatsOn = '2018-09-09'

/** Where the seats were counted. The table says who sat, not who ran a council. */
export const seatsSource =
  'Open Data Manchester, Local Political Representation, as of 9 September 2018 (CC BY and Open Government Licence v3.0), counted from a table that lists at most three councillors a ward; one spelling for each party, Labour and Co-operative counted with Labour: https://github.com/OpenDataManchester/data'

/** Councillors by party of the English councils that have been members, by code: facts, retyped. */
const table = `
E06000009 | Labour 26, Conservative 12, Independent Blackpool Residents Group 3, Independent 1
E06000010 | Labour 29, Liberal Democrat 26, Conservative 2
E06000014 | Conservative 15, Liberal Democrat 13, Labour 8, Green 4, York Independents 2, Independent Socialists York 2, Independent 2
E06000015 | Labour 23, Conservative 20, Liberal Democrat 5, UKIP 3
E06000021 | Labour 20, City Independents 15, Conservative 7, For Britain 1, UKIP 1
E06000022 | Conservative 36, Liberal Democrat 17, Labour 6, Independent 5, Green 1
E06000026 | Labour 30, Conservative 26, Independent 1
E06000028 | Conservative 51, Independent 2, Green 1
E06000031 | Conservative 31, Labour 14, Liberal Democrat 7, Werrington First 3, Independent 2, Liberal Party 1, UKIP 1, Green 1
E06000033 | Conservative 31, Labour 11, Independent 9
E06000035 | Conservative 37, Labour 16, UKIP 2
E06000038 | Labour 30, Conservative 12, Green 3, Liberal Democrat 1
E06000042 | Conservative 23, Labour 21, Liberal Democrat 12, Independent 1
E06000043 | Labour 22, Conservative 20, Green 11, Independent 1
E06000044 | Conservative 18, Liberal Democrat 16, Labour 5, Independent 3
E06000045 | Labour 23, Conservative 21, Independent 3, Southampton Independents 1
E07000028 | Labour 24, Conservative 22, Independent 4, Liberal Democrat 1
E07000041 | Labour 29, Conservative 8, Green 1, Liberal Democrat 1
E07000071 | Conservative 25, Liberal Democrat 12, Labour 11, Independent 3
E07000081 | Conservative 22, Labour 10, Liberal Democrat 7
E07000121 | Labour 31, Conservative 18, Green 7, Independent Group 2, Independent 2
E07000123 | Labour 35, Conservative 14, Liberal Democrat 5, Independent Conservative 2
E07000138 | Labour 24, Conservative 9
E07000148 | Labour 31, Green 5, Liberal Democrat 3
E08000006 | Labour 50, Conservative 9
E08000017 | Labour 43, Conservative 7, Mexborough First 3, Independent 2
E08000024 | Labour 60, Conservative 8, Liberal Democrat 6, Independent 1
E08000026 | Labour 40, Conservative 13, Independent 1
E08000031 | Labour 51, Conservative 9
E08000032 | Labour 52, Conservative 22, Liberal Democrat 8, The Independents 2, Bradford Independent Group 2, Green 2, Independent 1, The Queensbury Ward Independent 1
E08000034 | Labour 37, Conservative 18, Liberal Democrat 8, Green 3, Independent 2
E08000036 | Labour 52, Conservative 11
`

/** Seats by party of each council in the table. */
export const seatsOf2018: { gss: string; parties: PartySeats[] }[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [gss, seats] = line.split(' | ')
    return {
      gss: gss!,
      parties: seats!.split(', ').map((one) => {
        const [, party, number] = /^(.*) (\d+)$/.exec(one)!
        return { party: party!, seats: Number(number) }
      }),
    }
  })

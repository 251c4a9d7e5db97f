import { example, figure, officeOnly, type QuestionRow, say, unattributed } from '../lay-out.ts'

/** Questions 13 to 16. */
export const showingWhatItDid: QuestionRow[] = [
  {
    question: '13',
    stances: 'SaaaSaSSaSSSaaSSSSSSSaaSaa',
    words: {
      salford: say(
        'Our finance team fills in forty-one returns for transport alone, eleven of which ask for the length of road in different units.',
        figure('41', 'transport returns in a year', 'Finance calendar'),
      ),
      norwich: say(
        'Publish it as data, and residents and journalists will do the checking that nobody does now.',
        example('A residents’ group charted pothole repairs from our open data within a week.'),
      ),
      lincoln:
        'Ask districts for their part through the transport authority, by 31 May, and never twice.',
      wrexham: say(
        'We agree, and would like Wales to follow. A station served by both countries is reported on twice, in two formats, by people who have never met.',
        example('Ridership at one border station differs by 14% between two official returns.'),
      ),
      newport: 'A short statement that can be compared with a Welsh one would help us both.',
      'stoke-on-trent': 'June suits. The accounts close in May and the same people do both.',
      exeter:
        'One statement, and one place where all of them are published. Three hundred websites are not transparency.',
      plymouth: say(
        'The return for one small grant cost more officer time than the crossing it paid for.',
        figure('£4,200', 'officer cost of reporting on a £3,900 crossing', 'Internal audit'),
      ),
    },
  },
  {
    question: '14',
    stances: 'aanSaanaannna0aDa0aSannaa0',
    words: {
      reading: 'Add one measure: can somebody without a car get to work for six in the morning?',
      plymouth:
        'Strongly disagree with reach in 45 minutes as drafted. It is measured on a timetable that assumes the river has one bank. Our ferry and our bridge tolls do not appear in it.',
      colchester:
        'Conditions made us fit cycle racks at a stop on a slope. Nobody would have to do that to improve an outcome.',
      southampton: 'Keep the list to eight. The last one grew to 114.',
      bradford: say(
        'Outcomes in four years depend on more than we control. Measure the direction and not the level, or the worst-off will always look the worst run.',
        figure(
          '22%',
          'of the change in bus use explained by anything that councils decide',
          'University study for the council',
        ),
      ),
      lancaster:
        'The measures are fine for roads and thin for people who walk with difficulty: nothing counts dropped kerbs.',
      'kingston-upon-hull': say(
        'Deaths and injuries belong in it, by neighbourhood, because the poorest streets have the most.',
        figure(
          '2.4 times',
          'child injuries in the poorest tenth of streets beside the rest',
          'Police collision records',
        ),
      ),
      lincoln:
        'We are content with the list but would want the figures by district. A county average tells a city nothing.',
      gloucester: unattributed(
        'Agree in principle. We doubt that the department will resist setting targets once it has the numbers.',
      ),
    },
  },
  {
    question: '15',
    stances: 'DDdDdDDDDDDDn0DddDDDdDDDa0',
    words: {
      lincoln: say(
        'Holding back a tenth of a year’s grant would fall on residents, not on the office that was late. In our part of the county it would have cost £310,000, which is the whole of our evening bus support. We would publish the names of late councils each quarter, and offer help to those late twice.',
        figure(
          '£310,000',
          'a tenth of a year’s transport grant spent in the city',
          'County capital programme',
        ),
        figure(
          '£310,000',
          'yearly support for evening buses in the city',
          'County bus contract register',
        ),
      ),
      sunderland:
        'We were late once, in the week our systems were attacked. The rule as drafted would have cost us a bus route.',
      portsmouth: 'A small holdback is fair after two warnings. A tenth is not.',
      exeter: unattributed(
        'Publish the list. Shame is quicker than a clawback and does not need lawyers.',
      ),
      lancaster: say(
        'A tenth of the grant is four times the cost of the team that files the return.',
        figure(
          '4 times',
          'a tenth of the grant beside the cost of the reporting team',
          'Budget book',
        ),
      ),
      wolverhampton:
        'Agree, at a lower rate. Money is noticed in a way that lists are not, and we have never been late.',
      medway:
        'We would accept it for statements more than six months late, which the paper says is nobody.',
      norwich: say(
        'Fixed penalties for late returns were tried with another grant. The two councils fined were both in the middle of reorganisation.',
        example('Two councils fined in the year they were merged.', 'Committee report'),
      ),
      'bath-and-north-east-somerset': say(
        'Small finance teams are late for one reason: somebody is ill. Send help.',
        figure('2', 'people who prepare all transport returns', 'Finance structure'),
      ),
      'stoke-on-trent': officeOnly(
        'We are one of the five councils that were more than three months late last year. Our answer would carry less weight if that were known.',
      ),
      reading:
        'A sum that lapses at the year’s end is a fine. Call it one and give a right of appeal.',
    },
  },
  {
    question: '16',
    stances: 'ddddddnaddndn0dndnnddaddd0',
    words: {
      'kingston-upon-hull': say(
        'Nine million pounds is every pedestrian crossing we hope to build until the end of the decade.',
        figure('61', 'crossings asked for and not yet built', 'Road safety list'),
      ),
      gloucester: say(
        'Agree, by peers. A week’s visit by officers of three like councils taught us more than any grading would.',
        example('Peer review of the highways service, with a public report.'),
      ),
      southampton: 'No. Each inspectorate begins light and ends with a framework.',
      salford:
        'Residents inspect our roads daily and can vote. Publish the measures and leave it there.',
      'southend-on-sea': 'Somebody outside should say whether a council that gets more does more.',
      exeter:
        'Neither for nor against until we see who would do it. Engineers, yes; auditors in a hurry, no.',
      colchester: 'Disagree: question 13 makes it needless.',
      wrexham:
        'Would not apply here. We note that inspection of Welsh highways was tried and lapsed.',
    },
  },
]

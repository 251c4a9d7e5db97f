import type { DemoAnswer } from '../types.ts'

/** What the network says to each of the twenty questions. */
export const answers: DemoAnswer[] = [
  {
    question: '1',
    stance: 'agree',
    paragraphs: [
      'We agree. A mid-sized city now draws on as many as eleven pots for its streets, buses and stations, each with its own bid, its own return and its own last day for spending. [@lincoln] counted 212 officer days on bids in a year, for grants worth £3.1 million.',
      'One fund would let a council mend a road, a bus lane and a pavement in one contract. [@coventry] could rebuild part of the Foleshill Road once three grants had lined up; the wait was nineteen months longer than the works. Where a grant must be spent by 31 March, the street that can be finished is mended before the street that is worst ([@bournemouth-christchurch-poole]).',
      'The old pots should close on the day that the fund opens, or their returns will live on without the money ([@salford]). The fund should be for local transport authorities, with a duty to agree its use with the district councils in their area (see question 9).',
    ],
  },
  {
    question: '2',
    stance: 'strongly-agree',
    paragraphs: [
      'We strongly agree. Four years is the least that lets a council hire planners ([@exeter]), let a framework contract ([@lincoln]) and finish what it begins.',
      'Settlements should be announced no later than the October before they start. In three of the past five years [@stoke-on-trent] set its budget before it knew its transport grant; cabinets meet in February, and a figure that comes in February is too late ([@norwich]).',
      'A long settlement must also hold. If it is reopened at each fiscal event it is a short one with more paper ([@reading]). The same case stands in Wales, where grants are yearly too, and we make it to both governments ([@newport], [@wrexham]).',
    ],
  },
  {
    question: '3',
    stance: 'agree',
    paragraphs: [
      'We agree. The line between revenue and capital falls in the wrong place for transport: a subsidised bus may carry more people for each pound than a new lane, and cannot be paid for from the same pot. [@sunderland] opened a bus lane two years before there was an early bus to use it; [@lancaster]’s last bus home costs less in ten years than the shelter at its stop.',
      'Any limit should be a share of the whole, set once, and not a test for each scheme ([@portsmouth]).',
      'Maintenance is where the line does most harm. To fill a hole is revenue; to wait until it is a crater is capital ([@southampton]).',
    ],
  },
  {
    question: '4',
    stance: 'neither',
    paragraphs: [
      'Members differ, and we report the difference. {strength} Those in favour would bring bus grants into the fund at once, so that one office no longer pays to make buses faster while another pays because they are slow ([@exeter]). Those against ask that they stay apart until franchising is settled, so that no service is lost in the change ([@southampton], [@wolverhampton]), or point to the certainty that a grant paid straight to the operator brings ([@reading]).',
      'All agree on one thing: if bus grants go in, no area should begin with less than it has ([@kingston-upon-hull]). In the most thinly served places the grant is the service, and a tenth less money is not a tenth less bus but none ([@cumberland]).',
    ],
  },
  {
    question: '5',
    stance: 'strongly-agree',
    paragraphs: [
      'We strongly agree. Bidding gives to those who have ([@bradford]). [@cumberland], a young council, entered nine competitions in its first two years, won two, and spent more on losing than on winning. Even those who win doubt it: [@coventry] saw two schemes chosen because they were ready and not because they were right.',
      'Publish the formula, the data and the sum for each place in one table, so that anybody can check it ([@lincoln]). A formula can be read, argued with and planned on; a panel’s score sheet cannot ([@gloucester]).',
      'It should know that a steep city and an old one cost more to keep than a flat and a new one ([@bath-and-north-east-somerset]).',
    ],
  },
  {
    question: '6',
    stance: 'neither',
    paragraphs: [
      'Members differ, so this text takes no side. {strength} Councils with many households without a car would weigh deprivation more: need is where people live now, and growth is a forecast ([@bradford], [@sunderland]). Councils with large allocations would not: homes without a bus in their first year are homes with a second car ([@colchester], [@reading]). Some wards stand in both columns of table 1 ([@medway]).',
      'We agree on how either should be measured. Take deprivation by small area, or a county’s average will hide the streets that depend on the bus ([@lincoln]). Publish the result for each place and not for types of place; several of us cannot take a side before they see it ([@lancaster]).',
      'Neither weight fits an authority with a long network and few people. Population alone should not set the floor of the formula ([@cumberland]).',
    ],
  },
  {
    question: '7',
    stance: 'strongly-agree',
    paragraphs: [
      'We strongly agree. The boundaries of our members were drawn in 1974 and their labour markets were not. In [@exeter] 41,000 people come in to work each day; in [@norwich] they hold half of the jobs. The formula should count them.',
      'Study and care draw people as surely as work does. [@lincoln]’s hospital has 9,000 visits a week, two thirds of them from beyond the city. A bus to the hospital door is counted today as serving nobody. Students should be counted where they study for most of the year ([@preston]), and visitors where they are many ([@bath-and-north-east-somerset]).',
      'Count workers by place of work from the yearly tax records and not from a census taken in a lockdown ([@reading]). Inside a city region, count a person once ([@salford]).',
      'One member disagrees. [@southend-on-sea] holds that a formula that counts commuters takes money from the places they leave each morning, whose stations and pavements they use too.',
    ],
  },
  {
    question: '8',
    stance: 'agree',
    paragraphs: [
      'We agree, as a floor for the first settlement. A council can plan for a loss of 5%. It cannot plan for fifteen ([@stoke-on-trent]); [@lancaster] lost a fifth of a grant in a single year and closed a team that had taken ten to build.',
      'Measure it on all the closing grants together ([@kingston-upon-hull]), publish who gains beside who loses ([@reading]), and let the floor fall away in the second settlement, so that the old map of bids does not last for good ([@salford]).',
      'Two members disagree, for opposite reasons: [@medway] holds that a cap on losers is a cap on gainers, [@southend-on-sea] that 5% a year for four years is a fifth.',
    ],
  },
  {
    question: '9',
    stance: 'agree',
    paragraphs: [
      'Outside the metropolitan areas, we agree. District councils own the bus stations and the car parks, grant the permissions and decide where the homes go ([@lincoln], [@gloucester]). They should help to make the list, and not be sent it when it is made ([@norwich]).',
      'The best form we know is a joint board with equal numbers, open papers and a vote ([@exeter]). Where the two councils still differ, publish both views beside the decision ([@colchester]).',
      'In metropolitan areas we do not ask for it. The district there is the highway authority and already sits on the combined authority; a second right would be a second lock on the same door ([@bradford], [@kirklees], [@salford]).',
    ],
  },
  {
    question: '10',
    stance: 'agree',
    paragraphs: [
      'We agree. The busiest route in [@reading] crosses three authorities, which pool for it by exchange of letters now. A rapid transit line from [@colchester] leaves the district before it reaches its first stop.',
      'Allow it for revenue as well, since evening services are where boundaries do most harm ([@lincoln]), and allow an authority to leave with a year’s notice and its unspent share ([@southampton]).',
      '[@cumberland] disagrees as drafted, because the larger partner decides. An agreement should give each partner one vote.',
    ],
  },
  {
    question: '11',
    stance: 'agree',
    paragraphs: [
      'Most of us agree. {strength} A place should not need a mayor in order to mend its roads ([@bournemouth-christchurch-poole]). [@portsmouth] was quoted 11% more for surfacing on a one-year contract than on a four-year one, for want of a settlement that others have.',
      'Four members in mayoral areas disagree. Their settlements were signed, and paid for with duties that others do not have ([@salford], [@bradford]). We read both views as one request: **raise the terms of others, and do not reopen those that stand**.',
    ],
  },
  {
    question: '12',
    stance: 'strongly-disagree',
    paragraphs: [
      'No share should be held back. A competition for the last tenth would bring back the whole machinery of the other nine ([@stoke-on-trent]), and 10% of the fund is more than mid-sized cities would gain from the change in the formula ([@kingston-upon-hull]).',
      'A scheme too large for one allocation can be pooled for under question 10 ([@gloucester]). If something must be kept, keep it for emergencies: a landslip does not fit a bidding round ([@exeter]).',
      '[@bournemouth-christchurch-poole] alone would keep up to 5%, for things that are new in kind.',
    ],
  },
  {
    question: '13',
    stance: 'strongly-agree',
    paragraphs: [
      'All 26 of us agree; it is the one question of the twenty on which we are all of one mind. [@salford]’s finance team fills in forty-one returns for transport alone. [@plymouth] spent more on reporting a crossing than on the crossing.',
      'Publish the statements as data, in one place ([@norwich], [@exeter]). Districts should give their part once, through the transport authority ([@lincoln]).',
      'Agree the format with the Welsh Government. A station that serves two countries is reported on twice, in two formats, by people who have never met ([@wrexham]).',
    ],
  },
  {
    question: '14',
    stance: 'agree',
    paragraphs: [
      'We agree, with a short list that stays short ([@southampton]). Conditions are met whether or not they help: cycle racks were fitted at a stop on a slope because a condition said so ([@colchester]).',
      'Add two measures: whether somebody without a car can reach work by six in the morning ([@reading]), and the share of crossings with dropped kerbs ([@lancaster]). Give deaths and injuries by neighbourhood ([@kingston-upon-hull]) and all figures by district ([@lincoln]).',
      'Reach in 45 minutes should be measured on the journeys that people can make, with ferries and tolls in it ([@plymouth]). Compare a place with its own past and not with richer places, or the worst-off will always look the worst run ([@bradford]).',
    ],
  },
  {
    question: '15',
    stance: 'strongly-disagree',
    paragraphs: [
      'We strongly disagree. To hold back a tenth of a year’s grant would fall on residents and not on the office that was late. In [@lincoln] it is the whole of the evening bus support; in [@lancaster] it is four times the cost of the team that files the return.',
      'Councils are late for reasons that a fine does not mend: an attack on their systems ([@sunderland]), a merger in the same year ([@norwich]), one person ill in a small team ([@bath-and-north-east-somerset]).',
      'Publish the names of late councils each quarter, and offer help to those late twice. It is quicker than a clawback and does not need lawyers ([@exeter]). [@portsmouth] could accept a small holdback after two warnings; [@wolverhampton] agrees with a penalty at a lower rate.',
    ],
  },
  {
    question: '16',
    stance: 'disagree',
    paragraphs: [
      'We disagree. The yearly statement makes it needless ([@colchester]), and each inspectorate begins light and ends with a framework ([@southampton]). Nine million pounds a year would pay for one city’s crossings until the end of the decade ([@kingston-upon-hull]).',
      'Review by peers, with a public report, would teach more than a grading ([@gloucester]). [@southend-on-sea] would welcome an inspectorate, so that somebody outside says whether a council that gets more does more.',
    ],
  },
  {
    question: '17',
    stance: 'strongly-agree',
    paragraphs: [
      'We strongly agree, for districts as well as for transport authorities. [@lancaster] has a single planner, shared with tourism; [@cumberland] has two for a county’s worth of roads. Agency planners cost twice the salary and take the knowledge with them ([@plymouth]).',
      'Pay for posts and not for consultants ([@southend-on-sea]), apprentices among them ([@preston]). Pay ahead: what the closing grants leave unspent arrives when they have closed ([@kingston-upon-hull]).',
    ],
  },
  {
    question: '18',
    stance: 'strongly-disagree',
    paragraphs: [
      'No. Closures of a railway line are booked two years ahead ([@plymouth]). A bus network needs three budgets to change well: one to consult, one to let, one to run ([@southampton]). Works in a city centre run to a sequence agreed with hospitals and schools ([@bradford]).',
      'We ask for two years, with the old grants kept open for works already begun ([@bath-and-north-east-somerset]). Where works have begun, a bridge should not stand half built because a grant has closed ([@plymouth]).',
      '[@salford] did it in ten months and holds that a year is enough; [@lincoln] would take eighteen months. Contracts let in good faith should run to their end ([@medway]).',
    ],
  },
  {
    question: '19',
    stance: 'agree',
    paragraphs: [
      'Yes. One worker in seven leaves [@wrexham] for England each morning, past a business park with no stop because the park is on one side and the service on the other. A station beyond the tunnel would serve [@newport] and Bristol, and is nobody’s to pay for. A riverside path stops where the money does ([@gloucester]).',
      'Say the same for Scotland ([@cumberland]).',
    ],
  },
  {
    question: '20',
    stance: 'disagree',
    paragraphs: [
      'Not yet properly. The assessment speaks of those who ride the bus and not of those who cannot: in [@salford] an audit with disabled people found a raised kerb and a clear path at 38% of stops. It has no figure by ethnicity ([@bradford]) and nothing on pregnancy or on the walk to a stop after dark ([@norwich]).',
      'Women make most of the short linked trips that a commuting formula leaves out ([@kingston-upon-hull]). For people with a learning disability, who rely on one driver and one route number, the change-over is the risk ([@lincoln]).',
      'Walk the measures of section D with disabled people before they are fixed ([@lancaster]).',
    ],
  },
]

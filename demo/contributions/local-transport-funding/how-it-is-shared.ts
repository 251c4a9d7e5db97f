import { example, figure, officeOnly, type QuestionRow, say, unattributed } from '../lay-out.ts'

/** Questions 5 to 8. */
export const howItIsShared: QuestionRow[] = [
  {
    question: '5',
    stances: 'SSSaaSaSaaSSa0SaSaaSaaSaS0',
    words: {
      cumberland: say(
        'We are a young council and entered nine competitions in our first two years. We won two, and spent more on losing than on winning.',
        figure('2 of 9', 'bids won since the council began', 'Grants register'),
      ),
      bradford: say(
        'Bidding gives to those who have. The wards with the worst pavements are in places that cannot spare a planner to write about them.',
        figure('3 of 4', 'bids not entered for want of staff', 'Regeneration team'),
      ),
      gloucester:
        'A formula can be read, argued with and planned on. A panel’s score sheet cannot.',
      portsmouth: say(
        'An island city with three roads off it should not have to win a prize to keep them open.',
        figure('3', 'roads on and off the island', 'Highway register'),
      ),
      'stoke-on-trent': say(
        'Half of what we won in five years came from two bids written by the same consultant. We would rather be judged by our six towns than by our prose.',
        figure('51%', 'share of grant income from two bids', 'Finance working paper'),
      ),
      lincoln: say(
        'Yes. Publish the formula, the data and the sum for each place in one table, so that anybody can check it.',
      ),
      'bath-and-north-east-somerset':
        'Formula by all means, if it knows that a hill costs more than a plain and a historic street more than a new one.',
      newport: 'England only. No view.',
      coventry: unattributed(
        'We have done well out of bidding and still think it wrong. Two of our winners were the wrong scheme, chosen because they were ready.',
      ),
    },
  },
  {
    question: '6',
    stances: 'nnSdandaSanad0aanaDSndSSa0',
    words: {
      bradford: say(
        'In our poorest wards three households in ten have no car. There the bus is not a choice between modes, it is the only way to a job.',
        figure(
          '31%',
          'households without a car in the ten poorest wards',
          'Census 2021, own selection of wards',
        ),
      ),
      sunderland:
        'Need is where people live now. Growth is a forecast, and forecasts pay out whether or not the houses come.',
      reading: say(
        'We have pockets of hard poverty beside rapid growth, and an average hides the first while the weight ignores the second. Twelve thousand homes are allocated and every one of them empties on to the same two bridges.',
        figure('12,000', 'homes allocated to 2041', 'Draft local plan'),
      ),
      colchester: say(
        'Growth is also a need. A new quarter without a bus in its first year buys a second car and keeps it.',
        figure(
          '1.6',
          'cars for each home in a new quarter without a bus, 1.1 in one with',
          'Travel plan monitoring',
        ),
      ),
      medway:
        'Our wards are in both columns of your table. A place can be poor and growing at once, and the paper asks us to choose.',
      'southend-on-sea':
        'Weights that move money from the estuary to the north each decade do not become fair by being published.',
      cumberland: say(
        'Neither weight fits us. Population alone must not set the floor of the formula: our network is long, our people few, and a closed bridge in west Cumberland is a detour of an hour.',
        figure(
          '54 minutes',
          'extra journey while one river bridge was shut',
          'Highways diversion log',
        ),
      ),
      lincoln:
        'Measure deprivation by small area, or the county average will hide the three neighbourhoods that depend on the bus.',
      'kingston-upon-hull': say(
        'Whole wards here walk to work because the shift starts before the bus. That is what the weight is for.',
        figure('38%', 'workers in two wards who start before the first bus', 'Employer survey'),
      ),
      exeter:
        'Housing targets come from one department and the means to serve them from another. Weighing growth lightly would make the second forget the first.',
      lancaster:
        'The table shows types, not places. We cannot take a side until we see a figure for Lancaster and for Morecambe.',
      'bournemouth-christchurch-poole': officeOnly(
        'Members are split on this by town. Please do not quote us for either side.',
      ),
    },
  },
  {
    question: '7',
    stances: 'SaSaSSSaSSaSn0SSSSSaSDaa.0',
    words: {
      exeter: say(
        'Forty-one thousand people work in Exeter and live elsewhere. They wear out our roads and ride our buses; the formula counts none of them.',
        figure('41,000', 'commuters in', 'Census 2021 travel tables'),
      ),
      norwich: say(
        'Half of the jobs in the city are held by people from outside its boundary, which was drawn in 1974.',
        figure('52%', 'share of jobs held by people who live outside', 'Own survey 2025'),
      ),
      lincoln: say(
        'The hospital alone draws 9,000 visits a week, two thirds from beyond the city. A bus to it is counted as serving nobody.',
        figure('9,000', 'hospital visits a week', 'Hospital trust 2025'),
      ),
      preston: say(
        'Count students where they study for most of the year. Our term-time population is 12% above the census figure.',
        figure('12%', 'term-time population above the census', 'University registry 2025'),
      ),
      'southend-on-sea':
        'A formula that counts commuters takes money from the places they leave each morning. They park at our stations and walk on our pavements too.',
      portsmouth: say(
        'The naval base, the ferry port and the hospital each fill a causeway by eight in the morning. Count people where the traffic is.',
        figure('31,000', 'people on to the island between seven and nine', 'Cordon count'),
      ),
      reading:
        'Count them by place of work from the tax records, which are yearly, and not from a census taken in a lockdown.',
      medway:
        'More of us travel out than in. We would accept the change if the place of departure kept its share for stations and stops.',
      'bath-and-north-east-somerset': say(
        'Add visitors. A city of 90,000 that hosts six million a year has pavements worn by people whom no count of jobs or beds will find.',
        figure('6 million', 'day and staying visitors a year', 'Visitor survey 2024'),
      ),
      'kingston-upon-hull': say(
        'Yes. The boundary runs along the backs of streets whose people shop, work and are born in Hull.',
        figure(
          '1 in 3',
          'jobs in the city held by people from beyond the boundary',
          'Business survey',
        ),
      ),
      salford: unattributed(
        'Agree, but be careful of double counting inside a city region: a commuter between two members of one combined authority should be counted once.',
      ),
    },
  },
  {
    question: '8',
    stances: 'nanaaaaaaaaad0nnaaSaadana0',
    words: {
      'stoke-on-trent':
        'Five per cent is one street in twenty left for another year. We can plan for that. We could not plan for fifteen.',
      'bath-and-north-east-somerset': officeOnly(
        'Our treasurer expects us to lose under any formula and has not told members yet. Please keep us out of both lists.',
      ),
      medway:
        'A cap on losers is a cap on gainers. Places that have been short for ten years would wait another six to be paid.',
      'southend-on-sea':
        'Three per cent, and in real terms. Five a year for four years is a fifth.',
      salford: say(
        'A floor is right for the first settlement. It should fall away in the second, or the old map of bids will be with us for good.',
        example('A floor set for two years in another grant has stood for eleven.'),
      ),
      norwich:
        'It depends on who pays for it. The paper says slower rises elsewhere and does not say whose.',
      lancaster: say(
        'We lost a fifth of one grant in one year and closed a team that had taken ten to build.',
        figure('21%', 'fall of one grant in a single year', 'Grant letters'),
      ),
      reading: 'Strongly agree, and publish the gainers beside the losers.',
      plymouth: unattributed(
        'We cannot support or oppose a figure without exemplifications. Officials promised these at the workshop and they have not come.',
      ),
      'kingston-upon-hull':
        'Agree, if the 5% is measured on all the closing grants together and not on each.',
    },
  },
]

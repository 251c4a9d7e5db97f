import type { DemoChallenge } from './types.ts'

/** Twelve problems of councils, in their words. Invented. */
export const challenges: DemoChallenge[] = [
  {
    key: 'lincoln-doorways',
    council: 'lincoln',
    day: -24,
    title: 'People sleep in doorways though beds are free',
    problem:
      'On most nights eight to twelve people sleep in the doorways of the lower High Street while beds in the night shelter stay empty. They tell our outreach workers that they will not leave a dog or a partner behind, or that the shelter frightened them.\n\nTraders ask for enforcement. We would rather find rooms that people say yes to.',
    whom: 'Some thirty people in a year, the traders of forty shops, and two outreach workers',
    since: 'Since the hostel in the station quarter closed, two winters ago',
    tried:
      'Longer opening hours of the shelter, a card with addresses, and a meeting with traders. Nothing changed in the doorways.',
    themes: ['housing', 'city-centres'],
    audience: 'public',
  },
  {
    key: 'exeter-night-bus',
    council: 'exeter',
    day: -61,
    title: 'Hospital cleaners cannot get home after ten',
    problem:
      'The last bus from the hospital leaves before the late shift ends. Cleaners and porters walk an hour or share a taxi that costs them an hour’s pay. The operator says that the route does not pay for itself.',
    whom: 'About 240 people on late shifts, most of them women',
    since: 'Since the timetable of spring last year',
    tried: 'A letter to the operator, and a car-sharing list that eleven people used.',
    themes: ['transport'],
    audience: 'members',
  },
  {
    key: 'hull-empty-quay',
    council: 'kingston-upon-hull',
    day: -130,
    title: 'A quay stands empty because no one will clean the ground',
    problem:
      'Nine acres beside the dock lie fallow. Two firms that build parts for offshore wind wanted them and left when they saw what cleaning the ground would cost. The owner waits for a grant, the grant waits for an owner with a tenant.',
    whom: 'Firms that would bring some 300 jobs, by their own word',
    since: 'Since 2017',
    tried: 'A joint bid with the port that was turned down for want of a tenant.',
    themes: ['ports', 'levelling-up'],
    audience: 'partners',
  },
  {
    key: 'newport-mould',
    council: 'newport',
    day: -88,
    title: 'The same flats have mould every winter',
    problem:
      'We treat the walls in spring and the mould is back by January. Tenants are told to open windows they cannot afford to open. We do not know which of our blocks will be next.',
    whom: 'Tenants of four blocks from the sixties, among them some ninety children',
    since: 'For at least six winters',
    tried:
      'Anti-mould paint, leaflets, one block with new fans that tenants switch off because of the noise.',
    themes: ['housing', 'climate'],
    audience: 'members',
  },
  {
    key: 'stoke-apprentices',
    council: 'stoke-on-trent',
    day: -45,
    title: 'Small firms want apprentices and will not do the paperwork',
    problem:
      'Potteries and joiners with fewer than ten people tell us that they would take a young person tomorrow if somebody else did the forms, the insurance and the college days.',
    whom: 'Young people who leave school without a place, and some sixty firms',
    since: 'Always; it grew when two large employers left',
    tried: 'A breakfast for firms, a leaflet with the college.',
    themes: ['skills'],
    audience: 'public',
  },
  {
    key: 'wrexham-visitors',
    council: 'wrexham',
    day: -37,
    title: 'Visitors come for the match and leave before supper',
    problem:
      'On match days the town is full until five and empty by six. Hotels are few, and those who stay sleep in other counties. We want some of them to stay the night.',
    whom: 'Traders of the town centre',
    since: 'For three seasons',
    tried: 'Late opening of the market hall on four Saturdays; stallholders lost money on two.',
    themes: ['culture', 'city-centres'],
    audience: 'public',
  },
  {
    key: 'southend-cliff',
    council: 'southend-on-sea',
    day: -150,
    title: 'The cliff moves and so do our estimates',
    problem:
      'Part of the cliff slips after wet winters. Each survey gives another figure, and each year without works makes the next one larger. Residents above ask what their houses are worth.',
    whom: 'Forty households and everybody who walks the front',
    since: 'Slips in 2002, 2016 and the last two winters',
    tried: 'Drains, nets, a closed path.',
    themes: ['climate'],
    audience: 'members',
    closed: {
      day: -20,
      words:
        'Plymouth lent us its monitoring scheme for a winter. We now know which forty metres move, and the works are a third of the first estimate.',
    },
  },
  {
    key: 'norwich-kerb',
    council: 'norwich',
    day: -58,
    title: 'Terraced streets have no place to charge a car',
    problem:
      'Half of our streets are terraces without a drive. People run cables over the pavement, or do not buy an electric car at all. Lamp posts stand at the back of the pavement, where a cable would cross it.',
    whom: 'Some 30,000 households',
    since: 'It is asked at every ward meeting since 2022',
    tried: 'Six posts in a car park at the edge of the centre, used at a fifth of what they could.',
    themes: ['transport', 'climate'],
    audience: 'public',
  },
  {
    key: 'bradford-library',
    council: 'bradford',
    day: -190,
    title: 'A branch library that nobody wants to close and few use',
    problem:
      'One of our branch libraries lends fewer books each year. When we spoke of closing it, eight hundred people signed a petition. Fewer than two hundred of them hold a card.',
    whom: 'A ward of 14,000 people',
    since: 'Since 2019',
    tried: 'Shorter hours, volunteers on Saturdays.',
    themes: ['culture'],
    audience: 'members',
  },
  {
    key: 'cumberland-carers',
    council: 'cumberland',
    day: -72,
    title: 'Home carers drive more than they care',
    problem:
      'In our valleys a carer drives forty minutes between two visits of twenty. We pay for the driving, the agencies cannot keep people, and visits are missed in snow.',
    whom: 'About 400 older people and 90 carers',
    since: 'It became worse when fuel rose in 2022',
    tried: 'Higher mileage for one agency. It kept its carers; the others lost theirs to it.',
    themes: ['skills', 'levelling-up'],
    audience: 'members',
  },
  {
    key: 'portsmouth-ships',
    council: 'portsmouth',
    day: -110,
    title: 'Ships run their engines at the quay all night',
    problem:
      'Ferries and cruise ships keep engines running at berth because there is no power for them on shore. The nearest school is 300 metres away. The grid operator speaks of 2031.',
    whom: 'Two wards beside the port',
    since: 'Since larger ships came',
    tried: 'Talks with the grid operator, a survey of air beside the school.',
    themes: ['ports', 'climate'],
    audience: 'partners',
  },
  {
    key: 'lincoln-flats',
    council: 'lincoln',
    day: null,
    title: 'Students fill the flats that families left',
    problem:
      'A draft of ours: three streets near the university have turned from families to students within ten years. We do not yet know whether that is a problem, and for whom.',
    whom: 'Residents of three streets',
    since: 'About 2016',
    tried: '',
    themes: ['housing'],
    audience: 'members',
  },
]

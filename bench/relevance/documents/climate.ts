// Invented, to measure the search with: no council did or said any of this.
import type { RelevanceDocument } from '../document.ts'

export const climate: RelevanceDocument[] = [
  {
    name: 'heat-network-mine-water-gateshead',
    kind: 'solution',
    title: 'Warmth from flooded mines',
    text: 'Water at 15 degrees is pumped from old coal workings under Gateshead, raised by heat pumps and sent to 350 flats, an office and a warehouse. Bills are about five per cent below gas. Drilling hit a collapsed gallery and the second borehole cost £400,000 more than planned. Emissions fell by 1,800 tonnes a year.',
  },
  {
    name: 'solar-farm-council-owned',
    kind: 'solution',
    title: 'A solar farm owned by the council',
    text: "Swindon's forty-hectare array on a former airfield earns £1.1 million a year net of borrowing and powers street lighting through a sleeved contract. Sheep graze below. Residents may buy bonds from £100 at 4.2 per cent. The grid connection was the critical path: apply three years before you need it.",
  },
  {
    name: 'retrofit-terraces-whole-street',
    kind: 'solution',
    title: 'Insulating terraces a whole street at a time',
    text: 'Bradford wraps 220 terraced houses together, whether rented or owned, so that scaffolding and designers are shared. Cost per house fell from £31,000 to £22,000. Owners pay a quarter over ten years through council tax. A warranty dispute over external walls held up winter works, and two households with damp had to move out.',
  },
  {
    name: 'retrofit-skills-shortage',
    kind: 'challenge',
    title: 'Too few installers to make houses warm',
    text: 'Our programme has money for 900 homes a year and firms for 300. Installers come from far and are paid by the job. The college has a course and no students. Who has persuaded local builders to train, and did guaranteed work over several years make the difference? Figures on retention would help us most.',
  },
  {
    name: 'flood-resilience-street-calderdale',
    kind: 'solution',
    title: 'Neighbours who warn each other of floods',
    text: 'After the third flood in eight years, thirty streets in the upper Calder valley chose wardens who hold a key to a store of pumps, boards and a radio. Gauges in the becks send a text at set heights. Damage in the last storm was a fifth of the earlier one. Volunteers age, and the council now recruits in schools.',
  },
  {
    name: 'natural-flood-leaky-dams',
    kind: 'solution',
    title: 'Leaky dams in the hills above town',
    text: 'Six hundred barriers of branches across small streams in the Ribble headwaters slow the peak by about forty minutes. Farmers are paid per barrier and per year. It cost £270,000, against £6 million for walls downstream. In the largest storm a dozen broke loose and blocked a culvert, so those near the road were tied.',
  },
  {
    name: 'surface-water-gardens-newport',
    kind: 'solution',
    title: 'Rain gardens instead of bigger drains',
    text: 'Grass hollows planted with sedge along eleven streets take the run-off from roofs and tarmac. A cloudburst that filled cellars in 2018 left none wet in 2022. Each cost £14,000 and removes one parking space. Residents who volunteered to weed them have kept nine of eleven in order. The water company paid for half.',
  },
  {
    name: 'climate-assembly-citizens-blackpool',
    kind: 'solution',
    title: "A citizens' jury on becoming carbon neutral",
    text: 'Forty residents drawn by lot met for thirty hours and made twenty-three recommendations, nineteen of which the cabinet accepted. Warm homes and buses came first, meat last. Attendance was paid. Members who had doubted the method spoke for it afterwards. It cost £48,000, half for recruitment and child care. A report each spring says what was done.',
  },
  {
    name: 'tree-planting-street-heat',
    kind: 'solution',
    title: 'Street trees where it is hottest',
    text: 'A heat map from satellites was laid over age and deprivation, and 1,400 trees were planted where older people live in flats without gardens. Roots grow in connected pits under the carriageway. Watering by contractors failed in the first dry summer and one in five died; neighbours now adopt a tree each and lose one in thirty.',
  },
  {
    name: 'heatwave-cool-spaces',
    kind: 'solution',
    title: 'Cool rooms in a heatwave',
    text: 'When forecasts pass thirty degrees, libraries, churches and a cinema stay open with water, fans and chairs. A map is printed for pharmacies. Carers telephone 700 people who live alone. On the worst day 2,100 came. Buildings with big windows were hotter inside than out, which nobody had measured beforehand.',
  },
  {
    name: 'net-zero-duty-position',
    kind: 'position',
    title: 'A statutory duty on councils to cut emissions',
    text: 'Members would accept a legal duty to reduce carbon in their areas if powers and funds come with it. Without them the duty moves blame. They name three: planning standards beyond regulations, control of buses, and multi-year grants for homes. Fifteen agree, six agree with a reservation on targets, four abstain.',
  },
  {
    name: 'carbon-literacy-training',
    kind: 'solution',
    title: 'Carbon literacy for every councillor',
    text: "A day's course, accredited, was taken by all 51 councillors and 300 managers. Reports now need a paragraph on emissions that cites a figure. Two schemes were changed because of it. Attendance was uneven between groups until the leader of the opposition co-chaired. The course cost £85 a head. Two neighbouring authorities now send their staff.",
  },
  {
    name: 'community-energy-article',
    kind: 'article',
    title: 'Villagers who bought their own wind turbine',
    text: 'The turbine on the moor above Keighley has 412 owners, most with a stake below £500. A fifth of income goes to a fund for boilers and lofts. The council lent the first £150,000 at cost and gave a lease on the land. Planning took four years; the machine took four days.',
  },
  {
    name: 'climate-adaptation-report',
    kind: 'publication',
    title: 'Ready for hotter, wetter years: how members adapt',
    text: 'A survey of twenty-two councils finds that most plan for floods and few for heat. Only five know which care homes overheat. The report gathers forty measures with their cost, from shade over playgrounds to spare pumps, and asks that adaptation be a standing line in budgets. Maps of exposure by ward are included.',
  },
]

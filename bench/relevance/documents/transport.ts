// Invented, to measure the search with: no council did or said any of this.
import type { RelevanceDocument } from '../document.ts'

export const transport: RelevanceDocument[] = [
  {
    name: 'bus-franchising-position',
    kind: 'position',
    title: 'Franchising of buses outside the big cities',
    text: 'Councils that are not part of a mayoral authority should be able to set routes, fares and timetables without ministerial consent, with a grant toward the first three years. Rural services need a floor of one journey each hour until evening. Nineteen members agree strongly. Operators fear for their depots; the network offers that depots be bought at value.',
  },
  {
    name: 'demand-responsive-minibus-lincs',
    kind: 'solution',
    title: 'A minibus that comes when it is asked for',
    text: 'Villages without a timetabled service book a seat by telephone or app up to a week ahead. Nine vehicles cover 600 square kilometres and carry 4,300 passengers a month, at a subsidy of £7.90 for each. Half are over seventy. Peak trips to college fill first, and those who book late are refused too often.',
  },
  {
    name: 'night-bus-hospital-shift',
    kind: 'solution',
    title: 'Early and late buses for hospital shifts',
    text: 'Nurses and cleaners starting at six had no way to reach the Royal Infirmary but a taxi. The trust and the council share the cost of two routes from four in the morning. Some 190 staff use them daily and vacancies in cleaning have been filled. Passengers fell in August because rosters changed and no one told the operator.',
  },
  {
    name: 'ev-kerbside-charging-coventry',
    kind: 'solution',
    title: 'Chargers in lamp columns for streets without driveways',
    text: 'Coventry fitted sockets into 870 lamp columns so that residents who park on the road can plug in overnight. A company pays for the equipment and a rent of 4 per cent. Usage is highest in terraces. Cables across pavements stopped almost wholly. Columns on the house side of the pavement cannot be used, which is a third of them.',
  },
  {
    name: 'ev-hubs-rural-car-parks',
    kind: 'solution',
    title: 'Rapid charging hubs in village car parks',
    text: 'Twelve council car parks in the Peak District have banks of rapid points run on a concession for fifteen years. Visitors stay long enough to buy lunch. The electricity connection cost more than the equipment in five places and took twenty months. Where the grid was weak, a battery store was cheaper than a new substation.',
  },
  {
    name: 'school-streets-hull',
    kind: 'solution',
    title: 'Closing roads outside schools at the bell',
    text: 'Traffic is shut out for forty minutes in the morning and afternoon at fourteen primaries. Cameras recognise exempt residents and carers. Walking to class rose by a quarter and collisions nearby fell to none in two years. Displaced parking annoyed three side roads, which were added to the zone in the second year.',
  },
  {
    name: 'low-traffic-neighbourhood-lessons',
    kind: 'article',
    title: 'What we would do differently about closing rat runs',
    text: 'Officers from four cities spoke frankly about planters that were put in and taken out again. Consultation by leaflet reached the angry and not the many. Emergency services must be asked before, not after. A trial of six months with counts published each month won more support than any drawing. Buses gained two minutes.',
  },
  {
    name: 'pavement-parking-challenge',
    kind: 'challenge',
    title: 'Cars on the pavement',
    text: 'Guide dog owners and parents with prams in Portsmouth are pushed into the carriageway. Outside London we may not ticket a car that stands on the footway unless a sign and order are in place. Bollards cost £400 each and only move the problem. Members that use obstruction powers with the police: does it hold in court?',
  },
  {
    name: 'potholes-predictive-repair',
    kind: 'solution',
    title: 'Cameras on bin lorries that find potholes',
    text: 'Refuse vehicles photograph each road once a week, and software ranks cracks before they open. Crews now fix forty per cent more defects for the same money since patches are planned by street. Claims for damaged wheels fell by £210,000. Wet leaves confuse the software every autumn, and a person must check those weeks.',
  },
  {
    name: 'road-maintenance-funding-position',
    kind: 'position',
    title: 'Five-year settlements for local roads',
    text: 'The backlog of repairs on local roads in member areas is £1.6 billion. Members ask for allocations fixed for five years, as national highways have, distributed by length, traffic and winter damage. One-off pothole funds announced in spring are dear: contractors are already booked. All twenty-five agree. Gullies and bridges should count too, since water ruins a surface.',
  },
  {
    name: 'cycle-hire-electric-swansea',
    kind: 'solution',
    title: 'Electric bicycles for hire on steep streets',
    text: "Swansea's hills had defeated an earlier scheme. Now 300 pedal-assisted bicycles stand at forty docks, free for the first half hour to people on universal credit. Each is ridden 3.1 times a day. Vandalism cost £46,000 in the first summer; docks were moved in sight of shops that are open late.",
  },
  {
    name: 'rail-station-access-consultation',
    kind: 'consultation',
    title: 'Step-free access at regional stations',
    text: "The department asks which stations should have lifts, ramps and tactile paving next, and whether passengers' assistance may be booked at shorter notice. Respondents may propose a station and say who would use it. Footbridges without lifts, unstaffed halts and toilets are covered. Responses by 30 September from England and Wales.",
  },
  {
    name: 'freight-consolidation-bath',
    kind: 'solution',
    title: 'One van instead of twenty for city-centre shops',
    text: 'Deliveries for 160 shops and cafés are gathered in a depot beyond the ring road and carried in by electric van and cargo bicycle. Lorry trips fell by 72 per cent inside the clean air zone. The subsidy ends next year and a third of traders say they will not pay. Parcels firms never joined.',
  },
  {
    name: 'congestion-workplace-levy',
    kind: 'solution',
    title: 'A levy on workplace parking pays for trams',
    text: 'Employers with more than ten spaces pay £550 a year for each. Over eleven years £83 million went to tram lines and electric buses. Car commuting is down by nine points. Firms passed two fifths of the charge to staff. Consultation took four years and an exemption for the hospital was needed.',
  },
  {
    name: 'concessionary-travel-young',
    kind: 'position',
    title: 'Half fares for everybody under twenty-two',
    text: 'Young people turn down apprenticeships because a weekly ticket costs a sixth of their wage. The network asks for a national half fare up to the age of twenty-two, paid in full to operators through councils. Free travel in Scotland raised journeys by half. Four members would rather spend on services than on fares.',
  },
]

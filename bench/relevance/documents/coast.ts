// Invented, to measure the search with: no council did or said any of this.
import type { RelevanceDocument } from '../document.ts'

export const coast: RelevanceDocument[] = [
  {
    name: 'port-shore-power-portsmouth',
    kind: 'solution',
    title: 'Plugging in ferries and cruise ships',
    text: 'Three berths can now supply 15 megawatts to vessels while they load, from batteries and a new cable. Nitrogen oxides beside the terminal fell by a third. Lines pay slightly more than for marine diesel. Older ships cannot connect; a lower harbour due rewards those that do. Neighbours hear the difference at night.',
  },
  {
    name: 'coastal-erosion-rollback',
    kind: 'solution',
    title: 'Moving houses back from a crumbling cliff',
    text: 'East Riding buys homes within three years of the edge at a small price, pays for demolition and gives plots inland to those who wish to stay near. Thirty-four households moved. Caravan parks roll back by themselves once planning policy lets them. Nobody was insured, and that surprised most. Graves were moved as well.',
  },
  {
    name: 'sea-defence-funding-position',
    kind: 'position',
    title: 'Paying for sea walls where few people live',
    text: 'The present formula counts homes protected and leaves small harbours without a scheme. Members ask that jobs, railways, heritage and tourism be counted, and that maintenance be funded as well as building. Every coastal member agrees; inland members have no view. Where a wall cannot be justified, money to relocate people should be part of the scheme.',
  },
  {
    name: 'seaside-housing-hmo-challenge',
    kind: 'challenge',
    title: 'Guest houses turned into bedsits',
    text: 'Former guest houses in Morecambe are let room by room to people sent from far. Doctors and schools are full on four streets. Licensing showed 300 rooms below standard. Buying and knocking two into one costs £240,000. Have others turned such streets into family houses again? Families who grew up there would gladly come back.',
  },
  {
    name: 'harbour-regeneration-sunderland',
    kind: 'solution',
    title: 'A harbour opened to the town',
    text: 'Fences came down along 900 metres of quay once the port fenced only what customs needed. A bridge, a market and a boat school followed. The harbour trustees feared claims; a risk assessment with life-saving chains settled that. Trade in timber goes on beside the cafés. Anglers were given a pier of their own.',
  },
  {
    name: 'bathing-water-sewage-challenge',
    kind: 'challenge',
    title: 'Sewage on the beach after rain',
    text: 'Overflows at Scarborough discharged on 43 days last season. Signs go up after the swimmers have gone in. The water company gives readings late. Surf schools lose bookings. Which councils publish live warnings, and who pays for sampling? Residents have begun to test samples in a school laboratory, with results that differ from the official ones.',
  },
  {
    name: 'beach-wheelchairs-loan',
    kind: 'solution',
    title: 'Wheelchairs for the sand',
    text: 'Balloon-tyred chairs, boardwalks and a hoist let disabled visitors reach the water at four beaches. Lifeguards lend them out free. 1,900 loans in a season. Salt ruins bearings within a year, so a cycle shop services them each Monday. Families stay two nights longer, says a survey. Booking is by telephone, on the same morning.',
  },
  {
    name: 'fishing-fleet-quay-facilities',
    kind: 'article',
    title: 'An ice plant saves the inshore fleet',
    text: 'Boats under ten metres in Whitehaven had to drive for ice. A plant and a cold store were built on the quay with money from offshore wind. Landings rose by 30 per cent and crabs are sold the same day. Skippers pay by the kilo and run the plant themselves.',
  },
  {
    name: 'offshore-wind-community-benefit',
    kind: 'position',
    title: 'Community benefit from offshore wind',
    text: 'Turbines out at sea land their cables in member towns, dig up roads and leave few jobs. The network asks for a fixed sum per megawatt, paid to a local trust, and for assembly in British ports to count in auctions. Ten coastal members agree; others follow them. Training places belong in the bargain.',
  },
  {
    name: 'cruise-terminal-emissions-consultation',
    kind: 'consultation',
    title: 'Cutting emissions from shipping in harbour',
    text: 'The department seeks views on requiring vessels at berth to use electricity from land or clean fuels, on who should pay for the connection, and on small ports. Evidence is asked on grid capacity, cost and effects on trade. All nations; closes 22 June. A roundtable for harbour authorities is held in Southampton in May.',
  },
  {
    name: 'ports-growth-report',
    kind: 'publication',
    title: 'Ports as engines of coastal towns',
    text: 'Fourteen ports in member towns handle a fifth of national tonnage and employ 61,000. The report shows that wages in port work are a quarter above the local mean, and that those who live closest hold few of the posts. Rail links, training and land remediation are costed. Twelve case studies follow.',
  },
  {
    name: 'seagulls-refuse-bags',
    kind: 'challenge',
    title: 'Gulls tear open the rubbish sacks',
    text: 'Terraces in Aberystwyth have no room for wheeled bins, and sacks are ripped by six. Streets are filthy for half the day. Hessian bags were blown away. Hawks moved the birds two roads along. What holds, costs little and can be carried down steps? Collection before dawn was refused by the crews for safety.',
  },
]

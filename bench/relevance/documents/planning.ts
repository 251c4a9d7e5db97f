// Invented, to measure the search with: no council did or said any of this.
import type { RelevanceDocument } from '../document.ts'

export const planning: RelevanceDocument[] = [
  {
    name: 'local-list-heritage-lancaster',
    kind: 'solution',
    title: 'A local list of buildings made by residents',
    text: 'Volunteers trained by the civic society proposed 340 buildings for a local list. A panel with an architect and a ward councillor accepted 212. Being listed does not forbid change, but an applicant must say what is lost. Appeals have upheld the list four times. Owners were told late, which cost goodwill; tell them first.',
  },
  {
    name: 'planning-fees-recovery-position',
    kind: 'position',
    title: 'Fees that cover what planning applications cost',
    text: 'Members receive about two thirds of what it costs to decide an application. The network asks that fees be set locally up to full recovery, ring-fenced for the service, with free applications for disabled adaptations kept. Vacancies for planners stand at one post in five. The development industry supports higher fees if decisions come in time.',
  },
  {
    name: 'validation-checks-software-camden',
    kind: 'solution',
    title: 'Checking planning applications automatically when they arrive',
    text: 'Software reads the drawings and forms of each householder application and says within minutes what is missing: a scale bar, a fee, an ownership certificate. Invalid submissions fell from 52 to 19 per cent. Officers gained eleven hours a week. It misread hand-drawn plans for months, and agents complained until a person could overrule it.',
  },
  {
    name: 'nutrient-neutrality-challenge',
    kind: 'challenge',
    title: 'Nutrient neutrality has stopped house building',
    text: 'Phosphate in the river Wye means that no permission for homes can be given unless the extra load is cancelled elsewhere. Some 1,900 homes are held up in our district. Credits from a wetland would come in three years. Which councils have a market that works, what do credits cost, and who checks that ponds go on working?',
  },
  {
    name: 'wetland-credits-somerset',
    kind: 'solution',
    title: 'Constructed wetlands that earn phosphate credits',
    text: "A reed bed of four hectares below a village sewage works strips phosphate before water reaches the Levels. Builders buy credits at £5,600 per dwelling, which pay back the council's loan in nine years. Monitoring is monthly and public. The land took eighteen months to secure; begin there. A ranger walks the banks every week.",
  },
  {
    name: 'biodiversity-gain-habitat-bank',
    kind: 'solution',
    title: 'A habitat bank on council farms',
    text: 'Dorset turned three tenanted farms into meadow and scrub and sells units to developers who cannot reach a ten per cent gain on site. Tenants share the income. An ecologist visits each June and publishes the score. Demand was slow until neighbouring planning authorities agreed to accept units across their boundary.',
  },
  {
    name: 'permitted-development-offices',
    kind: 'position',
    title: 'Converting offices into flats without planning permission',
    text: "Members report flats with one window, no play space and rents above the area's average. The network wants full permission restored, or failing that minimum standards for light, space and energy, and a contribution to schools. Exceptions made by article 4 direction take too long. Three members value the homes gained and endorse with a reservation.",
  },
  {
    name: 'design-code-neighbourhood-exeter',
    kind: 'solution',
    title: 'A design code drawn up on the doorstep',
    text: 'Exeter walked each street of a suburb with those who live there and wrote a code of twenty pages: roof pitches, front gardens, where bins go. Applications that follow it are decided in three weeks. Refusals on appearance are upheld. Architects complained that drawings in the code looked old; half were redrawn.',
  },
  {
    name: 'brownfield-passport-consultation',
    kind: 'consultation',
    title: 'Brownfield passport: making urban building easier',
    text: 'Government proposes that sites already built upon in towns receive a presumption of approval if plans meet set heights and densities. Views are sought on flood risk, contamination, minimum densities near stations and whether local plans should map such land. It applies to England and closes on 12 March. Councils are asked how many sites would qualify.',
  },
  {
    name: 'enforcement-backlog-planning',
    kind: 'challenge',
    title: 'A backlog of breaches of planning control',
    text: 'Luton has 640 open cases of building without permission: outbuildings let as bedrooms, shop fronts, yards. Two officers left. Neighbours lose faith and councillors hear of little else. We sorted cases by harm, which helped, but the courts take a year. How do others get rid of old cases, and may cost be recovered from offenders?',
  },
  {
    name: 'viability-transparency-islington',
    kind: 'solution',
    title: 'Viability assessments published in full',
    text: 'Developers who promise fewer affordable homes than policy asks must publish their sums. An in-house surveyor checks land value, profit and sales, and a review follows when flats are sold. In three years the average share rose from 19 to 33 per cent. Two developers threatened to leave and did not.',
  },
  {
    name: 'street-names-policy-article',
    kind: 'article',
    title: 'Whose names are on our streets',
    text: 'Five councils told the network how they choose what a new street is called. Hull lets schools propose, York avoids living people, and Newport checks the Welsh form first. Renaming an old one needs the consent of those who have the address. A list of women from local history, long missing, is being used up quickly.',
  },
  {
    name: 'community-infrastructure-guide',
    kind: 'publication',
    title: 'What the infrastructure levy paid for',
    text: 'This report follows £212 million of levy receipts in eighteen councils over five years: schools, junctions, surgeries and parks. Half lay unspent for more than three years because projects waited for other money. It recommends a rolling list, delegated approvals below £100,000 and a yearly page that residents can read.',
  },
]

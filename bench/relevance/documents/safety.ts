// Invented, to measure the search with: no council did or said any of this.
import type { RelevanceDocument } from '../document.ts'

export const safety: RelevanceDocument[] = [
  {
    name: 'knife-crime-mentors-hospital',
    kind: 'solution',
    title: 'Mentors at the bedside of young people who were stabbed',
    text: 'Youth workers meet injured teenagers in the emergency department within an hour, when they may be willing to change. Of 210 met, four in five stayed in touch for six months. Repeat attendance fell by half. Doctors first feared for confidentiality. Workers need a quiet room and supervision. Funding runs until next March.',
  },
  {
    name: 'violence-reduction-schools',
    kind: 'challenge',
    title: 'Teenagers carrying blades',
    text: 'Exclusions for carrying a blade doubled in our secondary schools. Arches at the gate divide opinion. Parents ask for police in corridors; pupils do not. What has been shown to work with thirteen-year-olds, before anything happens? Primary heads say it starts at ten. Social media quarrels come before nearly every incident that we have looked at.',
  },
  {
    name: 'domestic-abuse-safe-homes',
    kind: 'solution',
    title: 'Staying at home and being safe',
    text: 'Locks, a panic button and a reinforced door let survivors of domestic abuse stay in their houses while the abuser is barred. 380 families did so at £900 each; a refuge place costs £9,000. Housing officers learned to spot control over money. Courts must be told which address is protected.',
  },
  {
    name: 'domestic-abuse-perpetrators',
    kind: 'solution',
    title: 'Working with men who abuse their partners',
    text: 'A course of twenty-six weeks, one to one, with a separate worker for the partner. Two thirds finish and repeat police calls fall by 57 per cent. Waiting lists are dangerous: those who ask should start within a week. It is not used instead of prosecution. Partners say they sleep better.',
  },
  {
    name: 'antisocial-behaviour-bikes',
    kind: 'challenge',
    title: 'Off-road motorbikes on estates',
    text: 'Youths without helmets ride along paths and greens in Leigh. Police do not pursue. Barriers that stop them also stop wheelchairs. Residents are afraid to report. Marking sprays and drones were tried for a month. What has lasted? Farmers on the edge of town have the same trouble and lose lambs every spring.',
  },
  {
    name: 'cctv-modernise-control-room',
    kind: 'solution',
    title: 'One control room for cameras across four towns',
    text: 'Four rooms were merged and analogue cameras replaced. Operators work with police radio and pub watch. Running costs fell by £400,000; arrests with footage rose. Two poles were removed after a privacy assessment. Fibre from the traffic signals carried most of it. Lone shops can pay to have a lens of their own linked.',
  },
  {
    name: 'women-safety-night-walks',
    kind: 'solution',
    title: 'Walking the city at night with women',
    text: 'Sixty women walked eight routes and noted where they felt unsafe. Lamps, hedges and two bus stops were changed within a season, and taxi marshals were hired. A survey shows fear down by a quarter. Men who walked along a second time said that they had seen nothing before. The walks are repeated each November.',
  },
  {
    name: 'modern-slavery-car-washes',
    kind: 'solution',
    title: 'Finding forced labour in car washes and nail bars',
    text: 'Licensing, fire, trading standards and a charity visit together, with interpreters, and offer a bed that night. Twenty-three people were freed in three years. Officers learned to look for mattresses and for wages paid to one account. Surprise matters; so does coming back. Survivors speak at the yearly training of inspectors.',
  },
  {
    name: 'building-safety-cladding-towers',
    kind: 'challenge',
    title: 'Cladding still on private towers',
    text: 'Nineteen private blocks in Salford wait for cladding to be replaced seven years on. Freeholders hide behind companies. Residents pay for patrols. Our orders were appealed. Has a council done the works itself and recovered the cost? Insurance costs have risen fivefold, nobody can sell, and two families have handed back their keys.',
  },
  {
    name: 'fire-safety-high-rise-position',
    kind: 'position',
    title: 'Second staircases and evacuation plans',
    text: 'The network supports two staircases in new buildings above eighteen metres, sprinklers in all care homes, and personal evacuation plans for disabled residents, paid for by owners. Transition should be short. All metropolitan members agree; two ask for an exception for sheltered schemes already approved. Inspectors need training and pay to stay.',
  },
  {
    name: 'emergency-planning-community-hubs',
    kind: 'solution',
    title: 'Neighbourhood hubs for power cuts',
    text: 'After a storm left villages dark for nine days, thirty-five halls have generators, radios and a list of who needs oxygen or insulin. A coordinator is paid £500 a year. An exercise each October finds what is broken. Mobile masts failed first, so radios came first. Farm shops lend freezers.',
  },
  {
    name: 'scams-doorstep-call-blockers',
    kind: 'solution',
    title: 'Stopping telephone fraud against older people',
    text: 'Call blockers fitted in 1,100 homes stopped 98 per cent of nuisance calls. Banks ring trading standards when an elderly customer asks for a large sum. Losses prevented are put at £1.7 million. Victims were ashamed; visits by a peer of their age loosened tongues. A comedian made the radio advertisement.',
  },
  {
    name: 'begging-street-alternative-giving',
    kind: 'solution',
    title: 'Giving to a fund instead of into a cup',
    text: 'Contactless points in shop windows collect for a fund that pays for deposits, boots or a course for people who beg. £74,000 in two years. Some donors still prefer a coin. Outreach workers were against posters that shame, and these were withdrawn. Shopkeepers choose the projects together with two people who used to ask.',
  },
  {
    name: 'vagrancy-law-position',
    kind: 'position',
    title: 'What should follow the Vagrancy Act',
    text: 'Being without a roof should not be an offence. Members ask for powers against aggressive begging and organised exploitation only, with a duty to offer support first. Dispersal only moves people on. Seventeen agree, six want stronger powers, two have no view. Police should record what help was offered each time.',
  },
]

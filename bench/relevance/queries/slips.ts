// Invented, as the records are. All records that answer a query are named, found by reading every title.

/** Misspellings, abbreviations and Welsh. */
export const slips: Record<string, string[]> = {
  'retroffit terases insulation': ['retrofit-terraces-whole-street'],
  'dementia freindly markit': ['dementia-friendly-market'],
  'nutriant nutrality': ['nutrient-neutrality-challenge'],
  'anti social behavior motorbikes': ['antisocial-behaviour-bikes'],
  'accomodation for homeless temprary': [
    'temporary-accommodation-costs',
    'buying-homes-for-homeless-swindon',
  ],
  'biodiversty net gain': ['biodiversity-gain-habitat-bank'],
  FOI: ['foi-requests-burden', 'open-data-spending-portal'],
  'SEND transport': ['send-transport-costs', 'travel-training-independent'],
  HMO: ['seaside-housing-hmo-challenge'],
  'EV charging': ['ev-kerbside-charging-coventry', 'ev-hubs-rural-car-parks'],
  'CIL spending': ['community-infrastructure-guide'],
  ASB: ['antisocial-behaviour-bikes'],
  ESOL: ['esol-conversation-cafes', 'adult-education-devolve-position'],
  'tai gwag': ['tai-gwag-gwynedd', 'empty-homes-burnley', 'long-term-vacant-premium'],
  'gofal yn Gymraeg': ['y-gymraeg-gweithle-her'],
  'ail gartrefi treth gyngor': ['ail-gartrefi-safbwynt'],
  "bws i'r ysbyty": ['cludiant-cymunedol-ceredigion'],
  'llyfrau i blant': ['llyfrgelloedd-dwyieithog'],
  'tai fforddiadwy': [
    'ail-gartrefi-safbwynt',
    'affordable-homes-modular-bristol',
    'viability-transparency-islington',
  ],
}

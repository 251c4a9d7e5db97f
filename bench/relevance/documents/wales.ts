// Invented, to measure the search with: no council did or said any of this.
import type { RelevanceDocument } from '../document.ts'

export const wales: RelevanceDocument[] = [
  {
    name: 'tai-gwag-gwynedd',
    kind: 'solution',
    title: 'Dod â thai gwag yn ôl i ddefnydd yng Ngwynedd',
    text: "Mae'r cyngor yn cynnig benthyciad di-log o hyd at £20,000 i berchnogion adnewyddu tai sydd wedi bod yn wag am fwy na blwyddyn. Rhaid gosod y tŷ i bobl leol am bum mlynedd wedyn. Daeth 86 o dai yn gartrefi eto. Bu prinder crefftwyr yn oedi'r gwaith, a dylid trefnu contractwyr cyn dechrau.",
  },
  {
    name: 'cludiant-cymunedol-ceredigion',
    kind: 'solution',
    title: 'Bws bach cymunedol i bentrefi Ceredigion',
    text: "Gwirfoddolwyr sy'n gyrru bws bach trydan rhwng wyth pentref a'r ysbyty yn Aberystwyth. Mae teithwyr yn ffonio'r diwrnod cynt. Cost y daith yw £3. Cludwyd 11,000 o bobl mewn blwyddyn, y rhan fwyaf dros eu saith deg. Mae angen mwy o yrwyr ar benwythnosau. Talodd y bwrdd iechyd am yr ail gerbyd eleni.",
  },
  {
    name: 'y-gymraeg-gweithle-her',
    kind: 'challenge',
    title: "Prinder staff sy'n siarad Cymraeg mewn gofal",
    text: "Mae pobl hŷn â dementia yn colli eu Saesneg, ond dim ond un gofalwr o bob pump yn Wrecsam sy'n siarad Cymraeg. Cynigiwyd gwersi gyda'r nos ac ychydig a ddaeth. Sut mae cynghorau eraill yn denu siaradwyr, ac a yw gwersi yn ystod oriau gwaith yn talu? Byddem yn falch o glywed gan eraill.",
  },
  {
    name: 'ail-gartrefi-safbwynt',
    kind: 'position',
    title: 'Ail gartrefi a llety gwyliau',
    text: "Mae'r aelodau yng Nghymru yn gofyn am gadw'r hawl i godi premiwm treth gyngor ar ail gartrefi, ac am drwydded ar gyfer llety gwyliau tymor byr. Dylai'r arian fynd at dai fforddiadwy. Mae pob aelod o Gymru yn cytuno; nid oes gan aelodau o Loegr farn. Bydd y safbwynt yn cael ei adolygu bob blwyddyn.",
  },
  {
    name: 'llyfrgelloedd-dwyieithog',
    kind: 'article',
    title: 'Amser stori dwyieithog yn y llyfrgell',
    text: "Bob bore Sadwrn daw teuluoedd i lyfrgelloedd Casnewydd i glywed straeon yn Gymraeg ac yn Saesneg. Mae llawer o rieni'n dysgu gyda'u plant. Benthycwyd 40 y cant yn fwy o lyfrau Cymraeg. Bydd Abertawe yn dechrau yn yr hydref. Gwirfoddolwyr o'r ysgol uwchradd leol sy'n darllen, ac mae croeso i neiniau a theidiau hefyd.",
  },
  {
    name: 'twenty-mph-wales-lessons',
    kind: 'article',
    title: 'Twenty miles an hour: what Welsh councils learned',
    text: 'A default limit of twenty on residential roads brought petitions and fewer injuries. Councils in Wales describe how they chose exceptions, what signs cost and how buses were retimed. Casualties fell by 26 per cent in the first year. Communication began too late, all agree. Village schools noticed it first of all.',
  },
  {
    name: 'welsh-language-services-bilingual',
    kind: 'solution',
    title: 'Answering the telephone in Welsh',
    text: 'Callers choose Welsh or English once and the choice is kept for letters and visits. Waiting time is now the same for both. Staff who are learning wear an orange lanyard. Wrexham doubled Welsh calls in eighteen months. Translation software drafts; a person signs off. Complaints about language ended altogether.',
  },
]

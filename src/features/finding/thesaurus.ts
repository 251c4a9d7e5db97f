/** Words of the field: "same, same | related, related" in a line, in lower case, phrases allowed. */
export const thesaurus: readonly string[] = [
  'local authority, la, council | municipality, town hall',
  'affordable homes, affordable housing, social housing | council housing, low-cost homes',
  'rubbish, waste, refuse | litter, bins',
  'children, young people, youth',
  'jobs, employment | work, careers',
  'pupils, schoolchildren | students, learners',
  'cars, vehicles, motor vehicles | motorists, drivers',
  'old people, elderly, older people | pensioners, later life',
  'poverty, deprivation | low income, hardship',
  'firm, company, business | enterprise, trader',
]

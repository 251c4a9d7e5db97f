/** Words that stand in every third record or more, as in what councils write. */
export const commonWords =
  'council housing local services people government community support public funding work plan area homes year residents need development costs new planning care health transport report policy data children energy'.split(
    ' ',
  )

/** Words that stand in some records, from every fourth to every fiftieth. */
export const lessCommonWords =
  'school waste road budget social land bus climate street heat parking library rent tenants landlord recycling flood trees museum market town centre youth adult digital procurement apprentices childcare homelessness temporary accommodation licensing enforcement cycling walking station rail bridge port harbour coast river park play sport leisure pool theatre heritage tourism business rates tax grant levy loan pension debt audit risk scrutiny election ballot boundary parish mayor cabinet officer member committee consultation survey petition complaint ombudsman tribunal appeal inspection regulator standard target indicator benchmark evaluation pilot scheme partnership charity volunteer faith migration asylum refugee language welsh broadband mobile sensor carbon solar wind insulation boiler retrofit damp mould cladding safety fire police crime nuisance noise lighting pavement pothole drainage sewer water air pollution permit zone tram ferry freight logistics warehouse factory skills college university training wage contract supplier invoice fraud'.split(
    ' ',
  )

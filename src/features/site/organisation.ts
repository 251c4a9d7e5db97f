/** What search engines are told of the network, as schema.org has it. */
export function organisationData(network: {
  baseUrl: string
  name: string
  line: string
  about: string
  officeEmail: string | null
  members: readonly { council: string; slug: string }[]
  founded: string | null
}): object {
  const { baseUrl, name, line, about, officeEmail, members, founded } = network
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': `${baseUrl}/#network`,
    name,
    url: `${baseUrl}/`,
    logo: `${baseUrl}/press/mark.png`,
    ...(line ? { slogan: line } : {}),
    ...(about ? { description: about } : {}),
    ...(founded ? { foundingDate: founded } : {}),
    ...(officeEmail
      ? { contactPoint: { '@type': 'ContactPoint', contactType: 'office', email: officeEmail } }
      : {}),
    member: members.map(({ council, slug }) => ({
      '@type': 'GovernmentOrganization',
      name: council,
      url: `${baseUrl}/members/${slug}`,
    })),
  }
}

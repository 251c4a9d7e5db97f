export interface About {
  slug: string
  title: string
}

export const crumbs = ({ slug, title }: About) => [
  { label: 'Consultations', href: '/consultations' },
  { label: title, href: `/consultations/${slug}` },
]

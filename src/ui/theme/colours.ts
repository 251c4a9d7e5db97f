/** The seven colours of a network, as "#rrggbb". */
export interface NetworkColours {
  ink: string
  sea: string
  brick: string
  sand: string
  paper: string
  amber: string
  moss: string
}

/** The colours of a network that has chosen none. */
export const defaultColours: NetworkColours = {
  ink: '#10242f',
  sea: '#0b5c6b',
  brick: '#a3402a',
  sand: '#f5f0e6',
  paper: '#ffffff',
  amber: '#f2b134',
  moss: '#2f6b3c',
}

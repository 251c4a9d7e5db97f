import { z } from 'zod'
import { type ColourName, defaultColours, whyNotColours } from '../../ui/theme/colours.ts'

const needed = (sentence: string, most: number) =>
  z.string().trim().min(1, sentence).max(most, `Keep this below ${most} characters`)
const optional = (most: number) =>
  z.string().trim().max(most, `Keep this below ${most} characters`).default('')

const colourNames = Object.keys(defaultColours) as ColourName[]

const colour = (name: ColourName) =>
  z
    .string()
    .trim()
    .toLowerCase()
    .default('')
    .transform((text) => text || defaultColours[name])

const networkFields = {
  name: needed('Enter the name of the network', 80),
  line: optional(120),
  about: optional(1000),
  founding: z.coerce
    .number('Enter a number from 1 to 12')
    .int('Enter a whole number')
    .min(1, 'Enter a number from 1 to 12')
    .max(12, 'Enter a number from 1 to 12')
    .default(5),
  officeEmail: z
    .union([z.literal(''), z.email('Enter an e-mail address, or leave it empty')])
    .default(''),
  ink: colour('ink'),
  sea: colour('sea'),
  brick: colour('brick'),
  sand: colour('sand'),
  paper: colour('paper'),
  amber: colour('amber'),
  moss: colour('moss'),
}

const readable = (typed: Record<ColourName, string>, context: z.core.$RefinementCtx) => {
  for (const [name, message] of Object.entries(whyNotColours(typed)))
    context.addIssue({ code: 'custom', path: [name], message })
}

/** The set-up of an installation as typed; colours are held against the contrast that people need. */
export const setUpForm = z
  .object({
    code: needed('Enter the code from the console', 40),
    ...networkFields,
    hostname: z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^([a-z0-9-]+(\.[a-z0-9-]+)*)?$/, 'Enter a bare name, like hanse.network.example')
      .default(''),
    person: needed('Enter your name', 120),
    email: z.email('Enter an e-mail address, like name@network.example'),
    title: needed('Enter your seat, like Network director', 120),
  })
  .superRefine(readable)

/** What the office changes later of its network; the host name is whoever's runs the installation. */
export const networkForm = z.object(networkFields).superRefine(readable)

/** The colours that differ from the default; a network that changed none keeps following it. */
export function ownColours(typed: Record<ColourName, string>): Record<string, string> {
  const changed = colourNames.some((name) => typed[name] !== defaultColours[name])
  return changed ? Object.fromEntries(colourNames.map((name) => [name, typed[name]])) : {}
}

import type { DemoQuestion } from '../types.ts'

const fiveSteps = [
  'Strongly agree',
  'Agree',
  'Neither agree nor disagree',
  'Disagree',
  'Strongly disagree',
]
const yesNo = ['Yes', 'No', 'Don’t know']

type Fields = Partial<
  Pick<DemoQuestion, 'followUp' | 'guidance' | 'options' | 'multiple' | 'parts' | 'type'>
>

/** The questions of one section, each made by `open`, `agree`, `yesOrNo` or `choose`. */
export function section(heading: string, ...questions: ((section: string) => DemoQuestion)[]) {
  return questions.map((question) => question(heading))
}

/** A question with no printed answers. */
export const open = (number: string, shortTitle: string, text: string, fields: Fields = {}) =>
  ask({ type: 'open', options: [] }, number, shortTitle, text, fields)

/** A question answered in five steps from strongly agree to strongly disagree. */
export const agree = (number: string, shortTitle: string, text: string, fields: Fields = {}) =>
  ask({ type: 'choice', options: fiveSteps }, number, shortTitle, text, fields)

/** A question answered yes, no or don’t know. */
export const yesOrNo = (number: string, shortTitle: string, text: string, fields: Fields = {}) =>
  ask({ type: 'yes-no', options: yesNo }, number, shortTitle, text, fields)

/** A question with printed answers of its own. */
export const choose = (
  number: string,
  shortTitle: string,
  text: string,
  options: string[],
  fields: Fields = {},
) => ask({ type: 'choice', options }, number, shortTitle, text, fields)

function ask(
  kind: Pick<DemoQuestion, 'type' | 'options'>,
  number: string,
  shortTitle: string,
  text: string,
  fields: Fields,
) {
  return (heading: string): DemoQuestion => ({
    number,
    shortTitle,
    text,
    multiple: false,
    parts: [],
    followUp: [],
    guidance: [],
    section: heading,
    ...kind,
    ...fields,
  })
}

/** What this needs to know of an element that a chart was drawn with. */
export interface Drawn {
  nodeType: number
  localName: string
  textContent: string | null
  attributes: Iterable<{ name: string; value: string }>
  childNodes: Iterable<Drawn>
}

/** Elements and attributes only: a drawing as it is printed. */
interface Mark {
  name: string
  attributes: Map<string, string>
  marks: Mark[]
  text: string
}

const numbers = /-?\d+\.\d+(?:e-?\d+)?/g
/** A line from left to right among others of one path. */
const level = /M(-?[\d.]+),(-?[\d.]+)L(-?[\d.]+),\2(?=M|$)/g
const unwanted = /^(?:aria-|font-|role$)|^(?:style|mix-blend-mode)$/
const drawingClass = /^plot-/

/** The inside of a drawn chart as small SVG that a strict content policy lets pass: no styles, numbers to a tenth, like lines joined into one path. */
export function plainSvg(drawn: Drawn): string {
  return markOf(drawn)
    .marks.map((mark) => printed(joined(mark)))
    .join('')
}

function markOf(drawn: Drawn): Mark {
  const children = drawn.nodeType === 1 ? [...drawn.childNodes] : []
  const elements = children.filter(
    ({ nodeType, localName }) => nodeType === 1 && localName !== 'style',
  )
  return {
    name: drawn.nodeType === 1 ? drawn.localName : '',
    attributes: attributesOf(drawn),
    marks: elements.map(markOf),
    text: elements.length === 0 ? (drawn.textContent ?? '') : '',
  }
}

function attributesOf({ nodeType, attributes }: Drawn): Map<string, string> {
  const all = nodeType === 1 ? [...attributes] : []
  const kept = all.filter(
    ({ name, value }) =>
      !unwanted.test(name) &&
      value !== 'currentColor' &&
      !(name === 'class' && drawingClass.test(value)),
  )
  return new Map(
    kept.map(({ name, value }) => [
      name,
      value.replace(numbers, tenths).replace(level, 'M$1 $2H$3'),
    ]),
  )
}

function tenths(number: string): string {
  return String(Math.round(Number(number) * 10) / 10 || 0)
}

/** A group with what can be one path made one: hundreds of lines weigh much more as elements. */
function joined(mark: Mark): Mark {
  const marks = mark.marks.map((one) => joined(atItsPlace(one)))
  const same = marks.length > 2 && marks.every((one) => one.marks.length === 0)
  if (same && marks.every(({ name }) => name === 'line'))
    return { ...mark, marks: [path(marks.map(lineAsPath).join(''))] }
  return { ...mark, marks }
}

function path(d: string): Mark {
  return { name: 'path', attributes: new Map([['d', d]]), marks: [], text: '' }
}

function lineAsPath({ attributes }: Mark): string {
  const [x1, x2, y1, y2] = ['x1', 'x2', 'y1', 'y2'].map((name) => attributes.get(name) ?? '0')
  const to = y1 === y2 ? `H${x2}` : x1 === x2 ? `V${y2}` : `L${x2} ${y2}`
  return `M${x1} ${y1}${to}`
}

const shifted = /^translate\((-?[\d.]+)(?:,(-?[\d.]+))?\)$/
const corners = /^M(-?[\d.]+),(-?[\d.]+)((?:L-?[\d.]+,-?[\d.]+)+)Z$/

/** A shape of straight sides that was shifted, at the place to which it was. */
function atItsPlace(mark: Mark): Mark {
  const by = shifted.exec(mark.attributes.get('transform') ?? '')
  const shape = corners.exec(mark.attributes.get('d') ?? '')
  if (mark.name !== 'path' || !by || !shape) return mark
  const points = [
    [Number(shape[1]), Number(shape[2])],
    ...shape[3]!
      .slice(1)
      .split('L')
      .map((one) => one.split(',').map(Number)),
  ] as [number, number][]
  const start = points[0]!
  const d = points
    .slice(1)
    .map(([x, y], at) => {
      const [fromX, fromY] = points[at]!
      const [right, down] = [tenths(String(x - fromX)), tenths(String(y - fromY))]
      return right === '0' ? `v${down}` : `l${right} ${down}`
    })
    .join('')
  const attributes = new Map(mark.attributes)
  attributes.delete('transform')
  const x = tenths(String(start[0] + Number(by[1])))
  const y = tenths(String(start[1] + Number(by[2] ?? 0)))
  return { ...mark, attributes: attributes.set('d', `M${x} ${y}${d}z`) }
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text as it may stand in HTML, within quotation marks too. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => escapes[sign]!)
}

function printed({ name, attributes, marks, text }: Mark): string {
  if (name === '') return escaped(text)
  const said = [...attributes].map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')
  if (name === 'g' && marks.length === 0) return ''
  const inside = marks.length > 0 ? marks.map(printed).join('') : escaped(text)
  return inside === '' ? `<${name}${said}/>` : `<${name}${said}>${inside}</${name}>`
}

import type { ComponentChildren } from 'preact'
import type { Cut, PictureFormat, PictureSize, ShownPicture } from '../documents/picture/picture.ts'
import { ChoiceField, type ChoiceFieldProps } from './form.tsx'
import { classes } from './govuk/options.tsx'

export interface PictureProps {
  picture: ShownPicture
  /** whole unless told; wide is 1200 × 630, square is square, both around the point of focus. */
  cut?: Cut | undefined
  /** How wide it stands, as `sizes` of HTML: "(min-width: 64em) 40rem, 100vw". */
  sizes?: string | undefined
  /** True for the one large picture at the head of a page; others load when they come near. */
  eager?: boolean | undefined
  class?: string | undefined
  /** True where words beside it say all that it shows. */
  decorative?: boolean | undefined
}

/** A picture in the smallest size and the best format that the browser reads; the original while sizes are being made. */
export function Picture(props: PictureProps) {
  const { picture, cut = 'whole', sizes = '100vw' } = props
  const made = picture.sizes.filter((size) => size.cut === cut)
  const fallback = pictureFallback(picture, cut)
  if (!fallback) return null
  const sources = (['avif', 'webp'] as const).filter((format) => has(made, format))
  const jpeg = made.filter(({ format }) => format === 'jpeg')
  return (
    <picture>
      {sources.map((format) => (
        <source
          type={`image/${format}`}
          srcset={setOf(picture, made, format)}
          sizes={sizes}
          width={fallback.width}
          height={fallback.height}
        />
      ))}
      <img
        src={`${picture.base}/${fallback.name}`}
        srcset={jpeg.length > 1 ? setOf(picture, made, 'jpeg') : undefined}
        sizes={jpeg.length > 1 ? sizes : undefined}
        width={fallback.width}
        height={fallback.height}
        alt={props.decorative ? '' : picture.alternative}
        loading={props.eager ? undefined : 'lazy'}
        decoding="async"
        class={classes('hanse-img', props.class)}
      />
    </picture>
  )
}

/** The JPEG of middle size, which every browser and every other site reads; the original while there is none; null without any file. */
export function pictureFallback(picture: ShownPicture, cut: Cut): PictureSize | null {
  const jpegs = picture.sizes
    .filter((size) => size.cut === cut && size.format === 'jpeg')
    .toSorted((one, other) => one.width - other.width)
  const middle = jpegs.find(({ width }) => width >= 960) ?? jpegs.at(-1)
  return middle ?? picture.sizes.find((size) => size.cut === 'original') ?? null
}

/** What a page tells machines of its picture: the wide JPEG with a whole address; undefined without one. */
export function pictureForMachines(picture: ShownPicture | null, baseUrl: string) {
  const size = picture && pictureFallback(picture, 'wide')
  if (!size) return undefined
  const { name, width, height } = size
  return { href: `${baseUrl}${picture.base}/${name}`, alt: picture.alternative, width, height }
}

const has = (sizes: readonly PictureSize[], format: PictureFormat) =>
  sizes.some((size) => size.format === format)

function setOf(picture: ShownPicture, sizes: readonly PictureSize[], format: PictureFormat) {
  return sizes
    .filter((size) => size.format === format)
    .toSorted((one, other) => one.width - other.width)
    .map(({ name, width }) => `${picture.base}/${name} ${width}w`)
    .join(', ')
}

export interface PictureFigureProps extends PictureProps {
  figureClass?: string | undefined
  /** In place of the picture’s own caption; null for none. The credit always stands. */
  caption?: ComponentChildren
}

/** A picture with its caption and whose it is. */
export function PictureFigure({ caption, figureClass, ...props }: PictureFigureProps) {
  const { picture } = props
  const words = caption === undefined ? picture.caption : caption
  return (
    <figure class={classes('hanse-picture', figureClass)}>
      <Picture {...props} />
      <figcaption class="hanse-small">
        {words && <>{words} </>}
        {picture.credit}.
      </figcaption>
    </figure>
  )
}

export type PictureChoiceProps = Omit<ChoiceFieldProps, 'pick' | 'choices'> & {
  pictures: readonly ShownPicture[]
  /** What it is called to choose none; left out, one must be chosen. */
  none?: string | undefined
}

/** Chooses one picture of the library by its thumbnail and its words; posts its id, or nothing. */
export function PictureChoice({ pictures, none = 'No picture', ...field }: PictureChoiceProps) {
  const form = {
    ...field.form,
    values: { ...field.form.values, [field.name]: field.form.values[field.name] || 'none' },
  }
  return (
    <ChoiceField
      {...field}
      form={form}
      pick="one"
      small
      class="hanse-picture-choice"
      choices={[
        { value: 'none', label: none },
        ...pictures.map((picture) => ({
          value: picture.id,
          label: (
            <span class="hanse-picture-choice__one">
              <Picture picture={picture} cut="wide" sizes="10rem" decorative />
              <span>{picture.alternative}</span>
            </span>
          ),
        })),
      ]}
    />
  )
}

import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { Definitions } from '../../../ui/definitions.tsx'
import { ErrorSummary, Form, type Posted } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { count, formatNumber } from '../../../ui/numbers.ts'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { Picture } from '../../../ui/picture.tsx'
import type { PictureDetails } from '../queries/library.ts'
import { FocusField } from './focus-field.tsx'
import { PictureFields } from './picture-fields.tsx'

export interface PicturePageProps {
  frame: Frame
  picture: PictureDetails
  form: Posted
}

/** One picture: how it is cut, what it says, who is in it, and where it is shown. */
export function picturePage({ frame, picture, form }: PicturePageProps): VNode {
  const { shown, people } = picture
  const typed = Object.keys(form.values).length > 0
  const filled: Posted = typed ? form : { values: valuesOf(picture), errors: form.errors }
  return (
    <Workspace
      {...frame}
      title={shown.alternative}
      about="Pictures"
      islands={['pictures/focus']}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        { label: 'Newsroom', href: '/newsroom' },
        { label: 'Pictures', href: '/newsroom/pictures' },
      ]}
    >
      <ErrorSummary form={form} />
      <PageHead title={shown.alternative} plain />
      <Form action={`/pictures/${shown.id}/descriptions`} csrf={frame.csrf()}>
        <div class="hanse-cols">
          <div class="hanse-c7">
            <FocusField picture={shown} form={filled} />
            <div class="hanse-crops">
              <figure>
                <Picture picture={shown} cut="wide" sizes="20rem" decorative />
                <figcaption class="hanse-small">Wide, where the page is shared</figcaption>
              </figure>
              <figure>
                <Picture picture={shown} cut="square" sizes="10rem" decorative />
                <figcaption class="hanse-small">Square, in lists</figcaption>
              </figure>
            </div>
            {picture.state === 'making' && (
              <p class="hanse-note" role="status">
                The sizes are being made. Until then the original is shown; load this page again in
                a moment.
              </p>
            )}
            {picture.state === 'failed' && (
              <p class="hanse-note" role="status">
                The sizes could not be made, so pages show the original. Take this picture out and
                add it again, saved anew.
              </p>
            )}
          </div>
          <div class="hanse-c5">
            <PictureFields form={filled} network={frame.network.name} />
            <Button text="Save" preventDoubleClick />
          </div>
        </div>
      </Form>
      <Section title="Who is in it, and where it is shown" id="about">
        <Definitions
          items={[
            ...people.map((person) => ({
              term: person.name,
              detail:
                person.personId === null
                  ? 'Not in the record by this name, so nothing can warn before an election'
                  : person.seats.join('; ') || 'In the record; holds no seat today',
            })),
            {
              term: 'Shown',
              detail: picture.uses > 0 ? `In ${count(picture.uses, 'place')}` : 'Nowhere yet',
            },
            {
              term: 'Original',
              detail: `${formatNumber(shown.width)} × ${formatNumber(shown.height)} pixels, kept without its metadata`,
            },
          ]}
        />
        {picture.uses === 0 && (
          <Form action={`/pictures/${shown.id}/removals`} csrf={frame.csrf()}>
            <Button text="Take it out of the library" classes="govuk-button--secondary" />
          </Form>
        )}
      </Section>
    </Workspace>
  )
}

function valuesOf({ shown, people, licenceKey, openToAll }: PictureDetails): Posted['values'] {
  return {
    alternative: shown.alternative,
    caption: shown.caption,
    credit: shown.credit,
    licence: licenceKey,
    people: people.map(({ name }) => name).join('\n'),
    openToAll: openToAll ? 'yes' : null,
    focus: 'exact',
    focusX: String(Math.round(shown.focus.x * 100)),
    focusY: String(Math.round(shown.focus.y * 100)),
  }
}

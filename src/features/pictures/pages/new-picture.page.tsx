import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { ErrorSummary, FileField, Form, type Posted } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { PageHead } from '../../../ui/page-head.tsx'
import { PictureFields } from './picture-fields.tsx'

/** Where the office adds a picture. */
export function newPicturePage({ frame, form }: { frame: Frame; form: Posted }): VNode {
  const failed = Object.keys(form.errors).length > 0
  return (
    <Workspace
      {...frame}
      title="Add a picture"
      failed={failed}
      breadcrumbs={[
        { label: 'Newsroom', href: '/newsroom' },
        { label: 'Pictures', href: '/newsroom/pictures' },
      ]}
    >
      <ErrorSummary form={form} />
      <PageHead title="Add a picture" />
      <Form action="/pictures" csrf={frame.csrf()} once={frame.once()} files class="hanse-measure">
        <FileField
          form={form}
          name="picture"
          label="Picture"
          accept="image/jpeg,image/png,image/webp,image/avif,image/gif"
          hint={
            failed
              ? 'Choose it again: a browser never keeps a file that was chosen.'
              : 'JPEG, PNG, WebP, AVIF or GIF up to 25 MB, best 1,920 pixels wide or more. Where and with what it was taken is removed.'
          }
        />
        <PictureFields form={form} network={frame.network.name} />
        <Button text="Add the picture" preventDoubleClick />
      </Form>
    </Workspace>
  )
}

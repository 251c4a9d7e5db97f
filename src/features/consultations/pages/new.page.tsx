import type { Frame } from '../../../kernel/frame.ts'
import {
  ErrorSummary,
  FileField,
  Form,
  notPosted,
  type Posted,
  TextArea,
  TextField,
} from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { FactsFields } from './facts-fields.tsx'

const accept = '.html,.htm,.pdf,.docx,.odt'
const crumbs = [
  { label: 'Consultations', href: '/consultations' },
  { label: 'New', href: '/consultations/new' },
]

/** Asks for a document: by its address, or as files. Typing by hand is one step away. */
export function newConsultationPage({
  frame,
  form = notPosted,
  again,
}: {
  frame: Frame
  form?: Posted
  again?: { slug: string; title: string }
}) {
  const action = again ? `/consultations/${again.slug}/readings` : '/readings'
  return (
    <Workspace
      {...frame}
      title={again ? 'Read it again' : 'Read a new consultation'}
      about={again?.title}
      breadcrumbs={
        again
          ? [
              { label: 'Consultations', href: '/consultations' },
              { label: again.title, href: `/consultations/${again.slug}` },
              { label: 'Read it again', href: `/consultations/${again.slug}/readings/new` },
            ]
          : crumbs
      }
      failed={Object.keys(form.errors).length > 0}
    >
      <ErrorSummary form={form} />
      <h1 class="hanse-h1">{again ? 'Read it again' : 'Read a new consultation'}</h1>
      <p class="hanse-lead hanse-below">
        {again
          ? 'Has the document been reissued? Give us the new one. You see what changed before anything is replaced; questions found again keep their contributions.'
          : 'Give us the real document. We read its questions, dates and nations; then you check them beside the source.'}
      </p>
      <div class="hanse-ways">
        <section aria-labelledby="by-address">
          <div class="hanse-head">
            <h2 class="hanse-h3" id="by-address">
              From its address
            </h2>
          </div>
          <Form
            action={action}
            csrf={frame.csrf()}
            once={frame.once()}
            hidden={{ from: 'address' }}
          >
            <TextField
              form={form}
              name="address"
              label="Web address of the document, or of its page"
              hint="It starts with https://. From a GOV.UK page we follow the link to the document."
              type="url"
              autocomplete="off"
              spellcheck={false}
            />
            <Button text="Read this address" preventDoubleClick />
          </Form>
        </section>
        <section aria-labelledby="by-files">
          <div class="hanse-head">
            <h2 class="hanse-h3" id="by-files">
              From files
            </h2>
          </div>
          <Form
            action={action}
            csrf={frame.csrf()}
            once={frame.once()}
            hidden={{ from: 'files' }}
            files
          >
            <FileField
              form={form}
              name="document"
              label="The document"
              hint="A web page, PDF, Word (.docx) or OpenDocument (.odt), at most 25 MB"
              accept={accept}
            />
            <FileField
              form={form}
              name="landing"
              label="Its landing page"
              hint="The page that says when it closes, saved from the browser"
              accept=".html,.htm"
              optional
            />
            <Button text="Read these files" classes="govuk-button--secondary" preventDoubleClick />
          </Form>
        </section>
        {!again && (
          <section aria-labelledby="by-hand-head">
            <div class="hanse-head">
              <h2 class="hanse-h3" id="by-hand-head">
                By hand
              </h2>
            </div>
            <p>
              Was it a letter, or only an online form? Type what it is and paste its questions, one
              below the other.
            </p>
            <p>
              <a class="govuk-button govuk-button--secondary" href="/consultations/new?by=hand">
                Type it in
              </a>
            </p>
          </section>
        )}
      </div>
    </Workspace>
  )
}

/** The third way: what it is and what it asks, typed. */
export function typedConsultationPage({
  frame,
  form,
  themes,
}: {
  frame: Frame
  form: Posted
  themes: readonly { id: string; name: string }[]
}) {
  return (
    <Workspace
      {...frame}
      title="Type in a consultation"
      breadcrumbs={crumbs}
      failed={Object.keys(form.errors).length > 0}
    >
      <ErrorSummary form={form} />
      <h1 class="hanse-h1">Type in a consultation</h1>
      <p class="hanse-lead hanse-below">
        <a href="/consultations/new">Have the document?</a> Reading it is quicker.
      </p>
      <Form action="/consultations" csrf={frame.csrf()} once={frame.once()}>
        <div class="hanse-typed">
          <div>
            <FactsFields form={form} themes={themes} />
          </div>
          <div class="hanse-typed__questions">
            <TextArea
              form={form}
              name="questions"
              label="Its questions"
              hint={
                <>
                  Leave an empty line between two questions. Begin with the number if there is one:{' '}
                  <b>7. Do you agree?</b> Put each printed answer on a line of its own that begins
                  with a hyphen: <b>- Yes</b>
                </>
              }
              rows={20}
            />
            <Button text="Keep it and check the questions" preventDoubleClick />
          </div>
        </div>
      </Form>
    </Workspace>
  )
}

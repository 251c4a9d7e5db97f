import type { Frame } from '../../../kernel/frame.ts'
import {
  ChoiceField,
  DateField,
  ErrorSummary,
  Form,
  type Posted,
  TextArea,
  TextField,
  valueIn,
  valuesIn,
} from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { askedChoices } from '../peer-question.ts'
import { manyWords, whyAsked } from '../peer-question-words.ts'
import type { AlikeCouncil } from '../queries/alike.ts'
import type { MemberCouncil } from '../queries/members-today.ts'
import type { AskedBefore } from '../queries/peer-questions.ts'
import { Around } from './around.tsx'
import { QuestionList } from './question-list.tsx'

export interface AskPeersPageProps {
  frame: Frame
  form: Posted
  asks: MemberCouncil
  /** For which the viewer may ask. */
  mine: readonly MemberCouncil[]
  challenge: { slug: string; title: string } | null
  alike: readonly AlikeCouncil[]
  before: readonly AskedBefore[]
}

/** One question to the peers: first the question, then what was asked before and whom to ask. */
export function askPeersPage(props: AskPeersPageProps) {
  const { frame, form, challenge } = props
  const second = valueIn(form, 'question').trim() !== '' || Object.keys(form.errors).length > 0
  return (
    <Around
      frame={frame}
      inside
      title="Ask the peers"
      description=""
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        { label: 'Ideas', href: '/ideas' },
        challenge
          ? { label: challenge.title, href: `/challenges/${challenge.slug}` }
          : { label: 'Asked of the peers', href: '/peer-questions' },
      ]}
    >
      <ErrorSummary form={form} />
      <PageHead
        plain
        kicker={challenge?.title}
        title="Ask the peers"
        lead={
          second
            ? undefined
            : 'One question that a colleague can answer in five minutes. Next we show what was asked before, and whom to ask.'
        }
      />
      {second ? <Whom {...props} /> : <TheQuestion {...props} />}
    </Around>
  )
}

function TheQuestion({ form, asks, mine, challenge }: AskPeersPageProps) {
  const only = valueIn(form, 'only')
  return (
    <Form
      method="get"
      action="/peer-questions/new"
      class="hanse-measure"
      hidden={{
        ...(challenge ? { challenge: challenge.slug } : {}),
        ...(only ? { only } : {}),
        ...(mine.length === 1 ? { council: asks.gss } : {}),
      }}
    >
      {mine.length > 1 && <Asking form={form} mine={mine} asks={asks} />}
      <TextField
        form={form}
        name="question"
        label="Your question"
        hint="“Has anybody let empty shops on the high street, and at what rent?”"
      />
      {!only && (
        <ChoiceField
          form={{ ...form, values: { ...form.values, many: valueIn(form, 'many') || '5' } }}
          name="many"
          label="Whom do you ask?"
          pick="one"
          choices={askedChoices.map((many) => ({
            value: String(many),
            label: manyWords(many, mine.length > 1 ? 'the council that asks' : asks.council),
          }))}
        />
      )}
      <Button text="Show whom we would ask" />
    </Form>
  )
}

function Asking(props: { form: Posted; mine: readonly MemberCouncil[]; asks: MemberCouncil }) {
  const { form, mine, asks } = props
  return (
    <ChoiceField
      form={{ ...form, values: { ...form.values, council: asks.gss } }}
      name="council"
      label="Which council asks?"
      pick="list"
      choices={mine.map(({ gss, council }) => ({ value: gss, label: council }))}
    />
  )
}

function Whom(props: AskPeersPageProps) {
  const { frame, form, asks, challenge, before } = props
  return (
    <>
      {before.length > 0 && (
        <Section title="Asked before" id="before">
          <p class="hanse-measure">Read these first: the answer may be there already.</p>
          <QuestionList questions={before} />
        </Section>
      )}
      <Form
        action="/peer-questions"
        csrf={frame.csrf()}
        once={frame.once()}
        class="hanse-measure"
        hidden={{
          council: asks.gss,
          many: valueIn(form, 'many'),
          only: valueIn(form, 'only'),
          challenge: challenge?.slug ?? '',
        }}
      >
        <TextField form={form} name="question" label="Your question" />
        <TextArea form={form} name="background" label="What should they know?" optional rows={3} />
        <WhoIsAsked {...props} />
        <DateField
          form={form}
          name="answerBy"
          label="By when does an answer help?"
          hint="Day, month and year, like 22 4 2027. You can leave it empty"
        />
        <Button text={`Ask for ${asks.council}`} preventDoubleClick />
      </Form>
    </>
  )
}

function WhoIsAsked({ form, asks, alike }: AskPeersPageProps) {
  const only = valueIn(form, 'only')
  const many = Number(valueIn(form, 'many') || 5) || alike.length
  const shown = only ? alike.filter(({ gss }) => gss === only) : alike.slice(0, many)
  const posted = form.values.councils === undefined ? shown.map(({ gss }) => gss) : null
  const values = { ...form.values, councils: posted ?? valuesIn(form, 'councils') }
  return (
    <ChoiceField
      form={{ ...form, values }}
      name="councils"
      label="Whom we ask"
      hint="Leave out whom you like. Each gets one letter, to its policy officer"
      pick="many"
      choices={shown.map(({ gss, council, place, why }) => ({
        value: gss,
        label: council,
        hint: `${whyAsked(council, place, asks.council) ?? `${council} cannot be compared with ${asks.council}`}. ${place === null ? '' : why}`,
      }))}
    />
  )
}

import type { Frame } from '../../../kernel/frame.ts'
import {
  ChoiceField,
  ErrorSummary,
  Form,
  type Posted,
  TextArea,
  TextField,
} from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { PageHead, Section } from '../../../ui/page-head.tsx'
import { audienceChoices } from '../challenge-words.ts'
import type { Challenge } from '../queries/challenges.ts'
import { ContactField, CouncilField, ThemesField } from './idea-fields.tsx'

export interface ChallengeFormPageProps {
  frame: Frame
  form: Posted
  /** The challenge that is changed; null for a new one. */
  challenge: Challenge | null
  /** For which the viewer may act. */
  councils: readonly { gss: string; council: string }[]
  themes: readonly { id: string; name: string }[]
  seats: readonly { id: string; label: string }[]
}

/** A challenge as its council writes it, new or changed. */
export function challengeFormPage(props: ChallengeFormPageProps) {
  const { frame, form, challenge, councils } = props
  const title = challenge ? 'Change the challenge' : 'Post a challenge'
  const only = challenge ?? (councils.length === 1 ? councils[0] : null)
  return (
    <Workspace
      {...frame}
      title={title}
      about={challenge?.title ?? 'Ideas'}
      failed={Object.keys(form.errors).length > 0}
      islands={['unsaved']}
      breadcrumbs={[
        { label: 'Ideas', href: '/ideas' },
        { label: 'Challenges', href: '/challenges' },
        ...(challenge ? [{ label: challenge.title, href: `/challenges/${challenge.slug}` }] : []),
      ]}
    >
      <ErrorSummary form={form} />
      <PageHead
        plain
        kicker={only?.council}
        title={title}
        lead={
          challenge
            ? undefined
            : 'Write as you would to a colleague in another council. It stays a draft of your council until you share it.'
        }
      />
      <Form
        action={challenge ? '/challenge-changes' : '/challenges'}
        csrf={frame.csrf()}
        once={challenge ? undefined : frame.once()}
        hidden={{
          ...(only ? { council: only.gss } : {}),
          ...(challenge
            ? { slug: challenge.slug, version: String(form.values.version ?? challenge.version) }
            : {}),
        }}
        attributes={{ 'data-unsaved': '' }}
        class="hanse-measure"
      >
        {!only && (
          <CouncilField form={form} label="Which council has this challenge?" councils={councils} />
        )}
        <Problem form={form} />
        <Readers {...props} />
        <Button text={challenge ? 'Save the change' : 'Save as a draft'} preventDoubleClick />
      </Form>
    </Workspace>
  )
}

function Problem({ form }: { form: Posted }) {
  return (
    <Section title="What is wrong" id="what">
      <TextField
        form={form}
        name="title"
        label="The problem in a few words"
        hint="“One shop in five on the High Street stands empty”"
      />
      <TextArea form={form} name="problem" label="What is wrong?" rows={6} />
      <TextArea form={form} name="whom" label="For whom?" optional rows={2} />
      <TextField
        form={form}
        name="since"
        label="Since when?"
        hint="“Since the last department store closed in 2021”"
        optional
      />
      <TextArea
        form={form}
        name="tried"
        label="What did you try, and what came of it?"
        hint="What did not work helps others as much"
        optional
        rows={4}
      />
    </Section>
  )
}

function Readers({ form, themes, seats }: ChallengeFormPageProps) {
  return (
    <Section title="Who reads it" id="readers">
      <ThemesField form={form} themes={themes} />
      <ChoiceField
        form={form}
        name="audience"
        label="To whom is it open, once you share it?"
        pick="one"
        choices={Object.entries(audienceChoices).map(([value, choice]) => ({ value, ...choice }))}
      />
      <ContactField
        form={form}
        hint="A seat, so that it stays true when its holder changes. Only members see who holds it"
        seats={seats}
      />
    </Section>
  )
}

import type { Frame } from '../../../kernel/frame.ts'
import { formatDeadline, formatMoment, formatTime, formatUntil } from '../../../ui/dates.ts'
import { ChoiceField, ErrorSummary, Form, type Posted, TextArea } from '../../../ui/form.tsx'
import { Button } from '../../../ui/govuk/button.tsx'
import { WarningText } from '../../../ui/govuk/warning-text.tsx'
import { Ladder } from '../../../ui/ladder.tsx'
import { Workspace } from '../../../ui/layout/workspace.tsx'
import { QuestionRail } from '../../../ui/question-rail.tsx'
import { StanceMark } from '../../../ui/stance.tsx'
import { StanceField } from '../../../ui/stance-field.tsx'
import { State } from '../../../ui/state.tsx'
import type { ClearanceLevel } from '../clearance.ts'
import type { OwnAnswer, Portfolio, Voice } from '../queries/contribute.ts'
import { EvidenceRows } from './evidence-rows.tsx'
import { clearanceRungs, progressOf } from './own-answers.tsx'
import { documentLink, questionLabel } from './question-words.ts'
import { VoiceList } from './voices.tsx'

export interface ContributePage {
  frame: Frame
  consultation: { slug: string; title: string; link: string | null }
  council: { gss: string; slug: string; name: string }
  answers: OwnAnswer[]
  /** The place in `answers` of the question shown. */
  at: number
  form: Posted
  evidenceRows: number
  voices: Voice[]
  clearers: Portfolio[]
  levelAsked: ClearanceLevel
  dueAt: Date
  now: Date
  /** What somebody else saved while this form was open; shown beside it, so that neither is lost. */
  theirs: OwnAnswer | null
}

/** One question for one council: what others said, where it stands, in its own words, cleared or not. */
export function contributePage(page: ContributePage) {
  const { frame, consultation, council, answers, at, form, voices, now } = page
  const answer = answers[at]!
  const base = `/consultations/${consultation.slug}/contribute`
  const address = (place: number) => `${base}/${place + 1}?council=${council.slug}`
  const next = answers[at + 1]
  const label = questionLabel(answer)
  return (
    <Workspace
      {...frame}
      title={label}
      about={`${council.name} – ${consultation.title}`}
      mainClass="hanse-contribute"
      islands={['word-count', 'autosave']}
      failed={Object.keys(form.errors).length > 0}
      breadcrumbs={[
        { label: 'Consultations', href: '/consultations' },
        { label: consultation.title, href: `/consultations/${consultation.slug}` },
        { label: `${council.name}’s answers`, href: `${base}?council=${council.slug}` },
      ]}
    >
      <QuestionRail
        questions={answers.map((one, place) => ({
          label: one.number ?? String(place + 1),
          href: address(place),
          progress: progressOf(one, page.levelAsked),
          current: place === at,
        }))}
      />
      <ErrorSummary form={form} />
      {page.theirs && <Theirs theirs={page.theirs} council={council.name} />}
      <div class="hanse-contribute__cols">
        <Form
          action={`${base}/${at + 1}?council=${council.slug}`}
          csrf={frame.csrf()}
          id="contribution"
          hidden={{ revision: page.theirs?.revision ?? answer.revision }}
          attributes={{
            'data-autosave': '',
            'data-clash':
              'A colleague has saved another text. Press Save: you will see both, and nothing is lost.',
          }}
        >
          <header class="hanse-ask">
            <p class="hanse-kicker">
              {label}
              {answer.number === null ? '' : ` of ${answers.length}`}
              {answer.section ? `. ${answer.section}` : ''}
            </p>
            <h1 class="hanse-h1 hanse-ask__q">{answer.text}</h1>
            <Printed answer={answer} />
            <p class="hanse-note">
              Answers are wanted by {formatDeadline(page.dueAt, now)},{' '}
              {formatUntil(page.dueAt, now)}.{' '}
              {answer.place && (
                <a href={documentLink(consultation.slug, answer.place)}>Read it in the document</a>
              )}
            </p>
          </header>
          <StanceField
            form={form}
            name="stance"
            legend={`Where ${council.name} stands`}
            noView={`${council.name} has no view`}
          />
          <TextArea
            form={form}
            name="words"
            label={`Why, in ${council.name}’s words`}
            heading="h3"
            rows={7}
            countWords
            groupClass="hanse-part"
            hint="Two or three short paragraphs do best. Say who is affected and what you would do instead."
            note="No limit is set; answers of fewer than 250 words are cited most."
          />
          <EvidenceRows form={form} rows={page.evidenceRows} />
          <ChoiceField
            form={form}
            name="use"
            label="How it may be used"
            heading="h3"
            pick="one"
            small
            groupClass="hanse-part"
            choices={[
              {
                value: 'by-name',
                label: 'By name',
                hint: `Members read it. The response may say “${council.name} found…”`,
              },
              {
                value: 'unattributed',
                label: 'Unattributed',
                hint: 'Members read it without the name. The response may say “one council found…”',
              },
              {
                value: 'office-only',
                label: 'Network office only',
                hint: 'Other councils never see it, nor that it exists',
              },
            ]}
          />
          <section class="hanse-clear hanse-part" aria-labelledby="clearance">
            <h2 class="hanse-h3" id="clearance">
              Clearance
            </h2>
            <p class="hanse-note">
              {levelSentence(frame.network.name, page.levelAsked)} A change after clearance falls
              back to officer view.
            </p>
            <Ladder rungs={clearanceRungs(answer, page.levelAsked, page.clearers)} />
          </section>
          <div class="hanse-save">
            <SavedState answer={answer} council={council.name} now={now} />
            <p class="hanse-save__go">
              <Button
                text={
                  next
                    ? `Save and go to ${questionLabel(next, at + 1).toLowerCase()}`
                    : 'Save and see all answers'
                }
                name="go"
                value="next"
              />
              <Button text="Save" name="go" value="stay" classes="govuk-button--secondary" />
            </p>
            <p class="hanse-note">
              <a href={`${base}?council=${council.slug}`}>
                All {answers.length} answers, and asking for clearance
              </a>
            </p>
          </div>
        </Form>
        <aside class="hanse-others" aria-labelledby="others">
          <h2 class="hanse-h4" id="others">
            What others said
          </h2>
          {voices.length === 0 ? (
            <p class="hanse-note">No other council has let members read its answer yet.</p>
          ) : (
            <>
              <p class="hanse-note">
                What {voices.length === 1 ? 'one council lets' : `${voices.length} councils let`}{' '}
                other members read. Nothing else is counted here.
              </p>
              <VoiceList voices={voices.slice(0, 6)} />
              {voices.length > 6 && (
                <p class="hanse-note">
                  <a href={`/consultations/${consultation.slug}/said/${at + 1}`}>
                    Read all {voices.length}
                  </a>
                </p>
              )}
            </>
          )}
        </aside>
      </div>
    </Workspace>
  )
}

function Printed({ answer }: { answer: OwnAnswer }) {
  return (
    <>
      {answer.parts.length > 0 && (
        <ul class="hanse-list hanse-note">
          {answer.parts.map((part) => (
            <li>
              {part.label ? `${part.label} ` : ''}
              {part.text}
            </li>
          ))}
        </ul>
      )}
      {answer.options.length > 0 && (
        <p class="hanse-note">Printed answers: {answer.options.join(' · ')}</p>
      )}
      {answer.guidance.map((line) => (
        <p class="hanse-note">{line}</p>
      ))}
      {answer.followUp.map((line) => (
        <p class="hanse-note">{line}</p>
      ))}
    </>
  )
}

function levelSentence(network: string, level: ClearanceLevel): string {
  if (level === 'officer') return `${network} counts an answer as soon as an officer gives it.`
  return level === 'council'
    ? `${network} counts an answer once the council has decided it.`
    : `${network} counts an answer once a portfolio holder has cleared it.`
}

function SavedState({ answer, council, now }: { answer: OwnAnswer; council: string; now: Date }) {
  if (!answer.updatedAt) return <p data-saved="">Nothing saved yet. It is saved as you go.</p>
  const when =
    answer.updatedAt.toDateString() === now.toDateString()
      ? `at ${formatTime(answer.updatedAt)}`
      : `on ${formatMoment(answer.updatedAt)}`
  const who = answer.shared
    ? 'Members see what you let them.'
    : `Only ${council} and the network office can see it.`
  return (
    <p data-saved="">
      <State kind="done">{`Saved ${when}${answer.updatedBy ? ` by ${answer.updatedBy}` : ''}. ${who}`}</State>
    </p>
  )
}

function Theirs({ theirs, council }: { theirs: OwnAnswer; council: string }) {
  return (
    <section class="hanse-contra" aria-labelledby="theirs">
      <h2 class="hanse-h3" id="theirs">
        {theirs.updatedBy ?? 'A colleague'} saved another text while you were writing
      </h2>
      <WarningText
        text={`Yours is in the form below and not saved yet. This is what ${council} says now. Take over what you want to keep, then save.`}
        iconFallbackText="Warning"
      />
      <p>
        <StanceMark stance={theirs.stance} word="shown" />
      </p>
      <div class="hanse-measure">
        {theirs.words.split(/\n{2,}/).map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </div>
    </section>
  )
}

import {
  ChoiceField,
  DateField,
  ErrorSummary,
  FileField,
  Form,
  notPosted,
  type Posted,
  TextArea,
  TextField,
} from '../form.tsx'
import { Button } from '../govuk/button.tsx'
import { Details } from '../govuk/details.tsx'
import { Ladder } from '../ladder.tsx'
import { Workspace } from '../layout/workspace.tsx'
import type { Progress } from '../progress-row.tsx'
import { QuestionRail } from '../question-rail.tsx'
import { StanceMark } from '../stance.tsx'
import { StanceField } from '../stance-field.tsx'
import { State } from '../state.tsx'
import { Strength } from '../strength.tsx'
import { assets as named, nav, network, strengthOf, viewer } from './sample.ts'

const rail: Progress[] = [
  ...Array<Progress>(8).fill('cleared'),
  ...Array<Progress>(6).fill('answered'),
  ...Array<Progress>(6).fill('open'),
]

/** A form that came back: some of it right, some of it wrong. */
export const returned: Posted = {
  values: {
    stance: 'disagree',
    words: '\nHolding back a tenth of a year’s grant would fall on <b>residents</b>.',
    figure: '£310,000',
    'met-day': '31',
    'met-month': '2',
    'met-year': '2027',
    use: 'name',
    themes: ['transport', 'housing'],
  },
  errors: {
    figure: 'Say where the figure comes from.',
    met: 'There is no 31 February. Type the day of the meeting.',
    use: 'Choose how it may be used.',
    minute: 'This file is larger than 25 MB. Choose a smaller one.',
  },
}

/** One council answers one question. */
export function AnswerPage(props: { assets?: typeof named; form?: Posted }) {
  const form = props.form ?? notPosted
  return (
    <Workspace
      network={network}
      assets={props.assets ?? named}
      viewer={viewer}
      nav={nav}
      title="Question 15: money withheld from late reporters"
      about="Lincoln"
      failed={Object.keys(form.errors).length > 0}
      islands={['word-count', 'unsaved']}
      mainClass="hanse-contribute"
      breadcrumbs={[
        { label: 'Responses', href: '/responses' },
        { label: 'Lincoln’s answers', href: '/answers' },
      ]}
    >
      <QuestionRail
        questions={rail.map((progress, place) => ({
          label: String(place + 1),
          href: `/answers/${place + 1}`,
          progress,
          current: place === 14,
        }))}
      />
      <ErrorSummary form={form} />
      <div class="hanse-contribute__cols">
        <div>
          <Form
            action="/answers/15"
            csrf="token"
            once="0191"
            files
            attributes={{ 'data-unsaved': '' }}
          >
            <header class="hanse-ask">
              <p class="hanse-kicker">Question 15 of 20. D. Showing what it did</p>
              <h1 class="hanse-h1 hanse-ask__q">
                Do you agree that funding should be withheld from authorities that report late?
              </h1>
              <p class="hanse-note">
                The department proposes to hold back up to 10%. <a href="/s">Section 4.12</a>
              </p>
            </header>
            <StanceField
              form={form}
              name="stance"
              legend="Where Lincoln stands"
              noView="Lincoln has no view"
            />
            <TextArea
              form={form}
              name="words"
              heading="h3"
              label="Why, in Lincoln’s words"
              hint="Two or three short paragraphs do best."
              rows={7}
              countWords
              note="No limit is set; answers of fewer than 250 words are cited most."
              groupClass="hanse-part"
            />
            <TextField form={form} name="figure" label="Figure" chars={20} optional />
            <DateField
              form={form}
              name="met"
              label="When did it meet?"
              hint="For example, 22 3 2027"
            />
            <ChoiceField
              form={form}
              name="use"
              pick="one"
              heading="h3"
              small
              label="How it may be used"
              groupClass="hanse-part"
              choices={[
                { value: 'name', label: 'By name', hint: 'Members read it.' },
                {
                  value: 'unattributed',
                  label: 'Unattributed',
                  hint: 'Members read it without the name.',
                },
                {
                  value: 'office',
                  label: 'Network office only',
                  opens: <TextField form={form} name="why" label="Why" optional />,
                },
              ]}
            />
            <ChoiceField
              form={form}
              name="themes"
              pick="many"
              label="Themes"
              choices={[
                { value: 'transport', label: 'Transport' },
                { value: 'housing', label: 'Housing' },
              ]}
            />
            <ChoiceField
              form={form}
              name="nation"
              pick="list"
              label="Nation"
              choices={[
                { value: 'E', label: 'England' },
                { value: 'W', label: 'Wales' },
              ]}
            />
            <FileField form={form} name="minute" label="Minute" accept=".pdf" optional />
            <section class="hanse-clear hanse-part" aria-labelledby="clr">
              <h2 class="hanse-h3" id="clr">
                Clearance
              </h2>
              <p class="hanse-note">An answer counts once a portfolio holder has cleared it.</p>
              <Ladder
                rungs={[
                  { name: 'Officer view', state: 'reached', note: 'You, since you began writing' },
                  {
                    name: 'Portfolio holder cleared',
                    state: 'needed',
                    note: 'Needed to be counted. Cllr Neil Dunmore',
                  },
                  { name: 'Council decision', state: 'open', note: 'Not needed for this call' },
                ]}
              />
            </section>
            <div class="hanse-save">
              <State kind="done">
                Draft saved at 2:32pm. Only Lincoln and the network office can see it.
              </State>
              <p class="hanse-save__go">
                <Button text="Save and go to question 16" />{' '}
                <Button
                  text="Ask Cllr Dunmore to clear it"
                  classes="govuk-button--secondary"
                  name="send"
                  value="clear"
                />
              </p>
            </div>
          </Form>
        </div>
        <aside class="hanse-others" aria-labelledby="oth">
          <h2 class="hanse-h4" id="oth">
            What others said
          </h2>
          <Strength
            line={strengthOf('12 of 13 disagree.', [0, 0, 0, 2, 10, 0])}
            waiting={{ 'strongly-disagree': 1 }}
          />
          <ul class="hanse-list hanse-voices">
            <li>
              <p class="hanse-voices__who">
                <StanceMark stance="strongly-disagree" /> <b>Sunderland</b>{' '}
                <span class="hanse-small">council decision</span>
              </p>
              <p>We were late once, in the week our systems were attacked.</p>
            </li>
            <li>
              <p class="hanse-voices__who">
                <StanceMark stance="strongly-disagree" cleared={false} /> <b>Lancaster</b>{' '}
                <span class="hanse-small">officer view</span>
              </p>
              <p>A tenth of the grant is four times the cost of the team.</p>
            </li>
          </ul>
          <Details summaryText="What is counted here">
            Only what these councils let others read.
          </Details>
        </aside>
      </div>
    </Workspace>
  )
}

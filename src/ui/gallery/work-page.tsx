import { DataTable } from '../data-table.tsx'
import { Definitions } from '../definitions.tsx'
import { DemoMark } from '../demo-mark.tsx'
import { DueList } from '../due-list.tsx'
import { Workspace } from '../layout/workspace.tsx'
import { NextStep } from '../next-step.tsx'
import { type Progress, ProgressRow, progressWords } from '../progress-row.tsx'
import { State } from '../state.tsx'
import { assets as named, nav, network, now, viewer } from './sample.ts'

const questions: Progress[] = [
  ...Array<Progress>(8).fill('cleared'),
  ...Array<Progress>(6).fill('answered'),
  ...Array<Progress>(6).fill('open'),
]

/** My work: one next step, the rest as a dated list, what waits for others apart. */
export function WorkPage({ assets = named }: { assets?: typeof named }) {
  return (
    <Workspace
      network={network}
      assets={assets}
      viewer={viewer}
      nav={nav.map((item) => ({ ...item, current: item.label === 'My work' ? 'page' : undefined }))}
      title="My work"
      about="Lincoln"
      mainClass="hanse-work"
      flash={{ kind: 'done', text: 'Saved: your answer to question 14. Cllr Dunmore is asked.' }}
    >
      <div class="hanse-work__top">
        <h1 class="hanse-h1">My work</h1>
        <p class="hanse-note">
          Wednesday 10 March 2027{' '}
          <span class="hanse-work__who">
            You act for Lincoln as policy officer <DemoMark />
          </span>
        </p>
      </div>
      <div class="hanse-cols">
        <div class="hanse-c8">
          <NextStep
            title="Six questions on local transport funding are still open"
            deadline={new Date('2027-03-12T17:00:00Z')}
            now={now}
            step={{ label: 'Carry on with question 15', href: '/answers/15' }}
            other={{ label: 'See all 20 as a list', href: '/answers' }}
          >
            <ProgressRow questions={questions} />
            <p class="hanse-note">{progressWords(questions)}.</p>
          </NextStep>
          <section aria-labelledby="needs">
            <div class="hanse-head">
              <h2 class="hanse-h3" id="needs">
                After that
              </h2>
              <a href="/work.ics">Add these dates to your calendar</a>
            </div>
            <DueList
              now={now}
              items={[
                {
                  due: '2027-03-11',
                  title: 'Clear question 3',
                  href: '/a',
                  note: 'With Cllr Dunmore since 8 March',
                },
                {
                  due: '2027-03-15',
                  title: 'Put the late paper on Executive’s agenda',
                  href: '/b',
                },
                { due: '2027-04-23', title: 'Fill in the survey on visitor economies', href: '/c' },
              ]}
            />
          </section>
          <section aria-labelledby="wait">
            <div class="hanse-head">
              <h2 class="hanse-h3" id="wait">
                Waiting for others
              </h2>
            </div>
            <DataTable
              stack
              class="hanse-wait"
              caption="What you are waiting for, with whom it is and since when"
              hideCaption
              columns={[
                { label: 'What' },
                { label: 'With' },
                { label: 'Since', onCard: 'Since' },
                { label: 'Deed', hideLabel: true },
              ]}
              rows={[
                [
                  'Clearance of questions 9 to 14',
                  <>
                    Cllr Neil Dunmore <DemoMark />
                  </>,
                  '8 March, 2 days',
                  <a href="/remind/1">Remind</a>,
                ],
                ['Figures on bus use after 7pm', 'Lincolnshire County Council', '4 March', null],
              ]}
            />
          </section>
        </div>
        <aside class="hanse-c4 hanse-work__side" aria-label="About Lincoln and the network">
          <section>
            <h2 class="hanse-h4">Lincoln’s dates</h2>
            <Definitions
              class="hanse-dates"
              items={[
                { term: '12 March', detail: 'Call closes, 5pm' },
                { term: '22 March', detail: 'Executive decides: last safe day' },
              ]}
            />
          </section>
          <section>
            <h2 class="hanse-h4">States</h2>
            <ul class="hanse-list hanse-since">
              <li>
                <State kind="done">Met</State>
              </li>
              <li>
                <State kind="half">Partly met</State>
              </li>
              <li>
                <State kind="due">No answer in 16 weeks</State>
              </li>
              <li>
                <State kind="late">Refused</State>
              </li>
              <li>
                <State kind="open">Asked</State>
              </li>
            </ul>
          </section>
        </aside>
      </div>
    </Workspace>
  )
}

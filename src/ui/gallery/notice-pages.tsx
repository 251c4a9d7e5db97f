import { Confirm } from '../confirm.tsx'
import { Empty } from '../empty.tsx'
import { ErrorPage } from '../error-page.tsx'
import { Public } from '../layout/public.tsx'
import { Workspace } from '../layout/workspace.tsx'
import { PageHead } from '../page-head.tsx'
import { Timetable } from '../timetable.tsx'
import { assets as named, nav, network, viewer } from './sample.ts'

/** A refusal. */
export function RefusalPage({ assets = named }: { assets?: typeof named }) {
  return (
    <Public network={network} assets={assets} viewer={null} nav={[]} title="Link already used">
      <ErrorPage
        title="This link has been used already"
        happened="A sign-in link works once, so that nobody else can use it after you."
        todo="Ask for a new link. It comes to the same address within a minute."
        kept="Your draft answer to question 15, as you saved it at 2:32pm."
        step={{ label: 'Send me a new link', href: '/sign-in' }}
        contact="If this goes on, ring the network office."
        reference="0191-4F2A"
      />
    </Public>
  )
}

/** The page before a deed that cannot be undone. */
export function FreezePage({ assets = named }: { assets?: typeof named }) {
  return (
    <Workspace network={network} assets={assets} viewer={viewer} nav={nav} title="Freeze version 3">
      <Confirm
        title="Freeze version 3?"
        action="/versions"
        csrf="token"
        once="0191"
        hidden={{ response: 'r1' }}
        deed="Freeze version 3"
        back={{ label: 'Back to the draft', href: '/draft' }}
        warning="A frozen version cannot be changed. One changed letter needs a new version."
        facts={[
          { term: 'What', detail: 'The covering letter and 20 answers, 9 pages' },
          { term: 'By', detail: 'Daniel Osei, policy manager' },
        ]}
      />
    </Workspace>
  )
}

/** A place with nothing in it yet, below a timetable. */
export function EmptyPage({ assets = named }: { assets?: typeof named }) {
  return (
    <Workspace network={network} assets={assets} viewer={viewer} nav={nav} title="Consultations">
      <PageHead
        title="Consultations"
        note="1 open, 2 submitted"
        deed={{ label: 'Read a consultation', href: '/consultations/new' }}
      />
      <Timetable
        today="2027-03-16"
        holidays={new Set(['2027-03-26', '2027-03-29'])}
        steps={[
          { name: 'Call', from: '2027-02-24', until: '2027-03-12', note: '25 of 26 answered' },
          {
            name: 'Draft',
            from: '2027-03-13',
            until: '2027-03-17',
            note: 'tomorrow is the last safe day',
          },
          { name: 'Clearance', from: '2027-03-18', until: '2027-03-22' },
          { name: 'Sign-off', from: '2027-03-23', until: '2027-04-01', note: 'Easter inside' },
          { name: 'Submission', from: '2027-04-02', until: '2027-04-05' },
        ]}
      />
      <Empty
        title="No consultation has been read yet"
        step={{ label: 'Read a consultation', href: '/consultations/new' }}
      >
        <p>Each consultation stands here with its closing date, its questions and who is due.</p>
      </Empty>
    </Workspace>
  )
}

import { Definitions } from '../definitions.tsx'
import { Public } from '../layout/public.tsx'
import { Paragraphs } from '../prose.tsx'
import { type Signer, SignerList, SignerNotes, SignLine, signedWords } from '../signers.tsx'
import { Strength } from '../strength.tsx'
import { VerifyPanel } from '../verify-panel.tsx'
import { councils, assets as named, network, strengthOf } from './sample.ts'

const hash = '7c1e90b42f6d8a35e4d20b9761fc3a8859e0cd14b7a62e7308f54c9bd163aa2e'

const signers: Signer[] = councils.map((council) => {
  if (council === 'Bradford') return { council, kind: 'reserve', note: 'a' }
  if (council === 'Newport') return { council, kind: 'abstain' }
  if (council === 'Southend') return { council, kind: 'object', note: 'b' }
  if (council === 'Wrexham') return { council: null, kind: 'none' }
  return { council, kind: 'endorse' }
})

/** A published response, with who signed before what was said. */
export function ResponsePage({ assets = named }: { assets?: typeof named }) {
  return (
    <Public
      network={network}
      assets={assets}
      viewer={null}
      islands={['copy-button']}
      title="Simplifying local transport funding: our response"
      description="One fund, four years at a time, shared by need and not by bidding."
      tools={[
        { label: 'Cymraeg', href: '/cy', lang: 'cy' },
        { label: 'Search', href: '/search' },
        { label: 'Sign in', href: '/sign-in' },
      ]}
      nav={[
        { label: 'Members', href: '/members' },
        { label: 'Positions', href: '/positions' },
        { label: 'Responses', href: '/responses', current: true },
        { label: 'About', href: '/about' },
      ]}
      breadcrumbs={[
        { label: 'Home', href: '/' },
        { label: 'Responses', href: '/responses' },
      ]}
    >
      <header class="hanse-cols hanse-resp__head">
        <div class="hanse-c8">
          <p class="hanse-kicker">Response to a consultation of the Department for Transport</p>
          <h1 class="hanse-h1">
            Simplifying local transport funding: what 26 councils told government
          </h1>
          <p class="hanse-lead">
            One fund, four years at a time, shared by need and not by bidding.
          </p>
        </div>
        <Definitions
          class="hanse-c4 hanse-resp__meta"
          items={[
            { term: 'Submitted', detail: '2 April 2027, 2:05pm BST' },
            { term: 'Version', detail: '4, frozen 23 March 2027' },
          ]}
        />
      </header>
      <section id="signed" class="hanse-resp__signed" aria-labelledby="signed-h">
        <div class="hanse-head">
          <h2 class="hanse-h2" id="signed-h">
            Who signed
          </h2>
          <a href="/ballots">The ballots in full</a>
        </div>
        <SignLine signers={signers} />
        <SignerList signers={signers} />
        <SignerNotes
          notes={[
            {
              letter: 'a',
              council: 'Bradford',
              text: 'endorses, save that district councils have no separate say.',
            },
            {
              letter: 'b',
              council: 'Southend',
              text: 'objects. “We will write to the department ourselves.”',
            },
          ]}
        />
      </section>
      <div class="hanse-resp__body">
        <nav class="hanse-toc" aria-label="Contents">
          <h2 class="hanse-h4">Contents</h2>
          <ol>
            <li>
              <a href="#q1">A. A single fund</a> <span>1 to 4</span>
            </li>
          </ol>
        </nav>
        <div class="hanse-resp__text">
          <section id="A">
            <h2 class="hanse-h2">A. A single fund</h2>
            <article class="hanse-answer" id="q1">
              <h3 class="hanse-answer__q">
                <span>Question 1</span> Do you agree that the separate grants should be replaced by
                one integrated fund?
              </h3>
              <Strength
                rest={false}
                line={strengthOf(
                  '18 of 26 members agree, 5 have no view, 1 dissents.',
                  [10, 8, 1, 0, 1, 5],
                  1,
                )}
              />
              <Paragraphs
                level={4}
                citation={(council) => <b>{council}</b>}
                strength="18 of 26 members agree"
                paragraphs={[
                  {
                    number: '1.1',
                    prose: [
                      {
                        kind: 'paragraph',
                        children: [
                          {
                            kind: 'text',
                            text: 'We agree. A mid-sized city now draws on as many as ',
                          },
                          { kind: 'strong', children: [{ kind: 'text', text: 'eleven' }] },
                          { kind: 'text', text: ' pots: ' },
                          { kind: 'citation', council: 'lincoln' },
                          { kind: 'text', text: '. ' },
                          { kind: 'strength' },
                        ],
                      },
                    ],
                  },
                  {
                    number: '1.2',
                    prose: [
                      { kind: 'paragraph', children: [{ kind: 'text', text: 'We ask for:' }] },
                      {
                        kind: 'list',
                        ordered: false,
                        items: [
                          [{ kind: 'text', text: 'four years' }],
                          [
                            {
                              kind: 'link',
                              href: 'java\tscript:alert(1)',
                              children: [{ kind: 'text', text: 'need, <not> bids' }],
                            },
                          ],
                        ],
                      },
                    ],
                  },
                ]}
              />
            </article>
          </section>
        </div>
        <div class="hanse-resp__side">
          <VerifyPanel
            version={4}
            hash={hash}
            signed={signedWords(signers)}
            canonical={{ href: '/canonical.json', bytes: 24_576 }}
            record={{ href: '/record.json', ballots: 26 }}
            verifyHref="/verify"
          />
        </div>
      </div>
    </Public>
  )
}

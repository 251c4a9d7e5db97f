import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { Button } from '../../../ui/govuk/button.tsx'
import { Public } from '../../../ui/layout/public.tsx'

/** Where the link of a letter leads: one button stops them all. */
export function stopLettersPage({ frame, key }: { frame: Frame; key: string }): VNode {
  return (
    <Public {...frame} title="Stop letters about saved searches" unlisted>
      <h1 class="hanse-h1">Stop letters about saved searches</h1>
      <p>Your saved searches and their feeds stay. Only the letters stop, all of them.</p>
      <form action={`/search/stops/${key}`} method="post">
        <Button text="Stop these letters" />
      </form>
    </Public>
  )
}

/** Said to whoever asks, whether there were letters or not. */
export function lettersStoppedPage({ frame }: { frame: Frame }): VNode {
  return (
    <Public {...frame} title="The letters have stopped" unlisted>
      <h1 class="hanse-h1">The letters have stopped</h1>
      <p>
        We write to you about saved searches no more. In{' '}
        <a href="/account/searches">your account</a> you can ask for letters again.
      </p>
    </Public>
  )
}

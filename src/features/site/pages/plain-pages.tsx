import type { VNode } from 'preact'
import type { Frame } from '../../../kernel/frame.ts'
import { Public } from '../../../ui/layout/public.tsx'
import { Contact } from './contact.tsx'

/** How far everybody can use the site, what is not good yet, and whom to tell. */
export function accessibilityPage({
  frame,
  officeEmail,
}: {
  frame: Frame
  officeEmail: string | null
}): VNode {
  return (
    <Public {...frame} title="Accessibility">
      <div class="hanse-section hanse-measure hanse-plain">
        <h1 class="hanse-h1">Accessibility</h1>
        <p class="hanse-lead">
          Everything here is meant to work with a keyboard, a screen reader, a phone, large text,
          and without script.
        </p>
        <p>
          We aim at the Web Content Accessibility Guidelines 2.2, level AA. Pages are built from
          GOV.UK Frontend and tried automatically with axe before each release. They have not been
          audited by somebody outside.
        </p>
        <h2 class="hanse-h2">What may be hard to use</h2>
        <ul class="hanse-bullets">
          <li>Maps and charts are pictures. Each has a table of the same figures.</li>
          <li>
            The grid of questions and councils is a large table. Each question and each council has
            a page of its own with the same words.
          </li>
          <li>
            Documents that government published are shown as they were read. The original may be
            less accessible.
          </li>
          <li>The site is in English. Names keep their own spelling.</li>
        </ul>
        <Contact name={frame.network.name} officeEmail={officeEmail} />
      </div>
    </Public>
  )
}

/** What is held of people, who sees it, how long, and what they can ask for. */
export function privacyPage({
  frame,
  officeEmail,
}: {
  frame: Frame
  officeEmail: string | null
}): VNode {
  const { name } = frame.network
  return (
    <Public {...frame} title="Privacy">
      <div class="hanse-section hanse-measure hanse-plain">
        <h1 class="hanse-h1">Privacy</h1>
        <p class="hanse-lead">
          We hold what is needed to say who spoke for which council, and nothing about people who
          only read.
        </p>
        <h2 class="hanse-h2">If you only read</h2>
        <p>
          No cookies until you open a form, no counting of visitors, nothing from other sites. A
          page with a form sets one cookie, so that nobody else can send the form in your name.
        </p>
        <h2 class="hanse-h2">If you hold a seat</h2>
        <ul class="hanse-bullets">
          <li>Your name, your work e-mail address and your seats, with their dates.</li>
          <li>
            What you wrote and decided for your council, and when. That is the record of the
            council, and stays when you leave the seat.
          </li>
          <li>
            Where you are signed in: the kind of browser and since when. A session ends after thirty
            days, or when you end it in your account.
          </li>
          <li>Letters we sent you: invitations, calls, reminders, sign-in links.</li>
        </ul>
        <h2 class="hanse-h2">If you get the newsletter</h2>
        <p>
          Your address, what you asked for, the sentence you agreed to and when. We write to you
          only after you have used the link in our letter; without it we forget the address after a
          week. One click in any letter ends it: the address and our letters to it are deleted, and
          a code stays from which nobody can read the address, so that it is not signed up again.
          The network office sees the list, and nobody else.
        </p>
        <h2 class="hanse-h2">If you book a place at an event</h2>
        <p>
          Your name, your organisation, your address and what you need to take part. The network
          office sees them, to prepare the day; nobody else does. The link in our letter shows your
          place and cancels it.
        </p>
        <h2 class="hanse-h2">If your council applies to join</h2>
        <p>
          The names and addresses that the application gives for contact and seats. The network
          office reads them, and those who decide on the application.
        </p>
        <h2 class="hanse-h2">Who sees it</h2>
        <p>
          People of member councils see your name and seat. The network office sees your address
          too. The public sees which council signed and in what seat, not your name: that is shown
          only beside words that you approved, or where you have{' '}
          <a href="/account/public-name">agreed to be named</a>. What your council marks for the
          network office alone is seen by the office and your council.
        </p>
        <h2 class="hanse-h2">What you can ask for</h2>
        <p>
          To see what is held about you, to have it corrected, or to have your name and address
          erased. The record of who decided what names seats, and keeps its proof without you.
        </p>
        <Contact name={name} officeEmail={officeEmail} />
      </div>
    </Public>
  )
}

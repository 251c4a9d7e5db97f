import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { forbidden, seeOther, withStatus } from '../../../kernel/answer.ts'
import type { Web } from '../../../kernel/web.ts'
import { notPosted } from '../../../ui/form.tsx'
import { askForClearance } from '../actions/ask-for-clearance.ts'
import { type ClearingRefusal, clearContributions } from '../actions/clear-contributions.ts'
import { sendBackForWork } from '../actions/send-back-for-work.ts'
import { showAgain, showClearance } from './contribute-showing.ts'
import { deskOf, isDesk } from './council-desk.ts'

const shownForm = z.object({
  shown: z
    .string()
    .default('')
    .transform((text) =>
      text.split(' ').flatMap((pair) => {
        const [contributionId, revision] = pair.split('@')
        return contributionId && /^\d+$/.test(revision ?? '')
          ? [{ contributionId, revision: Number(revision) }]
          : []
      }),
    ),
})

/** Asking for clearance, clearing, sending back, recording a council’s decision. */
export function clearanceRoutes(web: Web): void {
  web.deed(
    '/consultations/:slug/clearance-requests',
    {
      allow: 'members',
      form: z.object({
        seat: z.uuid('Choose who clears it'),
        note: z.string().max(5000).default(''),
      }),
    },
    async (ask) => {
      const desk = await ask.read((db) => deskOf(ask, db))
      if (!isDesk(desk)) return desk
      if (!ask.form.ok) return showAgain(ask, desk, ask.form.errors)
      const { seat, note } = ask.form.values
      const done = await ask.act(async (act) => {
        const asked = await askForClearance(act, {
          consultationId: desk.consultation.id,
          gss: desk.council.gss,
          seatId: seat,
          note,
          baseUrl: ask.config.baseUrl,
          networkName: ask.network.name,
        })
        return isRefused(asked)
          ? asked
          : seeOther(
              `/consultations/${desk.consultation.slug}/contribute?council=${desk.council.slug}`,
              'Asked, by mail. You see here when it is answered.',
            )
      })
      if (!isRefused(done)) return done
      const words = {
        'not-of-this-council': 'Only people of this council ask for its clearance.',
        'nothing-to-clear': 'Nothing waits for clearance.',
        'seat-is-vacant': 'Nobody holds that seat today. Choose another.',
      }
      return showAgain(ask, desk, { seat: words[done.refused] })
    },
  )

  web.page('/consultations/:slug/clearance', { allow: 'members' }, async (ask) => {
    const desk = await deskOf(ask, ask.db)
    return isDesk(desk) ? showClearance(ask, ask.db, desk, notPosted, false) : desk
  })

  web.deed(
    '/consultations/:slug/clearances',
    { allow: 'members', form: shownForm },
    async (ask) => {
      const desk = await ask.read((db) => deskOf(ask, db))
      if (!isDesk(desk)) return desk
      const shown = ask.form.ok ? ask.form.values.shown : []
      const done = await ask.act(async (act) => {
        const cleared = await clearContributions(act, {
          consultationId: desk.consultation.id,
          gss: desk.council.gss,
          level: 'portfolio-holder',
          shown,
          decidedOn: null,
          minuteLink: null,
        })
        if (isRefused(cleared)) return cleared
        return seeOther(
          `/consultations/${desk.consultation.slug}/clearance?council=${desk.council.slug}`,
          `Cleared. ${desk.council.name} counts in the joint response.`,
        )
      })
      if (!isRefused(done)) return done
      if (done.refused !== 'words-changed' && done.refused !== 'nothing-shown')
        return forbidden(clearingWords(done).sentence)
      return withStatus(409, await ask.read((db) => showClearance(ask, db, desk, notPosted, true)))
    },
  )

  web.deed(
    '/consultations/:slug/returns',
    { allow: 'members', form: z.object({ words: z.string().max(5000).default('') }) },
    async (ask) => {
      const desk = await ask.read((db) => deskOf(ask, db))
      if (!isDesk(desk)) return desk
      const words = ask.form.ok ? ask.form.values.words : ''
      const done = await ask.act(async (act) => {
        const told = await sendBackForWork(act, {
          consultationId: desk.consultation.id,
          gss: desk.council.gss,
          words,
          baseUrl: ask.config.baseUrl,
        })
        return isRefused(told)
          ? told
          : seeOther(
              `/consultations/${desk.consultation.slug}/clearance?council=${desk.council.slug}`,
              'Sent back with your words, by mail.',
            )
      })
      if (!isRefused(done)) return done
      if (done.refused === 'not-a-clearing-seat')
        return forbidden(
          'Only a portfolio holder or the leader of the council can send its answers back.',
        )
      const sentence =
        done.refused === 'words-needed'
          ? 'Say what should change, so that the officer can act on it'
          : 'Nobody has asked you to clear these answers'
      const form = { values: ask.form.raw, errors: { words: sentence } }
      return withStatus(422, await ask.read((db) => showClearance(ask, db, desk, form, false)))
    },
  )

  const decisionForm = shownForm.extend({
    decided: z.string().trim().default(''),
    minute: z.string().trim().max(2000).default(''),
  })
  web.deed(
    '/consultations/:slug/council-decisions',
    { allow: 'members', form: decisionForm },
    async (ask) => {
      const desk = await ask.read((db) => deskOf(ask, db))
      if (!isDesk(desk)) return desk
      if (!ask.form.ok) return showAgain(ask, desk, ask.form.errors)
      const { shown, decided, minute } = ask.form.values
      const done = await ask.act(async (act) => {
        const cleared = await clearContributions(act, {
          consultationId: desk.consultation.id,
          gss: desk.council.gss,
          level: 'council',
          shown,
          decidedOn: z.iso.date().safeParse(decided).success ? decided : null,
          minuteLink: minute || null,
        })
        return isRefused(cleared)
          ? cleared
          : seeOther(
              `/consultations/${desk.consultation.slug}/contribute?council=${desk.council.slug}`,
              'The council’s decision is recorded.',
            )
      })
      if (!isRefused(done)) return done
      const { field, sentence } = clearingWords(done)
      return showAgain(ask, desk, { [field]: sentence })
    },
  )
}

function clearingWords(refusal: ClearingRefusal): { field: string; sentence: string } {
  switch (refusal.refused) {
    case 'no-seat':
    case 'not-your-council':
    case 'seat-ended':
    case 'seat-not-begun':
    case 'not-a-clearing-seat':
      return {
        field: 'seat',
        sentence:
          'Only a portfolio holder or the leader of the council can clear its answers today.',
      }
    case 'decision-day-needed':
      return { field: 'decided', sentence: 'Enter the day of the decision, like 2027-03-22' }
    case 'decision-not-yet-taken':
      return {
        field: 'decided',
        sentence: 'That day is still to come: record a decision once it is taken',
      }
    case 'minute-link-needed':
      return {
        field: 'minute',
        sentence: 'Enter the address of the minute, starting with https://',
      }
    case 'words-changed':
    case 'already-cleared':
      return {
        field: 'decided',
        sentence: 'An answer was changed while this page was open. Look again, then record it',
      }
    case 'nothing-said':
    case 'nothing-shown':
      return { field: 'decided', sentence: 'There is nothing to record a decision on' }
  }
}

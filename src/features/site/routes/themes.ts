import { z } from 'zod'
import { isRefused } from '../../../kernel/act.ts'
import { notFound, seeOther, withStatus } from '../../../kernel/answer.ts'
import { dayOf } from '../../../kernel/clock.ts'
import { publicFrame, workspaceFrame } from '../../../kernel/frame.ts'
import { isOffice } from '../../../kernel/seats.ts'
import type { AskPage, Web } from '../../../kernel/web.ts'
import { nextEvents } from '../../events/index.ts'
import { newestArticles } from '../../newsroom/index.ts'
import { partnersOfTheme } from '../../partners/index.ts'
import { saveTheme } from '../actions/save-theme.ts'
import { themePage } from '../pages/theme.page.tsx'
import { themeFormPage, themeSettingsPage } from '../pages/theme-settings.page.tsx'
import { themesPage } from '../pages/themes.page.tsx'
import { publicationsOnTheme } from '../queries/theme-publications.ts'
import { councilsOnTheme, responsesOnTheme } from '../queries/theme-record.ts'
import { allThemes } from '../queries/themes.ts'
import type { ThemeRefusal } from '../theme.ts'

const responsesShown = 20

const refusals: Record<ThemeRefusal, [field: string, sentence: string]> = {
  'not-office': ['', 'Only the network office changes themes.'],
  'unknown-theme': ['', 'This theme is not there any more.'],
  'name-taken': ['name', 'Another theme has this name. Choose one that tells them apart'],
}

const themeForm = z.object({
  theme: z.uuid().optional(),
  name: z.string().trim().min(1, 'Enter a name').max(60, 'Keep the name below 60 characters'),
  line: z.string().trim().max(160, 'Keep the line below 160 characters').default(''),
  text: z.string().trim().max(5000, 'Keep the text below 5,000 characters').default(''),
})

/** What the network works on: for everybody, and its upkeep by the office. */
export function themeRoutes(web: Web): void {
  web.page('/themes', { allow: 'public', keep: 2 }, async (ask) =>
    themesPage({
      frame: publicFrame(ask, 'themes'),
      themes: await allThemes(ask.db, dayOf(ask.now)),
      office: isOffice(ask.viewer),
    }),
  )

  web.page('/themes/:slug', { allow: 'public', keep: 2 }, async (ask) => {
    const theme = await themeAt(ask)
    if (!theme) return notFound
    return themePage({
      frame: publicFrame(ask, 'themes'),
      theme,
      responses: await responsesOnTheme(ask.db, theme.id, responsesShown),
      councils: await councilsOnTheme(ask.db, theme.id),
      partners: await partnersOfTheme(ask.db, theme.id, dayOf(ask.now)),
      beside: {
        articles: await newestArticles(ask.db, { themeId: theme.id, limit: 4 }),
        themeSlug: theme.slug,
        publications: await publicationsOnTheme(ask.db, theme.id),
        events: await nextEvents(ask.db, { now: ask.now, limit: 5, themeId: theme.id }),
        now: ask.now,
      },
    })
  })

  web.page('/network/settings/themes', { allow: 'office' }, async (ask) =>
    themeSettingsPage({
      frame: workspaceFrame(ask, 'network'),
      themes: await allThemes(ask.db, dayOf(ask.now)),
    }),
  )

  web.page('/network/settings/themes/new', { allow: 'office' }, async (ask) =>
    themeFormPage({
      frame: workspaceFrame(ask, 'network'),
      id: null,
      name: '',
      form: { values: {}, errors: {} },
    }),
  )

  web.page('/network/settings/themes/:id', { allow: 'office' }, async (ask) => {
    const theme = (await allThemes(ask.db, dayOf(ask.now))).find(({ id }) => id === ask.params.id)
    if (!theme) return notFound
    const { id, name, line, text } = theme
    return themeFormPage({
      frame: workspaceFrame(ask, 'network'),
      id,
      name,
      form: { values: { name, line, text }, errors: {} },
    })
  })

  web.deed('/themes', { allow: 'office', form: themeForm }, async (ask) => {
    const id = String(ask.form.raw.theme ?? '') || null
    const again = (errors: Record<string, string>) =>
      withStatus(
        422,
        themeFormPage({
          frame: workspaceFrame(ask, 'network'),
          id,
          name: 'the theme',
          form: { values: ask.form.raw, errors },
        }),
      )
    if (!ask.form.ok) return again(ask.form.errors)
    const { theme, ...words } = ask.form.values
    const done = await ask.act(async (act) => {
      const saved = await saveTheme(act, { id: theme ?? null, ...words })
      return isRefused(saved)
        ? saved
        : seeOther('/network/settings/themes', `${words.name} is saved. The public site shows it.`)
    })
    if (!isRefused(done)) return done
    const [field, sentence] = refusals[done.refused]
    return again({ [field]: sentence })
  })
}

async function themeAt(ask: AskPage) {
  const themes = await allThemes(ask.db, dayOf(ask.now))
  return themes.find(({ slug }) => slug === ask.params.slug) ?? null
}

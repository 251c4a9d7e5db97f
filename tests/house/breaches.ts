/** For each rule the smallest sources that break it, and what is allowed beside them. */
export const breaches: Record<
  string,
  { sources: Record<string, string>; from: string; to: string }
> = {
  'ground-knows-no-feature': {
    sources: {
      'src/kernel/clock.ts': `import type { Member } from '../features/members/index.ts'\nexport const now = (): Member | null => null\n`,
      'src/features/members/index.ts': 'export interface Member { name: string }\n',
    },
    from: 'src/kernel/clock.ts',
    to: 'src/features/members/index.ts',
  },
  'ui-and-documents-know-no-database': {
    sources: {
      'src/ui/list.tsx': `import { type Reads, read } from '../kernel/db.ts'\nexport const List = ({ db }: { db: Reads }) => <ul>{read(db)}</ul>\n`,
      'src/kernel/db.ts': 'export type Reads = object\nexport const read = (_: Reads) => ""\n',
    },
    from: 'src/ui/list.tsx',
    to: 'src/kernel/db.ts',
  },
  'rooms-enter-by-the-door': {
    sources: {
      'src/features/responses/actions/open-call.ts': `import { membersOn } from '../../members/queries/members-on.ts'\nexport const openCall = () => membersOn()\n`,
      'src/features/members/queries/members-on.ts': 'export const membersOn = () => []\n',
    },
    from: 'src/features/responses/actions/open-call.ts',
    to: 'src/features/members/queries/members-on.ts',
  },
  'outside-enters-by-the-door': {
    sources: {
      'src/app.ts': `import { memberRoutes } from './features/members/routes.ts'\nmemberRoutes()\n`,
      'src/features/members/routes.ts': 'export const memberRoutes = () => {}\n',
    },
    from: 'src/app.ts',
    to: 'src/features/members/routes.ts',
  },
  'commands-enter-by-the-door-or-by-nouns': {
    sources: {
      'src/commands/verify.ts': `import { isTrue } from '../features/responses/record.ts'\nimport { readRecord } from '../features/responses/queries/record.ts'\nexport const run = () => isTrue(readRecord())\n`,
      'src/features/responses/record.ts': 'export const isTrue = (_: unknown) => true\n',
      'src/features/responses/queries/record.ts': 'export const readRecord = () => ({})\n',
    },
    from: 'src/commands/verify.ts',
    to: 'src/features/responses/queries/record.ts',
  },
  'islands-stay-in-the-browser': {
    sources: {
      'src/features/responses/islands/autosave.client.ts': `import { draft } from '../draft.ts'\ndraft()\n`,
      'src/features/responses/draft.ts': 'export const draft = () => {}\n',
    },
    from: 'src/features/responses/islands/autosave.client.ts',
    to: 'src/features/responses/draft.ts',
  },
  'no-circles': {
    sources: {
      'src/documents/one.ts': `import { other } from './other.ts'\nexport const one = () => other()\n`,
      'src/documents/other.ts': `import { one } from './one.ts'\nexport const other = (): unknown => one()\n`,
    },
    from: 'src/documents/one.ts',
    to: 'src/documents/other.ts',
  },
  'pages-only-show': {
    sources: {
      'src/features/responses/pages/grid.page.tsx': `import { cells } from '../queries/grid.ts'\nimport type { Cell } from '../queries/cell.ts'\nexport const gridPage = (extra: Cell[]) => <p>{cells().concat(extra).length}</p>\n`,
      'src/features/responses/queries/grid.ts': 'export const cells = (): unknown[] => []\n',
      'src/features/responses/queries/cell.ts': 'export type Cell = object\n',
    },
    from: 'src/features/responses/pages/grid.page.tsx',
    to: 'src/features/responses/queries/grid.ts',
  },
  'nouns-are-pure': {
    sources: {
      'src/features/responses/sign-off.ts': `import { reading } from '../../kernel/db.ts'\nimport { dayOf } from '../../kernel/clock.ts'\nexport const whyNotSignOff = () => reading(dayOf())\n`,
      'src/kernel/db.ts': 'export const reading = (_: string) => null\n',
      'src/kernel/clock.ts': `export const dayOf = () => '2027-03-10'\n`,
    },
    from: 'src/features/responses/sign-off.ts',
    to: 'src/kernel/db.ts',
  },
  'nouns-stay-in-their-room': {
    sources: {
      'src/features/responses/sign-off.ts': `import { isMember } from '../members/index.ts'\nimport type { Member } from '../members/index.ts'\nexport const may = (member: Member) => isMember(member)\n`,
      'src/features/members/index.ts':
        'export type Member = object\nexport const isMember = (_: Member) => true\n',
    },
    from: 'src/features/responses/sign-off.ts',
    to: 'src/features/members/index.ts',
  },
  'nouns-know-no-node': {
    sources: {
      'src/features/responses/record.ts': `import { createHash } from 'node:crypto'\nexport const hash = () => createHash('sha256')\n`,
    },
    from: 'src/features/responses/record.ts',
    to: 'crypto',
  },
  'deeds-know-no-pages': {
    sources: {
      'src/features/responses/actions/cast-ballot.ts': `import { seeOther } from '../../../kernel/answer.ts'\nexport const castBallot = () => seeOther('/')\n`,
      'src/kernel/answer.ts': 'export const seeOther = (to: string) => to\n',
    },
    from: 'src/features/responses/actions/cast-ballot.ts',
    to: 'src/kernel/answer.ts',
  },
  'only-the-kernel-opens-a-driver': {
    sources: {
      'src/features/work/queries/needs.ts': `import pg from 'pg'\nexport const pool = new pg.Pool()\n`,
    },
    from: 'src/features/work/queries/needs.ts',
    to: 'pg',
  },
}

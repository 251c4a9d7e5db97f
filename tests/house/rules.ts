import type { IForbiddenRuleType } from 'dependency-cruiser'

const room = '^src/features/([^/]+)'
/** Files of a room beside its rules: they have names of their own. */
const notNouns =
  '/(index|routes|api|jobs|queries)\\.tsx?$|-routes\\.ts$|/accounts/(demonstration|set-session|set-up-code)\\.ts$|\\.css$'

function rule(name: string, comment: string, from: object, to: object): IForbiddenRuleType {
  return { name, comment, severity: 'error', from, to } as IForbiddenRuleType
}

/** What holds of every import, those of types as well. */
export const rulesWithTypes: IForbiddenRuleType[] = [
  rule(
    'ground-knows-no-feature',
    'kernel, ui and documents import no feature',
    { path: '^src/(kernel|ui|documents)/' },
    { path: '^src/(features|commands)/' },
  ),
  rule(
    'ui-and-documents-know-no-database',
    'ui and documents import no kernel and no database',
    { path: '^src/(ui|documents)/' },
    { path: '^src/kernel/|^pg$|^kysely|node_modules/(pg|kysely)/' },
  ),
  rule(
    'rooms-enter-by-the-door',
    'a feature enters another only through its index.ts',
    { path: `${room}/` },
    { path: '^src/features/', pathNot: ['^src/features/$1/', '^src/features/[^/]+/index\\.ts$'] },
  ),
  rule(
    'outside-enters-by-the-door',
    'so do app.ts, server.ts and worker.ts',
    { path: '^src/', pathNot: '^src/(features|commands)/' },
    { path: '^src/features/', pathNot: '^src/features/[^/]+/index\\.ts$' },
  ),
  rule(
    'commands-enter-by-the-door-or-by-nouns',
    'a command enters by the door too, or takes pure nouns alone: verifying loads no database',
    { path: '^src/commands/' },
    { path: '^src/features/[^/]+/[^/]+/|^src/features/[^/]+/(routes|api|jobs|queries)\\.ts$' },
  ),
  rule(
    'islands-stay-in-the-browser',
    'islands import only islands and types',
    { path: '/islands/' },
    { path: '^src/', pathNot: ['/islands/', '\\.d\\.ts$'] },
  ),
]

/** What holds of imports that do something; types may be borrowed from anywhere. */
export const rulesOfValues: IForbiddenRuleType[] = [
  rule('no-circles', 'no circles anywhere', {}, { circular: true }),
  rule(
    'pages-only-show',
    'pages import no actions, queries or database',
    { path: '^src/features/[^/]+/pages/' },
    {
      path: '^src/features/[^/]+/(actions|queries|jobs)/|^src/features/[^/]+/(queries|jobs|routes)\\.ts$|^src/kernel/(db|act|files|mail|jobs)\\.ts$|^pg$|^kysely|node_modules/(pg|kysely)/',
    },
  ),
  rule(
    'nouns-are-pure',
    'a noun imports only nouns of its own room, and no input or output of any kind',
    { path: '^src/features/[^/]+/[^/]+\\.ts$', pathNot: notNouns },
    {
      path: '^src/features/[^/]+/(actions|queries|pages|routes|jobs|islands)/|^src/features/[^/]+/(routes|queries|jobs|api)\\.ts$|^src/kernel/(?!clock|seats|ids|hash)|\\.tsx$|^pg$|^kysely|node_modules/(pg|kysely|fastify|nodemailer|graphile-worker|preact)/',
    },
  ),
  rule(
    'nouns-stay-in-their-room',
    'a noun imports nothing of another room',
    { path: `${room}/[^/]+\\.ts$`, pathNot: notNouns },
    { path: '^src/features/', pathNot: '^src/features/$1/' },
  ),
  rule(
    'nouns-know-no-node',
    'a noun imports nothing of node',
    { path: '^src/features/[^/]+/[^/]+\\.ts$', pathNot: notNouns },
    { dependencyTypes: ['core'] },
  ),
  rule(
    'deeds-know-no-pages',
    'actions, queries and jobs import no web, pages or ui',
    { path: '^src/features/[^/]+/(actions|queries|jobs)/' },
    {
      path: '^src/kernel/(web|answer|form|frame|send)\\.ts$|^src/ui/|^src/features/[^/]+/(pages|routes)/|^src/features/[^/]+/routes\\.ts$',
    },
  ),
  rule(
    'only-the-kernel-opens-a-driver',
    'only the kernel, and the commands of an operator, open a database driver',
    { path: '^src/', pathNot: '^src/(kernel|commands)/' },
    { path: '^pg$|node_modules/pg/|^pg-' },
  ),
]

export interface Check {
  name: string
  /** The files it needs; without them it is skipped, and said to be. */
  needs?: string
  /** Programs of this project, run in its folder one after the other. */
  command: string[]
}

/** Everything that is checked without running the product, quickest first. */
export const checks: Check[] = [
  {
    name: 'Format and lint of every file (Biome)',
    command: ['node_modules/.bin/biome', 'ci', '--colors=off', '.'],
  },
  {
    name: 'Types, strictly (TypeScript)',
    command: ['node_modules/.bin/tsc', '-p', '.'],
  },
  {
    name: 'Who may import whom, names, sizes, columns (tests/house.test.ts)',
    needs: 'tests/house.test.ts',
    command: [process.execPath, '--import', 'tsx', '--test', 'tests/house.test.ts'],
  },
]

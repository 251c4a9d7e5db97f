import { groups } from './groups.ts'

// A process of its own for each group, so that none finds the memory or the compiled code of another.
const [name = ''] = process.argv.slice(2)
const group = await groups[name]?.()
if (!group) throw new Error(`There is no group "${name}".`)
const rows = await group.run()
process.send?.(rows, () => process.exit(0))

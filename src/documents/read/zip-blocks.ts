import type { Block } from './block.ts'
import type { ReadFile } from './types.ts'
export function blocksOfZip(_file: ReadFile): Block[] {
  return []
}

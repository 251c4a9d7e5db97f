import type { Block } from './block.ts'
import type { ReadFile } from './types.ts'
export async function blocksOfPdf(_file: ReadFile): Promise<Block[]> {
  return []
}

/** The files that the browser fetches, as built: logical name → hashed file name. */
export interface AssetManifest {
  /** "hanse.css" → "hanse-3F2A….css", "grid.js", "responses/grid.js", "source-sans-3.woff2" … */
  files: Readonly<Record<string, string>>
}

/** Where built files are served; each name holds a hash of its content, so they never go stale. */
export const assetsPath = '/assets/'

/** The header under which every built file may be served. */
export const assetsCacheControl = 'public, max-age=31536000, immutable'

/** The address of a built file; throws where no such file was built, naming those that were. */
export function assetUrl(assets: AssetManifest, name: string): string {
  const file = assets.files[name]
  if (!file) {
    throw new Error(`No built file “${name}”. There are: ${Object.keys(assets.files).join(', ')}`)
  }
  return assetsPath + file
}

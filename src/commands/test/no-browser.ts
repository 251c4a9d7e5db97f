import { test } from 'node:test'

// Run in place of the journeys where there is no browser, so that the summary counts what is missing.
for (const journey of (process.env.HANSE_SKIPPED_JOURNEYS ?? '').split('\n'))
  test(journey, { skip: 'there is no Chromium here' }, () => {})

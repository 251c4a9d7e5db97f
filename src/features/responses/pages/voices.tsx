import { StanceMark } from '../../../ui/stance.tsx'
import { clearanceWords } from '../clearance.ts'
import type { Voice } from '../queries/contribute.ts'

/** What councils said, as far as the reader may know. */
export function VoiceList({ voices }: { voices: Voice[] }) {
  return (
    <ul class="hanse-list hanse-voices">
      {voices.map((voice) => (
        <li id={`voice-${voice.id}`}>
          <p class="hanse-voices__who">
            <StanceMark stance={voice.stance} cleared={voice.level !== 'officer'} />{' '}
            <b>{voice.council ?? 'One council'}</b>{' '}
            <span class="hanse-small">
              {voice.council
                ? clearanceWords[voice.level]
                : `unattributed, ${clearanceWords[voice.level]}`}
            </span>
          </p>
          {voice.words
            .split(/\n{2,}/)
            .filter(Boolean)
            .map((paragraph) => (
              <p>{paragraph}</p>
            ))}
          {voice.evidence.map((item) => (
            <p class="hanse-small">
              {item.kind === 'figure' ? `${item.figure}: ${item.what}` : item.text}
              {item.source && <span> ({item.source})</span>}
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}

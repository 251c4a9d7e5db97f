export interface StopRequest {
  /** Settles when somebody asks this process to stop. */
  asked: Promise<void>
  /** Throws once somebody has asked; for the pauses between the steps of starting. */
  check(): void
}

/** Thrown by `check`; the start ends early and in order. */
export class Stopped extends Error {}

const impatience = 2000

/**
 * Listens for Ctrl-C, SIGTERM and SIGHUP, and for the end of the npm that started us. npm passes on
 * signals that the terminal has sent already, so a second one counts only after two seconds; then
 * it ends the process at once.
 */
export function untilStopped(): StopRequest {
  let first = 0
  let tell: () => void
  const asked = new Promise<void>((done) => {
    tell = done
  })
  const stop = () => {
    if (first && Date.now() - first > impatience) process.exit(130)
    first ||= Date.now()
    tell()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  if (process.env.npm_lifecycle_event) {
    // A killed npm tells nobody; left alone we would keep the port and the data folder.
    const npm = process.ppid
    setInterval(() => {
      if (process.ppid !== npm && !first) stop()
    }, 250).unref()
  }
  return {
    asked,
    check() {
      if (first) throw new Stopped()
    },
  }
}

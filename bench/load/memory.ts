import { execFileSync } from 'node:child_process'

export interface Process {
  pid: number
  parent: number
  /** Resident memory. */
  mebibytes: number
  command: string
}

/** All processes of this machine, as `ps` of Linux and macOS tells them. */
export function processes(): Process[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss=,args='], { encoding: 'utf8' })
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [pid, parent, kibibytes, ...command] = line.trim().split(/\s+/)
      return {
        pid: Number(pid),
        parent: Number(parent),
        mebibytes: Number(kibibytes) / 1024,
        command: command.join(' '),
      }
    })
}

/** The process and all that it started, and those started. */
export function familyOf(pid: number): Process[] {
  const all = processes()
  const family = new Set([pid])
  for (let before = 0; before !== family.size; ) {
    before = family.size
    for (const one of all) if (family.has(one.parent)) family.add(one.pid)
  }
  return all.filter((one) => family.has(one.pid))
}

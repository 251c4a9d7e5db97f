import type { Tab } from '../tabs.ts'

/** The pages of one consultation, in the order of the work. */
export function ConsultationTabs({ tabs }: { tabs: readonly Tab[] }) {
  return (
    <nav class="hanse-tabs" aria-label="This consultation">
      <ul>
        {tabs.map((tab) => (
          <li>
            <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

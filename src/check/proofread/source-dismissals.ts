import { hashText, type KeyedText } from '../../edition/index.ts'
import type { Dismissal, Edition, Finding } from '../../model.ts'
import type { Dismissed } from './dismissals.ts'

/**
 * Separates the findings of an article that people have dismissed in any of its editions; a changed sentence ends a
 * dismissal.
 */
export function applySourceDismissals(
  findings: readonly Finding[],
  source: readonly Pick<KeyedText, 'key' | 'text'>[],
  editions: readonly Pick<Edition, 'units'>[],
): Dismissed {
  if (findings.length === 0) return { findings, dismissed: [] }
  const texts = new Map(source.map(({ key, text }) => [key, text]))
  const known = new Map<string, Dismissal>()
  for (const { key, dismissed = [] } of editions.flatMap(({ units }) => units)) {
    for (const dismissal of dismissed.filter(isAboutSource)) {
      if (dismissal.hash === hashText(texts.get(key) ?? '')) known.set(`${dismissal.code} ${key}`, dismissal)
    }
  }
  const dismissalOf = ({ code, key }: Finding): Dismissal | undefined => known.get(`${code} ${key}`)
  return {
    findings: findings.filter(finding => !dismissalOf(finding)),
    dismissed: findings.flatMap(finding => {
      const dismissal = dismissalOf(finding)
      return dismissal ? [{ finding, dismissal }] : []
    }),
  }
}

const isAboutSource = ({ about }: Dismissal): boolean => about === 'source'

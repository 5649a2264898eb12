import { editDistance } from '../../edit-distance.ts'
import { bare } from './fold.ts'

/**
 * The form that is most similar to a misspelling: for `Sirsky` it is `Syrsky`, not `Oleksandr Syrsky`; undefined
 * without forms.
 */
export function nearestForm(misspelling: string, forms: readonly string[]): string | undefined {
  const distance = (form: string): number => editDistance(bare(misspelling), bare(form))
  return forms.toSorted((a, b) => distance(a) - distance(b))[0]
}

import type { Mention } from '../../../model.ts'
import { renderingFor } from '../../../names/index.ts'

/** Whether the glossary says what a name is in a locale: then the name desk looks after it. */
export const isRendered = (term: Mention['term'], locale: string): boolean =>
  term !== undefined && renderingFor(term, locale) !== undefined

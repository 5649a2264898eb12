import type { Mention } from '../../../model.ts'
import { renderingFor } from '../../../names/index.ts'

/** Whether the glossary has a name's rendering in a locale: then the name verifier checks it. */
export const isRendered = (term: Mention['term'], locale: string): boolean =>
  term !== undefined && renderingFor(term, locale) !== undefined

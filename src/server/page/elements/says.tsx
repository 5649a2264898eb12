import { type Told, told } from './statement.ts'
import { inLanguage } from './texts.tsx'

/** A message in the page's language; marked as English if it has no statement. */
export function Says({ what }: { readonly what: Told }) {
  return <bdi {...(what.statement ? {} : inLanguage('en'))}>{told(what)}</bdi>
}

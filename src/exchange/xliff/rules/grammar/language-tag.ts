/** Tags of RFC 5646, section 2.1, that were registered before its rules and do not follow them. */
const IRREGULAR =
  /^(?:en-GB-oed|i-(?:ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(?:BE-FR|BE-NL|CH-DE))$/i

const LANGUAGE = '(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})'
const SCRIPT = '(?:-[a-z]{4})?'
const REGION = String.raw`(?:-(?:[a-z]{2}|\d{3}))?`
const VARIANTS = String.raw`((?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*)`
const EXTENSIONS = String.raw`((?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*)`
const PRIVATE = String.raw`x(?:-[a-z\d]{1,8})+`
const TAG = new RegExp(`^${LANGUAGE}${SCRIPT}${REGION}${VARIANTS}${EXTENSIONS}(?:-${PRIVATE})?$`, 'i')
const PRIVATE_ONLY = new RegExp(`^${PRIVATE}$`, 'i')

/** No real tag is longer. */
const LONGEST = 200

/** Whether a text is a well-formed language tag of BCP 47: `es`, `zh-Hant-TW`, `x-own`. It need not be registered. */
export function isLanguageTag(text: string): boolean {
  if (text.length > LONGEST) return false
  if (IRREGULAR.test(text) || PRIVATE_ONLY.test(text)) return true
  const [whole, variants = '', extensions = ''] = TAG.exec(text) ?? []
  if (whole === undefined) return false
  const singletons = extensions.split('-').filter(part => part.length === 1)
  return areDistinct(variants.split('-').slice(1)) && areDistinct(singletons)
}

const areDistinct = (parts: readonly string[]): boolean =>
  new Set(parts.map(part => part.toLowerCase())).size === parts.length

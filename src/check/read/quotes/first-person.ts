/** Words of the first person, where a language always says them. */
export const FIRST_PERSON: Readonly<Record<string, RegExp>> = {
  en: /\b(?:I|we|me|us|my|our|mine|ours)\b/i,
  de: /(?<!\p{L})(?:ich|wir|mich|mir|uns|mein|unser)(?:e[mnrs]?)?(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:je|j['’]|nous|me|m['’]|moi|mon|ma|mes|notre|nos|on)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:ik|we|wij|me|mij|ons|onze|mijn)(?!\p{L})/iu,
  sv: /(?<!\p{L})(?:jag|vi|mig|oss|min|mitt|mina|vår|vårt|våra)(?!\p{L})/iu,
  da: /(?<!\p{L})(?:jeg|vi|mig|os|min|mit|mine|vores)(?!\p{L})/iu,
  nb: /(?<!\p{L})(?:jeg|vi|meg|oss|min|mitt|mine|vår|vårt|våre)(?!\p{L})/iu,
}

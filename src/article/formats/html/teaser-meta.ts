/** Names of meta elements whose content describes the article in words: its title, its description, its picture. */
export const TEASER_META =
  /^(?:(?:og|twitter):(?:title|description|image:alt)|description|abstract|dc\.(?:title|description)|dcterms\.(?:title|description|abstract)|parsely-title|sailthru\.(?:title|description)|title|headline|alternativeheadline)$/i

// Texts of our own making: no two sentences of an archive differ only in their numbers, so the memory delivers none of
// them.

const PLACES = ['harbour', 'market', 'town hall', 'old bridge', 'library', 'station', 'school', 'theatre']
const ACTS = ['opened', 'closed', 'was repaired', 'moved', 'was sold', 'burned', 'was painted', 'reopened']

export const slugOf = (article: number): string => `story-${article}`

const SYLLABLES = ['ba', 'ke', 'li', 'mo', 'ru', 'sa', 'te', 'vi', 'no', 'da']

/** An invented word for each number. */
const wordFor = (number: number): string =>
  [...String(number + 1000)].map(digit => SYLLABLES[Number(digit)] ?? '').join('')

export function story(article: number, sentences: number): string {
  const lines = Array.from({ length: sentences }, (_, index) => {
    const [place = '', act = ''] = [
      PLACES[(article + index) % PLACES.length],
      ACTS[(article * 3 + index) % ACTS.length],
    ]
    return `The ${place} behind the ${wordFor(article)} ${act} on day ${index + 1}, and ${index + 7} people came to see it.`
  })
  return `${lines.join('\n\n')}\n`
}

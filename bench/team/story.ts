// Texts of our own making: no two sentences of an archive are the same, so that nothing is remembered.

const PLACES = ['harbour', 'market', 'town hall', 'old bridge', 'library', 'station', 'school', 'theatre']
const ACTS = ['opened', 'closed', 'was repaired', 'moved', 'was sold', 'burned', 'was painted', 'reopened']

export const slugOf = (article: number): string => `story-${article}`

export function story(article: number, sentences: number): string {
  const lines = Array.from({ length: sentences }, (_, index) => {
    const [place = '', act = ''] = [
      PLACES[(article + index) % PLACES.length],
      ACTS[(article * 3 + index) % ACTS.length],
    ]
    return `The ${place} of district ${article} ${act} on day ${index + 1}, and ${article + index + 7} people came to see it.`
  })
  return `${lines.join('\n\n')}\n`
}

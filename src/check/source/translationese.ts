import { sourceWordsOf } from '../../languages/source-check.ts'
import { tell } from '../../say.ts'
import type { SourceCheck } from '../model.ts'

export const sourceTranslationese: SourceCheck = {
  level: 'info',
  finds: 'A phrase that was taken over from another language and that machines mistake.',
  why: 'Word by word it says something else; editions would carry that on.',
  example: ['In the international community, it is said that the plan failed.'],
  article: segments =>
    segments.flatMap(({ key, reading: { text, language } }) =>
      (sourceWordsOf(language.tag)?.translationese ?? []).flatMap(({ phrase, mistaken, write }) => {
        const match = phrase.exec(text)
        if (!match) return []
        return [
          {
            key,
            ...tell('translationese', { words: match[0], mistaken, right: write }),
            span: [match.index, match.index + match[0].length] as const,
          },
        ]
      }),
    ),
}

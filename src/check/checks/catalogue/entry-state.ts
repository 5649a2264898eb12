import { tell } from '../../../say.ts'
import { NOTHING, type PairCheck } from '../../model.ts'

export const fuzzy: PairCheck = {
  level: 'info',
  finds: 'The file marks the translation as unfinished (gettext: `fuzzy`); it is not checked further.',
  why: 'Programs do not show it; somebody has to look at it first.',
  example: ['Open the file', 'Datei schließen (fuzzy)'],
  alone: true,
  pair: ({ given }) => (given.fuzzy ? [tell('fuzzy', {})] : NOTHING),
}

export const unknownKey: PairCheck = {
  level: 'warning',
  finds: 'The target has a text under a key that the source has not; in an edition of an article it is an error.',
  why: 'Nobody is shown it: the key is misspelt, or the text was taken out of the source.',
  example: ['"saved": "Saved"', '"svaed": "Gespeichert"'],
  alone: true,
  pair: ({ given: { stray } }) => {
    if (!stray) return NOTHING
    return [stray.meant === undefined ? tell('unknown-key', {}) : tell('unknown-key-meant', { key: stray.meant })]
  },
}

export const tooWide: PairCheck = {
  level: 'error',
  finds: 'The target has more characters than its file allows.',
  why: 'It is cut off where it is shown.',
  example: ['Save (at most 6 characters)', 'Speichern'],
  given: 'longest',
  pair: ({ given: { longest }, target }) => {
    if (longest === undefined) return NOTHING
    const length = [...target.written].length
    return length <= longest ? NOTHING : [tell('too-wide', { count: length, most: longest })]
  },
}

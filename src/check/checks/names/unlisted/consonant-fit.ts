import { onceEachWord } from '../../../../once.ts'

/**
 * The consonants of words as one letter each, so that names can be compared between Latin letters and Cyrillic or Greek
 * ones: B D F G H K L M N P R S T V. S stands for all sibilants; vowels have none.
 */

const SOUNDS: Readonly<Record<string, string>> = {
  ...{ б: 'B', в: 'V', г: 'G', ґ: 'G', д: 'D', ж: 'S', з: 'S', к: 'K', л: 'L', м: 'M', н: 'N', п: 'P', р: 'R', с: 'S' },
  ...{ т: 'T', ф: 'F', х: 'H', ц: 'S', ч: 'S', ш: 'S', щ: 'S', џ: 'S', ђ: 'S', ћ: 'S', љ: 'L', њ: 'N', ј: '' },
  ...{
    β: 'V',
    γ: 'G',
    δ: 'D',
    ζ: 'S',
    θ: 'T',
    κ: 'K',
    λ: 'L',
    μ: 'M',
    ν: 'N',
    ξ: 'KS',
    π: 'P',
    ρ: 'R',
    σ: 'S',
    ς: 'S',
  },
  ...{ τ: 'T', φ: 'F', χ: 'H', ψ: 'PS' },
}

/** The consonants of a word in Cyrillic or Greek letters: Бристоль → BRSTL; a double letter has one. */
export const consonantsOf: (word: string) => string = onceEachWord(word => {
  let sounds = ''
  let before = ''
  for (const letter of word.toLowerCase()) {
    if (letter !== before) sounds += SOUNDS[letter] ?? ''
    before = letter
  }
  return sounds
})

/** What some letters of a Latin word may sound like. */
type Sounds = readonly (readonly [letters: string, sounds: readonly string[]])[]

const table = (rows: string): Sounds =>
  rows
    .trim()
    .split(/\s+/)
    .map(row => {
      const [letters = '', sounds = ''] = row.split('=')
      return [letters, sounds.split('|')] as const
    })

/** How letters sound in most languages; nothing behind the last `|` means that they may be silent. */
const USUAL = table(`
  tsch=S sch=S tch=S ch=S|K|H sh=S zh=S kh=H|K gh=G| th=T|S|F ph=F ck=K cz=S sz=S tz=S|TS ts=S|TS dj=S|DS qu=K|KV wh=V| gn=N|GN
  b=B c=K|S d=D f=F g=G|S|DS h=H|G| j=S|DS|H| k=K l=L m=M n=N p=P q=K r=R s=S t=T v=V|F w=V| x=KS z=S|TS ç=S ñ=N š=S ž=S č=S ř=RS|R
  ş=S ć=S ś=S ź=S ż=S ł=L ń=N ď=D ť=T ň=N đ=D ß=S
`)

/** How they may sound in some language, and in the spelling of another. */
const POSSIBLE: Sounds = [
  ...USUAL,
  ...table(`
    c=TS f=V|P g=K|H| h= j= k=H|G| m=N n=M|G p=F|B q=G|S|H v=B|F w=F x=S|H|GS y=S|D| u=V| z=T|DS|T ñ=
    gu=G|GV|V ll=S| ti=S ng=N|NG|NGK th=D|V|TS| dh=D|S ld=D lt=T ę=N|M| ą=N|M| ã=N| õ=N| ğ=G|
  `),
]

/** The same for Greek, which writes two letters for b, d and g. */
const IN_GREEK: Sounds = [...POSSIBLE, ...table('b=MP|P|V d=NT|T g=GK|NK gg=GK s=S sh=S')]

/** What some languages do not speak at the end: Dupont, Bordeaux, Carter; and an r before a consonant. */
const SILENT = /^(?:e?[tdszxp]{1,2}|e?nt|e?rs?)$|^r(?![aeiouy])/

/**
 * The places in a word's sounds that are reached when a Latin name is read to its end from their beginning. Vowels have
 * no sound, and of double letters one may be silent.
 */
function endsOf(name: string, sounds: string, by: Sounds): readonly number[] {
  const reached: Map<number, Set<number>> = new Map([[0, new Set([0])]])
  const ends = new Set<number>()
  for (let at = 0; at <= name.length; at++) {
    const places = reached.get(at)
    if (places === undefined) continue
    if (at === name.length) for (const place of places) ends.add(place)
    for (const place of places) {
      const go = (letters: number, to: number): void => {
        const there = reached.get(at + letters)
        if (there) there.add(to)
        else reached.set(at + letters, new Set([to]))
      }
      const isKnown = by.some(([letters]) => letters === name[at])
      if (by !== USUAL) {
        const silent = SILENT.exec(name.slice(at))?.[0]
        if (silent !== undefined) go(silent.length, place)
      }
      if (!isKnown || (at > 0 && name[at] === name[at - 1])) go(1, place)
      for (const [letters, all] of by) {
        if (!name.startsWith(letters, at)) continue
        for (const sound of all) if (sounds.startsWith(sound, place)) go(letters.length, place + sound.length)
      }
    }
  }
  return [...ends]
}

/** What cases add, and adjectives. */
const LONG_ENDING = /^[VMHGNTSK]{0,4}$/
const ENDING = /^[VMHGN]{0,2}$/

/** Whether some language may write a Latin name with these consonants, perhaps in one of its cases. */
export const mayFit = (name: string, sounds: string, isGreek: boolean): boolean =>
  endsOf(name, sounds, isGreek ? IN_GREEK : POSSIBLE).some(end => LONG_ENDING.test(sounds.slice(end)))

/** Whether a Latin name is usually written with these consonants. */
export const fits = (name: string, sounds: string): boolean =>
  endsOf(name, sounds, USUAL).some(end => ENDING.test(sounds.slice(end)))

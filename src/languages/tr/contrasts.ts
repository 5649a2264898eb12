import type { ContrastWords } from '../model.ts'

/**
 * Turkish words for meanings that exclude each other in news: a short list, by the members of the families in
 * `languages/contrasts.ts`; `ContrastWords` in `shapes/check.ts` says how they are written. Source: collected for these
 * checks, from no other work. No native speaker has read them.
 */
export const tr: ContrastWords = {
  up: 'arttı yükseldi artış artışı artıyor arttığını artarak yükseliş* ~art* ~yüksel* ~daha_fazla ~çık*',
  down: 'azaldı düştü geriledi düşüş düşüşü azalış* ~azal* ~düş* ~geril* ~daha_az ~in*',
  more: 'fazla fazlası ~aşkın ~üzeri* ~çok ~daha ~ek',
  fewer: 'daha_az ~altında ~az ~azı ~düşük',
  atLeast: 'en_az asgari ~fazla ~aşkın ~üzeri*',
  atMost: 'en_fazla en_çok azami ~kadar ~az ~varan',
  allOf: 'tüm bütün tümü hepsi ~her ~hep* ~tamam* ~bütün*',
  someOf: 'bazı kimi birkaç ~bir_kısım ~bölüm* ~kısm* ~çeşitli ~bazıl*',
  before: 'önce öncesi öncesinde ~evvel ~önc* ~kadar',
  after: 'sonra sonrası sonrasında ~ardından ~sonr* ~beri ~itibaren',
  former: 'eski sabık ~önceki ~dönemin',
  hurt: 'yaralandı yaralan* yaralı*',
}

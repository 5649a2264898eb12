import type { ContrastWords } from '../model.ts'

/**
 * Indonesian words for meanings that exclude each other in news: a short list, by the members of the families in
 * `languages/contrasts.ts`; `ContrastWords` in `shapes/check.ts` says how they are written. Source: collected for these
 * checks, from no other work. No native speaker has read them.
 */
export const id: ContrastWords = {
  up: 'menaikkan dinaikkan bertambah melonjak lonjakan tumbuh pertumbuhan naik meningkat kenaikan peningkatan ~bertambah ~lebih ~tumbuh ~me*kat*',
  down: 'menurunkan diturunkan merosot anjlok berkurang menyusut turun menurun penurunan ~berkurang ~kurang ~merosot ~anjlok ~lebih_rendah',
  more: 'lebih_dari ~lebih ~tambahan',
  fewer: 'kurang_dari ~kurang ~lebih_sedikit ~di_bawah',
  atLeast: 'setidaknya sedikitnya paling_sedikit minimal sekurang ~lebih ~paling_tidak',
  atMost: 'paling_banyak maksimal maksimum ~hingga ~sampai ~kurang ~paling_lama',
  allOf: 'semua seluruh ~setiap ~tiap ~segala ~seluruhnya',
  someOf: 'beberapa sebagian ~sejumlah ~sebagian ~ada',
  before: 'sebelum sebelumnya ~dulu ~menjelang',
  after: 'setelah sesudah usai ~kemudian ~sejak ~pasca ~selepas',
  former: 'mantan eks bekas ~dulu ~lalu',
  hurt: 'terluka cedera luka-luka',
  next: 'minggu_depan pekan_depan bulan_depan tahun_depan musim_depan musim_semi_depan musim_panas_depan musim_gugur_depan musim_dingin_depan ~depan ~mendatang ~berikut* ~nanti ~akan',
  previous:
    'minggu_lalu pekan_lalu bulan_lalu tahun_lalu musim_lalu musim_semi_lalu musim_panas_lalu musim_gugur_lalu musim_dingin_lalu ~lalu ~terakhir ~sebelum* ~kemarin ~silam',
  accelerate: 'mempercepat percepatan dipercepat akselerasi ~cepat*',
  decelerate: 'melambat perlambatan memperlambat ~lambat*',
  enough: 'memadai ~cukup',
  lacking: 'kekurangan ~kurang*',
  claimed:
    '~menurut ~menuduh* ~tuduh* ~dituduh* ~diduga* ~dugaan ~mengklaim* ~klaim* ~mengatakan ~kata ~menuding* ~dituding* ~menyatakan ~disebut* ~menyebut* ~konon ~didakwa* ~mendakwa* ~berdasar* ~sesuai ~mengaku',
  financeMinister: 'menteri_keuangan ~keuangan ~ekonomi',
  foreignMinister: 'menteri_luar_negeri ~luar_negeri ~menlu ~diplomat*',
  defenceMinister: 'menteri_pertahanan ~pertahanan',
  interiorMinister: 'menteri_dalam_negeri ~dalam_negeri',
  justiceMinister: 'menteri_kehakiman ~kehakiman ~hukum',
  healthMinister: 'menteri_kesehatan ~kesehatan',
  houseSpeaker: 'ketua_parlemen ~ketua',
  night: '~malam ~dini ~petang',
  unchanged: 'tidak_berubah ~tetap ~mempertahankan ~stabil ~menahan',
  drone: 'drone pesawat_nirawak ~nirawak',
  missile: 'rudal roket ~misil',
  tank: 'tank ~kendaraan',
  gold: 'emas ~keemasan',
  silver: 'perak',
  guilty: 'bersalah ~dihukum ~terpidana ~hukum*',
  innocent: 'tidak_bersalah dibebaskan ~bebas*',
}

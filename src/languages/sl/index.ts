import type { LanguageHead } from '../model.ts'

export const sl: LanguageHead = {
  tag: 'sl',
  name: 'Slovenian',
  sources: {
    segment: ['SAZU in ZRC SAZU, Slovenski pravopis (2001): pika, krajšave, vrstilni števniki'],
  },
  readBy: [],
  titles: `
    g. Novak, ga. Novak, gdč. Novak, gosp. Novak, dr. Novak, Dr. Novak, mag. Novak, Mag. Novak, prof. Novak,
    Prof. Novak, doc. Novak, Doc. Novak, izr. prof. Novak, akad. Novak, inž. Novak, ing. Novak, prim. Novak,
    gen. Novak, polk. Novak, maj. Novak, stot. Novak, por. Novak, adm. Novak, msgr. Novak, Msgr. Novak,
    nadšk. Novak, šk. Novak, Mr. Smith, Mrs. Smith, Ms. Smith,
  `,
  starters: `
    v na s z iz od do po pri pred pod nad med za čez skozi proti zaradi kljub glede razen poleg namesto okrog okoli ob
    brez k h o in a ali pa toda vendar ampak temveč saj ker da če ko kadar dokler čeprav četudi kakor kot kjer kamor
    zakaj kako kaj kdo kdaj kje kam koliko kakšen kakšna kateri katera katero ki ta to ti te tisti tista tisto oni ona
    on onadva jaz mi vi njegov njegova njegovo njen njena njihov njihova moj moja naš naša svoj tak taka tako zato
    zatem potem tedaj takrat zdaj sedaj danes včeraj jutri nedavno kasneje pozneje prej najprej nato nazadnje končno
    vedno nikoli včasih pogosto spet še že samo le celo morda mogoče verjetno seveda sicer namreč hkrati medtem torej
    skratka je so bil bila bilo bili bo bodo sem smo ste ni niso nima ima imajo lahko mora morajo treba ne nihče nič
    vsi vse vsak vsaka vsako mnogi veliko malo več večina nekaj nekateri nekatere drugi druga drugo en ena eno dva dve
    trije tri štirje štiri pet prvi prva prvo tudi prav ravno precej skupaj skoraj kmalu leta
  `,
  saying: `
    rekel rekla dejal dejala vprašal vprašala odgovoril odgovorila dodal dodala pravi vpraša poudaril poudarila
    zapisal zapisala vzkliknil vzkliknila pojasnil pojasnila meni trdi
  `,
}

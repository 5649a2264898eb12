import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const lv: LetterGroups = [
  `
    as_
  `,
  `
    _iz _at _ie ai_ _no es_ iet _pa tu_ ts_ ir_ _ir ta_ sta _vi _pi _da _va _ka kst _ko vie pie _ne ar_ tot tie ms_
    eto _ti ies am_ _sa lie _la iek ot_
  `,
  `
    log šan _lo _uz is_ ās_ izm rād _li dat izv em_ jum ja_ ien ums iem nes aks vai tek rak kas inā _ap atu ība dīt
    uz_ _ar umu _pr ām_ par vēr mu_ lai _st zvē zīm ko_ ma_ _un _s_ att na_ un_ ana ska eks kum kur us_ _kā nos _kr
    _ku zma to_ nu_ tik vēl _ma īt_ auk _ta nas pār tīt _vē uma ad_ ērt ija atn _pā slē ādī tēl tīb tne ka_ ru_ man
    ti_ _fo ttē ent _re ant sau rin tas kā_ nto tar kad _po iel krā rtī _na _jā tā_ nav av_ ek_ tāj var _te daļ osa
    arp mēr uku _ja būt jam _au dar _ri no_ aja cij iev ra_ ais lēg ont las kai _ve ras jas pla vir stu rei iks da_
    kon aut ogd gda la_ ind īmē ētu ju_ lu_ sts eva tur _sk tat _ši gs_ pog du_ jos tum est mē_ _rā arb ats rs_ _lī
    stī īta sti osl atr ast _ga rie oga usē _tā ieš ba_ ete šis ņu_ zēt ait ēju dzē _bē bēr ērn aļa ikt
  `,
  `
    ara mai rās _ra ne_ vaj jā_ enu kat ēt_ gu_ ēja os_ tra atb _di ei_ pri lab lēt _pl eid aug bas _se pro lik sat
    ika vad ēta bal atī āci _in oša vei lst nāt lat orm lus šķi nte ūt_ for jad adz su_ dzi īme ist irs ēln ni_ ga_
    āju otn okl zmē lne vis isk ver īts era ziņ rp_ irk līd ota sa_ mas als āja _bū ēgt sla ks_ tba des fon ekm kmē
    ram evi ēla bu_ ekš izs ūtu pak oju _mo otā ogu elā _fa _jo ama nor āda ību klu num īdz pil tor st_ ier nok iņa
    ajā pal ona fai ail eiz men _be res urs red šo_ et_ rmā eti ura not tam tus sēj orā _ci arā sai _pē zin nev mēt
    stā dot ēlē _bu nie uru jau _bi ļau paš iez ļu_ ali _zī kre tās ļa_ tni ati māt erī ur_ mi_ dz_ ls_ miņ aid iko
    lau ikā ņem āša ējo ild iju rāk ēm_ ido der pa_ ter tai oku apa pēc ēc_ ādā tip _šo rbī bīb mā_ atm gai _ik edz
    lād umi ri_ nep eri tzī kse ntu kli ifi kād āk_ eta ārā pik tei izē ust eis nti esa akt ieg ots iņu seļ tmi spi
    kār kus ēlo rit kti _gr nei _sl esp ele kom pra ain gal ikš int tīv pre ņas pir _kl rog aiz ade mes ērs āsu dza
    kt_ sek ēs_ tri anu eja ēts _tu oti eli ķir stz āka pus rna nās ēša _šī _to nai jo_ rīg sēt ātā _mi ugš ezī
  `,
]

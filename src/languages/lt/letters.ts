import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const lt: LetterGroups = [
  `
    as_ ti_ _pa
  `,
  `
    is_ os_ ini _pr _ne ai_ io_ eik us_ mas mo_ uri _nu _su kai _ka tas _iš _ta ės_ ama rod ant sta _re
  `,
  `
    ra_ aud kla nau _tu _la imo men tin ali _vi tur _na avi to_ rei yti _kl pas aty pri je_ ma_ kur ių_ int ia_ _at
    udo din _fa iki iam _yr yra fai ail lai sti pav aik _ap raš rin lan ist nim mą_ _ar _ku ir_ _ir oti _bū es_ ent
    _ko lav nti ima tie pat ui_ _ti pro spa tai ta_ ies ram per kia gal oja _pe _ve viš _si būt jun ang _s_ ink eli
    lin oma ri_ ung rti _į_ ogr gra ūti iks ms_ tik pal _te vei vie ver _ro nt_ uot _ši iai _va nus ais ko_ ust mos
    jam aus tą_ asi _ga tyt pra tų_ nta _pi _me nep auk tar ody _už dži ele _da arb dyt ekt odo tat su_ žym _sk adi
    čia tis _sp ran ame jek dot _ob obj bje rog eši lio cij usi _an inė _ju lei sis lis uos dom _ki tem tra epa lem
    me_ kin arp nio kto lau amo _el iu_ eis apa ar_ ina rie iet ei_ duo iti lia ste mat pak jo_ lyg eme tek toj kei
    kst tuk irt aip ius _ra eks ska pau iau niu ja_ gia doj ikš imą kšm kom ntr ori eni ank akt _po dar vai
  `,
  `
    ake kta ip_ inį ria imu ilu aci oje tos _se rba ngi _žy min _įr ski _di rio iči vad tei kel jos iko nį_ ati vyk
    vir _ly kir ala kli ngt ava lo_ tap eri ras sto nia oto _de tyb sij ijo var iš_ ybę bę_ ris nis mi_ ie_ _st ikt
    art ers _bu ba_ ėli _ke mė_ sen aid juo _pl išk nte par met kit rit li_ api _įv _in gtu kas te_ iju tės ost ave
    _sa kti jim ją_ for am_ tel nur uro orm ast sus _my myg ygt iek eta iša ija apl įra šmė oli ait yje avy tu_ aug
    atv mai mų_ žia eti ato ert _be lės sim eto _ei eil ien nės ios deš ika nki dim nuo suk aut oro nka yta slė ieš
    _le da_ urė rėt pik rak ilo auj kon se_ do_ lių ket bai tim ome net šin elė _ma iuo ikl ymė pla est rma iri uti
    emo uma čio įve nga _są vim uom lim nkt _gr kse ksl nų_ ami omi ymo vis uoj liu lį_ imb mbo bol _dy dyd _sr no_
    tį_ tam pil did alv šim tyv _du ygi ont šas _jo pie eid ams tip ves eit uo_ rp_ ėti erv lėl plo gti aša sie kam
    _au ėtų ėje ys_ kty ose pag _tr idž etu esa ner jų_ ašt gin uka gą_ ale ter idi _sl air mui sir mis las ian au_
    ena isi po_ er_ _je jei eno ard ką_ įju irš ojo ngo num ing tor ide ška asp and iem _fo ida _įj kad aig nči kim
    eda tri sri
  `,
]

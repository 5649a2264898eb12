import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const fi: LetterGroups = [
  `
    en_ _ei ei_ ist
  `,
  `
    on_ ett ta_ le_ _ol _va in_ ole an_ _kä ell _on tet tta sa_ ssa _ko äyt oit _s_ _ta ise nen taa itt ttu aa_ tä_
    lle sta een tu_ ttä ine la_ käy lla voi sto _si ost ste _vo lli
  `,
  `
    sti tie tää mis ja_ _jo än_ sen aan ksi _ti si_ lin ite tel itu _mu _vi ää_ _tu ava dos all lis _sa tus ied _tä
    edo _ku oll ytt oi_ ssä tee lä_ mer _ja sä_ rit ia_ _li tai tav ill _ar ain llä est ään isä _lu utt ali tti men
    _pa mää lit ess ai_ koh ent tte ime eks imi äär _se luk _ka val nni nim ikk vai sis us_ vaa stä stu _su ita erk
    kis toi _la ton sek _vä ois eri täm arv ami ume äri min va_ nis hte _to iss ti_ soi kse un_ oso vir kki eel _ni
    ote _me ust rvo ka_ var _pi ien käs _sy int tty tun ais uks ses per _jä ran til ty_ rkk jen iin isi _lo tii aik
    iä_ joi _mä tam etu rhe oa_ väl irh äli nne ivi aus _as alu na_ ata mui elm ase oht kan kun uut set ila den _al
    omi rek yte era ter nta itä ika äll att lue kon lii ämä _ki oon uis äsk rki tul lev sky kir ake aat suo ope onn
    irj _ty eki säl _re oli tin del
  `,
  `
    uku uet net ude vat lta mat ama uor män ass see at_ and _ot saa _yh uud sym eta ark _op enn tio its _po ten pai
    _ha ndi sit kit kke _ke oid ri_ to_ _et uva kee oko ida _ri tyy iit tue ast ymb mbo bol epä et_ dit yks kai uom
    suu äis sii koo _uu aut ios tuk hde oka ara sia da_ _ep ans ulk ink kok oss pal jes aad uri mä_ kti ero _en sal
    jär ärj rje ntt sij nti uol vo_ adi täv muu aam _yl oje los tui kko lee ati ity oim ike olt jok num ala oja ohd
    kuv tsi ut_ vie sim uot toj kea _te rjo _nä iir _hu huo poi ees etä iiv muo loh ohk hko kä_ odo tys _os _pu sel
    kem hee emi tei ko_ puo ott ulo laa ön_ tuu van päi uin ian kui sar uur toa lmä ttö lem ua_ ide it_ mio rja _av
    aki ui_ lau se_ kaa sää li_ arg ijo rin vel lma dis use jos tek maa _pä päo äon täs sin ros nss opu vak rgu gum
    tum tar ana man _oh ris ori te_ vas kop ält utu vii _ra uee raa lel ora nik eis kku kin tas ket elt tau _mo jäl
    ltä isu ema uke una oni kel oin dat ävä kka ens sty ppu uod yht _ve jä_ aks mi_ _ai _nu luo äss ki_ _ul ärä äin
    lko lus _d_ las ulu ota ot_ jon ioo os_ ele mal tot ini _es io_ inn yöt aih pit jot ohj _mi _so vis ato iia mon
    usa kst
  `,
]

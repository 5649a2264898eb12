import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const pl: LetterGroups = [
  `
    nie ie_ _po
  `,
  `
    _ni na_ _pr ani _na go_ ia_ _do ego ch_ _za prz nia _wy rze wan _mo _je owa sta _w_ _s_ eni moż ów_ ny_ rzy est
    ej_ ych lik wie ści czy ne_ st_ _pl pli ać_
  `,
  `
    jes zy_ ożn żna _ko do_ pod awi ku_ _cz _si any się dzi ier ię_ ane _od zna _z_ yć_ ji_ owe ien owi ym_ ost pis
    _pa nyc kie pow _st em_ cza _ob ci_ tu_ czn uży neg _i_ kon mie la_ cze _ro cji nik cie _uż ent pro ki_ ka_ _wi
    iku _in kow ywa ami ika zen pra _zn jąc men dan raw _us je_ _ty _te _dl dla ośc _li ić_ ło_ za_ ale owy acj ko_
    era ony mi_ zyt _ma _mi orz bie zas _by ków acz iej no_ dow icz zie kat nej war su_ str ra_ _ka _re yst iet oda
    ust art trz weg tan _ja lic roz _lu taw któ tal zmi zon ocz gra naz bra wy_ azw jak ach zap aln ion wa_ api two
    alo szy _we _kl ść_ lub _sp ają wać one ub_
  `,
  `
    tór że_ ięc mia wej wor ty_ nym tor ran by_ zyć wni _zm zan ła_ ez_ _ws eks row dcz aki rto dni ze_ łąc ącz ska
    now li_ ako _kt for tów _sk sze poz ata odc iu_ zys log obi _ar jśc ług dło _wa _zo ęci ram ość toś zos ak_ iel
    _se _op ało ini ogr być orm iem _ta tow ik_ le_ wid nac zaw ekt ist ący ele _tr nal ące zez _sy oże nic iek łow
    cia ona ma_ cy_ uje rma wia nak lni ał_ tem ali ikó edn ują erz cja _ok lem lne to_ ktu ume nię pie mię ież kom
    tek wym _da ter ers ian _ze ono ste yci sow pak kcj _o_ rak stę świ noś rów iwa we_ rog czo res wsz ędz lon ont
    _to _ud obs sza cho ano dał zni isa raz jed ce_ tał ry_ ucz mu_ wyk en_ rac _bł akt odz uda ek_ tęp tyc eśl zne
    ała po_ ja_ ycz ied żyt słu oka _dr mac tko niu ną_ _no zek ta_ fik iow iał _pi ozw wio tni ora _ab luc pol _al
    own nu_ od_ _uw klu yta ugi oni yma ana aby zio inn arc żyw tyl dy_ oko ole eme _br ły_ dek zwy zym zes um_ sie
    pot _el mat yfi _ut wyc _bi lok ład _pu pas zyc zac bez tki wys lko zer as_ ją_ oto zwi nte iec lny erw _sz win
    eń_ uni omi yte _dz wer odp ato ies tro ejś wię ast zeg ylk tym zny łów _me ca_ _są
  `,
]

import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const sv: LetterGroups = [
  `
    _in en_ nte er_ te_ int för _fö
  `,
  `
    ör_ ing era tt_ _s_ ter an_ ra_ et_ _en ar_ de_ _an _de är_ nde ill _ti _st om_ ta_ ng_ ll_ _ka nin til ler _i_
    ion att änd _av _me kan lle _at ste _är ell tio vän and _so av_ som as_ ver
  `,
  `
    _ko _på med nda _sk sta ade på_ _re den fil nvä ara anv _fi rad ett ed_ var on_ _va ska kti _ut und ata rin gen
    _vi ent eri men der _ta ati dat _ha inn _et na_ ad_ tta _el det ist ka_ ngs nst tal ch_ tan ekt ner _oc ser one
    nge kom _fr all _ar och at_ are _må ort la_ _lä _pa ren str lla mma frå ns_ re_ yck _om rt_ nt_ nna stä rat _sa
    ga_ kt_ da_ har _vä nam upp nga åst el_ _ma log mås cke äll ers ran _än akt ile mat ärd des tor ån_ ang ndr par
    rde gar kun es_ ts_ tab amn rån fin tet tig _pr mer lig ig_ nta ind ant ela _ku dra äng _se kat stö bar kon nne
    mme dar fel eck id_ tar pro nd_ per _fe _mi rar ras öve ins man lis ds_ del reg
  `,
  `
    mn_ vid lat typ st_ ive _up vär töd hål åll ess skr _bo _öv ens len nen gt_ al_ art _tr lut _be bor _ny bel in_
    il_ sa_ lti ten täl _da isk kri ark vis när ans ons _te omm uta gra _nä ätt unk sto bje jek alo sam obj _fl igt
    abe ket cka itt or_ nkt lag tiv tat _ba ilt sen _sy kap apa ehå _gr das _un slu läg riv for rer amm erv ume oll
    end kal _al kni che ger ram tra _ra agg lan tem _ob enn ge_ neh isa ord ut_ sök ern rän try _kr pa_ ker let _ty
    iti gis app gil ate ats pla _ve omp lt_ ier ext år_ tni rd_ res ere krä met _hi val ck_ fun äns min läs ång ken
    egi öds änt iga fte bas han ets ete _lo red efi orm olu _d_ tad _ef _ex _na ope _op sni rki rst gre kol _to giv
    pak eft _si tag sät örs låt eme trä åte arg räv ake _bi ini ast nns dex ard sio lok kad _sl llå gga dni ma_ opp
    sak het kna rgu gum _åt tid rel mpo ite ngi tur _di lum _gi mis arn umn _ge rna kar lik _hä hit nit rva ika rma
    öra iv_ _fu dig _få def _ak tre ick hec ven kor _by ret än_ cer
  `,
]

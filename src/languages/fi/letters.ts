import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news, in messages of free programs and in lists of words of film subtitles. */
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
  `
    _abjknpu _bi _daiy _edhlmr _fou _heiyä _iklnst _ju _ky _leyäö _may _naeoy _obdim _pery _rouy _skä _us _vu _ykmr
    aajklrv abs ada aest ahdmtv aielmt ajaeio akakortu alekotv amemu anhijknotu apaipsuä arijmot as_aikouv ateku aukl
    aviou bint bje bso buu daau dekmst di_aklnr dolnt dulu dyn ea_m edeiu ee_mt egm ehdty eidhklmnt ejaä ekekotu
    elaijkouvy embempuä enaeikmoä ererstuä es_eiku eteiorsy eunrst evaeiyä eydst eä_ fon fun gme gna gor gra haahkln
    hdaio he_ikmnt hinst hjae hmioä htaiouä hva hylpv iaklrs ibu ielmrst ign ihadit iidklmps ijaä ikiosuä ileimotuyö
    imamuä inadosuvä ioilnt ipaprtu ireirt isaklmopry itikmo iuk ivaeouä jaaeiklnstu jeklt jit johu juu jänstä
    kahklprstuv ke_hijnrsuvy kiaeijklo kkä koaijlmrstv krio ksaoy ku_almoprtu kyiklmstv käiä ladijknptv leiknt
    liaeklmpuv ljeiä lkaeiku llouy lmeiou lo_ikpt ltiuy lu_antuv lveio ly_hnst lähipä löy ma_hiks mbl me_eilstä
    miaekltäö mmaeiä modi mpiä muklst myö mäiklst naaiklnpstu nde ne_eilms nhae ni_int njä nkaeikotä nmu nnaouyäö
    no_ilnpstu nsaio nteouyäö nukost nva nykt nä_ikpyä nös obj odaeiu oeh ohi oihkl okeksu olakmu omaempuä onaegot ood
    opaip orjkmtv osaeiky otiosuy oudkt ovaei paahkru peilt pi_eiklmnosvä pols ppaiä preo psi pti pu_lmnrstuv pysy pärä
    rajklmstu reistu riabiklmpvä rkae rmaeu ro_aiklnt rraeo rsis rtaoty rusu rvai ryh rä_inä saikmnstu seagimu siegklovä
    skaeioruä slaiou smeä so_lprsv spa sre sseiouy stö suhlmrt svai synyö säikty taejklnpt tehjmpsy tiakmrstvä tkaeiä
    todeklmorsv tri tsaeu ttor tuahjortv tyhijkmnptväö täeijlnty tö_ijmnä uaalr ue_ uht uil ujae ukaiko uleijl umaimä
    uneikntu uojkns uraekosv usiklmoprsv utaeikos uu_klns uviu vahpu vednry vi_alnotä volt vujnotu vyy vä_hknrtyä yde
    yhdjm yis yjeä ykoy yleilä ymimpä yn_ant ypip yri ys_iklpstä yt_yäö yvä yy_dlnps yä_ yöhkn äens ähdet äilmv äjä
    äkksy äljk ämi äniknt äpip äre äseimtu ät_eituäö ävi äydns äälmtv öjä öka öll ömä önt ötet öyt öä_
  `,
  `
    _a_acdfghmtz _baefloruyä _caeghiloruy _deoruw _eaefgkuvxz _fabeilrtxyä _gadeiloprsuw _hloprtö _i_adehimprvä
    _j_einy _k_ghklmprstö _lhklstv _m_cdhmrsö _n_nsö _ogjkoruvwxz _phlstö _qu _rhptäö _schlmnpstvwö _t_hlrstwöš
    _udghijkmnoprtz _vdmry _wacehior _xpx _yadiopstuö _zaeilo _ä_hiklmrsä _öilt _šei aaefghiops ab_abcehilory
    aceghikouy ad_demorsuwyž ae_hlmnv afaegioru agabdeginosy ah_aeijklnoruyä aiadfgijopruv ajuä aklyä
    al_bcdfghjmprsyä am_bfhopsyä ancefglmprvwyä ao_hiklnpstv ap_elort aq_ ar_bcdefhlnprsuy aschlmpy athjlprsvyäöš
    au_adeghmnoprv aveyä aw_kn axi ayaehklmnrst azaeiz aää ašektuš ba_acgiklmnrstuyš bbeisy bcd beacdeijklnrsty bfd
    bha bi_aceiklos blaeiouy bna bo_bjknorstuwy braeiouä bs_ity bty bubcdfghlmnrs bwa by_lnrty bän caacdglmnprst cbu
    cca cde cebhilns cgty ch_aeiloruw ciailnstä ck_aeisty claeinou cobcdlmnoprstuw cp_ craeou ctcios cuiklnt cyln
    dadhijklmnprsvw dbi ddahipry de_abefhijoprvx dgei dhai dibcefgimopvyäš dje dle dmaou dnae do_abeikmopruw dper
    dr_aeio dsiy du_bikmnrst dvm dwa dy_aiklmstä dä_klmnstä döns dž_aio eaacdgjklnrstv ebabeiou ecckot ed_adgwyäž
    eedkpr ef_afgilosu egaegioy eh_aeijkmnouä eiijprvä ejo ekanrvyäö el_bdfghpsäö em_lnoy encdghjlpruvyz
    eo_bdhiklnprst ep_acehiloprstuö er_bcdghjlmnpvyö esabhlmopyä ethjknpöš euadhklmv ev_o ew_ist ex_aitxä ey_ciklmn
    ez_gi eäklmnpstvä fa_acklmnrst fdmopv fedeimrst ffaeio fgaeå fi_adefgijklnrstxä fk_ flaeiou fo_ijrs fraeiosv fsc
    fts ful fvm fxs fysy fää ga_aeilmnrstw gba gdabiu ge_deilnorst ggirs ghaeipt gi_abegiklnostvä gju gko glaeioy
    gneo goailnost gpr greiö gs_eit gtao gudilrsu gvai gwi gydlnpsv gäst gåä ha_deijmprstuvwyš hduyäö headhjlprsuvwy
    hi_acdeghiklmopruä hjiouyä hkaeiuyäö hlaeioä hmaey hnabeinopsy ho_abdehijklmnoprstuvw hpcp hraeiy ht_työ
    hu_aceghijklmnprstuv hveiou hwi hydeikmnrstyö hä_diklmnprstvä hölnpy iaabghijmpqtuvy ibabeinw ic_aehikotu
    id_dginorsuyäž ie_eghikopuv ifaefiloru igaghioru ihejklmnoruvyä ii_beghouä ijiuyö iknrtyö il_djkpsvä im_bopsy
    incfghjlmpryö ioabdehkmpruvy ip_eilosyä ir_agklmnopsuvy is_bcdfhjnvö itcfhlprzöš iu_adelmnst ivny ix_bfimoru
    iydhklmtö izaeioz iäijkmnstvä iö_iklmnstvö iš_i jachjmoprvyz je_defhimprvä ji_adeiklmnosväö jne jo_abejlmopry
    ju_adhiklmnoprstv jy_rstyä jähikmopvy jöi kabdegjmoyzš kedfkopä kg_ khamo kidhmpuvyäö kk_kyö klaiouy km_e knio
    kodefguy kpl kraeuy ks_puä kt_aeortuy kudefghjksy kvei ky_aehjnopryä kädhklmnprtv kö_ahijklmnopstyäö kša
    labceghlmory lbaeu ld_aei leafghjoprsuwxyzä lf_air lgaio lhaemoä libcdfghjoryzäöš lj_aouy lkäö llmsvö lmyö lnt
    loabcdegjlmnoruvw lpaehiopuy lre ls_aghiostuyä lteostö lubcdfghijlmprx lv_ayä lyadfijklmopvwyäö läabejklmnorstvy
    lö_iklnpstäö macdfgjmopruvxyä mbeiu mcc mda meadfghjkmpvxy mfe mhan micdghijmpruv mleio mm_louyö mne
    mo_afjkloprstuvz mp_aeloprsuyö mrdi ms_aeipst mt_ao mu_adhjmnpry mve my_aiklnrsyä mäahmoprvy mö_hiklnt
    nabdefghjmorv nby nc_ehilo nd_ahmoruy neacdghjkpruvwxy nf_eilou ngaehijklorstuvyä nhiouä niacdejlopruvxä njao
    nk_rsuyö nlaeiouyä nmaeioyä nn_s noabdehjkmorvy npaeiouäö nraeioy ns_eklnptuyä nt_ghrsš nu_abehijlnpru nv_eiouä
    nwai nxi ny_ahijlmnrsyäö nz_e näehjlmnorstvö nöiklnrtyö oaadijklmnrstuv ob_abeioy oc_aeiko odyž oe_ablmnrstuvy
    of_efgiou ogadeilor ohaenouv oieijprv ojiouä ok_ilrtyäš ol_dfjosvyä om_bot ondfhjklmprsuvxyzä oo_agjklmprst
    op_cfhloqstyä or_bdefglnoprsuy oscdhjlmnpruvä othklä oughilmnrsuv ovnopsuä ow_abelnpt oxfi oy_cdhklnt ozi oäi
    pa_cdefgjmnopstvš pc_bho pda pe_adefhjknpsuyzä pfi pheio piadfhpruxzö pl_aeioy po_aghjkmnoprtu ppeloy pqu prai
    ps_aceotuyä pt_eho puabdehijkpy py_ahijklmnortväö pä_adhjklmnpstvy pö_jklnrtyä quaeio ra_bcdefghioprvwy rbaeio
    rcehouy rd_aeios re_abcdefghjlmnopvwyä rffv rg_aehiov rhaiou ricdefghjoruyzö rjiuä rk_mosuyä rlaeioä rmimoä
    rnaeiouö robcdefghjmopruvwy rpaceiopruä rriuyä rs_aehkotuyä rt_ehijlnsuäö ru_aehijklmnoprtv rveä rwi rx_
    ry_aiklnpstvyäö räaehjklmpstvy rö_inpy sabdfghjopvy sbiou scahilo sdai sebdhjoprvyä sforu sge sh_aeiklouä
    sibcdfhpruxz sjaouä sksö sleyä sm_aiou sn_adeiouä soacdefghjkmnotuä sp_eiloruyä sraiouy ss_kst st_hmrt
    su_abdfgijknpsv svceouä swa sy_dehijklorstvä säadhmnoprsuv sö_ilnpsäö tabcdghowy tchp tdi teabdfgouvxä tfo tge
    th_aeinoruyä tibcdfhjpuyö tjau tkouyö tlaeis tmaeit tnae tobcfghpuy tp_arä traeosuy ts_bcortyä tt_lpst tubcdgp
    tvi tyaelr tzi täadfhkopr töahkloprstvyö tšaeiou uaikmnstv ubabeilst ucaiky udadijmouyž ueahiklmnprsv uffiu
    ugadehirsu uhadeijklmoru uideghijkmptvä ujiouä uk_hlrtä uladghmstvyä um_bopsuy uncdghlmopsvwä uo_ahipv
    up_adeiloprstuyä urbdfghjlmnprtuy uscdfhjnuyä utdhlnryš uuabehijmopvš uveoä uxe uyhkö uzabk uši vadegjmvy vcrtu
    vdan ve_aceghijkmstuvä vicdghkmpuvyö vmas vnij voahjkmnoprsv vpi vrkt vsp vu_aeiklmprsv vy_aeijklmnstäö väeijmsu
    vöi wa_iklrstyz wbo wch weelns whi wielnst wki wle wni wolno wpc wrai wsi wtoy xas xbu xem xfao xiaclns xma xo_n
    xpp xrx xsi xt_aei xup xx_x xän ya_iklmnprs yceh ydinryäö yeehmnst yfi yh_aeikuyä yi_dhiklmntv yjaio ykeikmruäö
    ylahjkmopstvyö ym_alorstuvy ynceiklopsuyä yobinrsu ypaeorstuyä yraejkmoprsyä ysadefhjmnoruvy ytaikmo yua yvaeiny
    ywo yyhjkmrtv yäknsä yö_adjlmprsv zabcknr zbe ze_lr zgi zi_ens zka zlo zomn zzai äaijlrsv äbi ädaeiyäö äe_lmt
    äfr äh_aiknuyä äi_dehijkprt äjaio äkaeiouäö älaemosuyäö ämaempuö ändefghjlmoprsuvyä äohilpst äpaeoruä
    är_akmprstuvyö äs_anoyä ätahkoy äuku ävaeouyö äy_hklmprv ääadhijkops äö_ns åäö öaijlrsuv ödyä öhaeluyäö
    öi_dhjklmnstv öjaeo ökeikosuyäö ölaijkmtuyä ömaeimpuy önaehijklmnosyä öohit öpaeiosuyäö öreikmrstuäö
    ös_aeiklmnprstvyä öt_aikouyäö övaeuyä öydhklrs öänsä öö_nprt ša_gm šeekmt ši_kln ški šol što šu_abv šši ža_r
    ži_bk žo_
  `,
]

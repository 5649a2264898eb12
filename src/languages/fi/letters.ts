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
    _a_acdfgmtz _baeforu _caghlou _deorw _eaefgkuvxz _faeirtxyä _gadeiloprsuw _hloprt _i_adehimprä _j_ein _k_ghklmprstö
    _lkltv _m_dhmrsö _n_n _ogkruv _plst _rptä _shlnpstvw _t_hlrstöš _udghikmnoprtz _vdmry _waceor _xpx _yadipstuö _zlo
    _ä_hilsä _šei aaefghiops ab_achily acehk ad_demosuž ae_hlnv afaegioru agabeginosy ahaeijloyä aidfjrv ajuä akyä
    al_bfghjmprsyä am_hopsä aneglmpvwä aohlnpst ap_elor aq_ ar_defhprsu aschlmpy athjsvyäš au_adehnpr aveyä aw_k ayahkm
    azaei aää ašektuš ba_aclnrstuš bcd bedklnrty bfd bha bi_acel bleoy bna boks braeiä bsty bty bucfghlmr bwa byty
    cacnpt cbu cde cehins cgt chaeiou ciainä ck_aet clnou codmnpr cp_ cru ctcs cuin dahijklnprs dbi ddipr de_abfhijoprx
    dgei dhi dibefgimopvyš dmaou dne do_abeikpw dper dr_ao dsiy du_kmnrst dvm dwa dy_iklst dä_klntä döns dž_aio
    eaadjklnrstv ebaeiu ecot ed_agyäž eekr ef_gilosu egaoy eh_aeikmnoä eijv ejo ekanvyä el_bpsä em_lno encdghjlpuvy
    eobdhklnprst epaceiopruö er_bghjlmnpvyö esaopyä etjknpöš eudkmv evo ex_t eycikl ez_g eäklmnptvä fa_aklmnrt fdmopv
    fedir ffei fgaeå fi_dfgijklnstx flai fo_ir fraiosv fsc fts ful fvm fxs fyy fää ga_aelmnrstw gba gdbiu ge_ilnort ggr
    ghp gi_agilnstv gju glaioy gneo goilnos gpr greiö gs_e gta gudlru gva gwi gydp gåä ha_deijmrstuvwš hduyä
    heahjlprsuvy hi_adeghilm hjioä hkaiäö hlaioä hme hnabeop ho_aijklmnprstu hpcp hreiy ht_työ huahiknptu hveiou
    hyeikrstö häilmnprvä hön iaabgijmqtuvy ibaeinw ic_io id_dginoruäž ie_hkopuv ifafiloru igahioru ihejmnory ii_bh ijiuö
    ikrtyö ildjkpä im_bops incfghjlmpry ioabdhkmpruvy ip_eilosyä iragkouy is_bdfhjnv itfröš iu_el ivny ix_bfmoru
    iydhklmtö ize iävä iö_klmnstvö iš_i jajmoprv je_eimpv ji_adeilnosvä jne jo_abjlmopr ju_ailmnoprt jäikmopvy jöi
    kabdegjmoyzš kedfkopä kg_ khamo kidhmpvyä kk_kyö klao km_e kni kodefguy kpl kraeu ks_puä kt_aeortuy kuefghjksy kve
    ky_aehjnopryä kädlnrtv kö_aijklnopstyäö kša labeghlmor lbau ld_ leahjprsuzä lfa lgao lhaeä libcdfghjoryäöš lj_ao
    lkäö llvö lmy lnt loabcgjlmnouvw lpaiopu lre ls_gistu lteotö ludfghijlmprx lv_ayä lyafijklopvyäö läabkmnorstvy
    lö_iklnstö macdfgmopruvyä mbiu mda meadfk mhan mihijmprv mlio mm_u mne mo_afjklorstv mp_aelopsu mrdi ms_eipst mt_ao
    mu_ajnpry mve myaikry mäamoprvy möh nabdefhjmorv nby nc_ilo nd_ahmou neagjkpruvx nf_ilou ngaeijlorsu nhio
    niadelopruvxä njao nk_rsuyö nlaeiou nmaeä nn_ noabdehjkmorvy npaeiouä nraeo ns_eklntuyä nt_hrsš nu_ablnu nv_eioä
    nwai ny_hmrsy näehjlmnstvö nöiklnt oaadijlmrstv ob_aeo oc_aeik odž oelnruv of_giou ogadilor ohaenou oiijv ojoä
    ok_irtyäš ol_osyä om_bot onfhklmpsuvyä oo_gklpst op_cfloqstyä or_bdegnoprsuy osdhjlmnpruvä othkä oulsu ovopsuä owapt
    oyhkl pa_cdfmnpstvš pc_bho pda pe_adefhjknsu pfi piadfhpx pl_aeioy po_aghjmnprt ppeloy pqu pri psacety pt_eh
    puabdehijkpy py_ijklotväö pä_adjklmnpstvy pöy quo ra_bcdefghiprvw rbei rd_eios re_acdefjlmnovä rfv rg_aiov rha
    ricdehjoruyö rjiuä rk_mosu rli rmimoä rnai rocefgjmopvy rpceo rriuyä rsaehotuyä rt_ehijnuäö ruahiklmnopt rve rx_
    ry_ntv räaejklstvy röinp sadfhjopv sbi scailo sdai sedhjoprvä sforu sge sh_aeiklouä sibdfprxz sjaoä sks sleyä
    sm_aiou sn_adiouä soacdghjkmnot sp_eiloruyä sraiouy ss_kst st_hmrt su_abfgijknpsv svceouä swa sy_ehiklorstvä
    säadhmnoprsuv tabdghowy tcp tdi teabdfgouvxä tfo th_aeinor tidfhjpuyö tjau tkou tlais tmeit tnae tocfghpuy tp_r
    traeosuy ts_cort ttpt tubgp tvi tyaelr täafhkopr töahkloprstvö tšaeiou uaikmnstv ubit uck udaimouž ueahiklmnpsv
    uffiu ugadeiru uhadeikoru uidghkmptv ujiouä uk_rtä ulagmst um_opsuy undghlopswä uo_hipv up_adeiloprsuä urdghjmrtu
    usdfhjnuyä utdhlyš uuaehjmovš uveoä uxe uyhkö uzb uši vaejmvy vcrtu vdan ve_acehijkmstuvä vidghkmpvy vmas vnij
    voajkmnops vpi vrkt vsp vu_aiklmprsv vy_aeijklmnstäö väims wa_iklrtz wch wee wint wki won wpc wri wty xbu xem xfa
    xma xo_ xpp xrx xsi xt_ai xup xx_x yaiklnprs ych ydiyä yehmnst yfi yh_aeiyä yi_dhklnv yjo ykeikruä ylhkmotyö
    ym_lrstuvy ynceikouyä yobis ypaeortuyä yraejryä ysadefhjmnoruvy ytaiko yua yvaeiny yyhkmrt yö_adlprs zak zbe ze_r
    zgi zi_ zlo zom äaijlrsv äbi ädaeiyäö äe_ äfr ähaikuä äi_dekrt äjaio äkaeiouäö älaeosuyäö ämaemu ändefhlmorsuvyä
    äohilpst äpaoruä ärakrstuö äs_anoyä ätakoy äuu ävaeuy äy_hklmr ääadhikps äö_ns åäö öaijlrsuv ödy öhaelyäö öidjlmnstv
    öjaeo ökeikosä ölaitu ömeiuy önhiklmnosä öohit öpaiouö öreimäö ös_aiklmnprstvyä öt_aiuyä övae öydhls öö_nt ša_gm
    šeekmt ši_kln ški šol što šu_abv šši ža_r ži_bk žo_
  `,
]

import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const id: LetterGroups = [
  `
    an_ kan _da _di _me ang ng_ ak_ _ti
  `,
  `
    ida dak tid men at_ _pe si_ _se eng ah_ _be ber ala yan _ke _ya uk_ ntu _s_ ri_ tuk ter _un ari unt nga apa kas
    ika per ata ada _te pat da_ lam as_ gan _in dal aka dap _ba asi am_ dar mem uka rka _ta _pa pen
  `,
  `
    erk al_ ar_ _ko _re ama er_ ung ara ran seb nya ngk ali ai_ _de ini tan era ma_ ya_ ing ngg bua emb lan una _ad
    gun ela lah isi ni_ ke_ nak eri _sa nta _at mba _ha tak dan gka is_ den eks nam ila pad han di_ bag bar _la erl
    ebu ka_ _si lik _su _va tau _bi aru aga au_ uat ta_ _bu tu_ ena us_ dip bol lid it_ ent id_ atu val tik pak nda
    _ka ili dit _ma bah uah ik_ kon tar _ak lai end kun ket _ja _ga mas el_ ipe amb nde ol_ uku _na et_ ste ist akt
    eta kom har gal buk dia tam ura elu uan emu _st lua ris mat tor mbo lok bel ks_ ek_ ana uar ole in_ or_ ori eti
    and oka dir ksi _ap str leh set rus tem eba ra_ rin any _ar int pil _le rek sta sik ind
  `,
  `
    mbu pan asa hka esa lih dis tas agi ggu ti_ jan esi ire na_ san ih_ ban ian ite ode _an sim ers _op _pr aha ant
    ens gga igu enu alu emi en_ iha ere dik _po dib mpa tif la_ ekt erb ati isa ert eny gi_ amp ita eru on_ eh_ _lo
    nan rak reg pem sis gis man kel de_ lka dig asu gai _ob tka kar nsi suk ren aan bje nil _ca obj jek aks tel did
    duk kat sa_ egi ula but _fo aba lis rma sal pes ete mod aca pa_ pro tri tek nst sua uru saa nal ur_ mil car ope
    lu_ ruk sel ema aik dek ver kal _ni for dat ipa _co if_ gag enc um_ bun aat erj orm _al kto tip ain aya rla imb
    rsi ene jal ses rlu rik idu fik ilk bil omi _mu ngu uba _mo ga_ ima ref mpi mit ut_ leb emp eme ua_ rna spe sar
    kah _to dah lin ker _no ont tru _ek fer bac awa tat rja ap_ ins iki _wa _pi unc efe ngs kur rel il_ nis _ku _d_
    bal ern sed nte ten ele te_ _sp tin pe_ sem kti _ol edi ras der tom lat nti ngi lur sit ir_ rah uks ki_ pli muk
    ja_ kte ifi kau apu atk mer mua abe arg ong _je res tah sin eka
  `,
  `
    _abcgmsuw _bo _ceu _dou _efmnrx _fair _geru _heiou _idkmst _ju _kilr _liu _mi _ne _ort _pu _raiu _shkoy _tru _umrst
    _ve ab_iu aceku ad_ei af_it ag_u ahknu aialmt ajaiu akehiknu aleklo ameiu anceijknopsu apiklo areknst aseknos ateno
    aupt axi ba_bikstw bebdkns biahnst bleo bon bra bugls ca_bchklmnpt cegprt che ci_alp ck_ cobckr ct_ cu_alr daafis
    deflmpst dicefhijlmnuvw dokr duaghlnpr ead ebei ecaeiku ed_aeu efi egamo ehaik eja ekelou elio em_or enijko epaer
    ercdfghmoprv es_ekotu etru evae ewa expt fak fieglnsx fka fokn fra fta fun gabhkmprstw gecklmnrst ggeil ghaiu
    giaklmnrt gkilou gle gme gny gonr gra gsi gu_blrs habdklmpst heckn hi_lnrt hny hu_bln ia_bdklprst ibaeiu icau ide
    ieknr ifk igaen ihik iimn ijai ikeklnosu ileou im_eikpu inacefkoy ion ip_istu iraiku isekopu itikmoru iur ivaei iwa
    izei jadgkmrtuw jelmn ji_kn jukmnt kaadimp keabcdhkmnps khi kilnrt kka klaio kny kodlrt kreio ksaeptu ktu ku_akmpst
    lacgklprsuy le_gklmnprstw li_abgmprt ll_y lny lobcglmnp lti luhkmns ly_ maahiklrxy mbeil me_lstw mi_cknsz mka mla
    mny mort mp_eloru mro msi mudlmnrst nahiprst ncaeiou nd_iu negklmnr nfio ngehno nikmnrt njaeiu nk_aor nny nolmnrt
    npa nsefpu nt_or nuhlmnrt nve nyeiu oba oco odaiu og_gir oho ok_ku olaiou omabeopu onadefiosv op_ost oraekot os_eiot
    ot_aeo out ove pabcilrsu pda peklt pi_knrst pka plae pny poklnrst praei ps_i ptai pulnrst racdfgilmprtw rbaeiou
    rcaeo rdaeu re_admpt rfo rgaeu rhai riabflmpt rje rkeiou rlei rmi rny ro_fgklnpst rpaeioru rsaet rt_aeiu
    ru_abhijmnprt sahikmst scr se_cghjknpr siabfhlop skar sny solnrs spalo stiou subdmnprs sya taabilp tegpt the
    tiabglmrstv tny togklnp trao tuabhjlmnprst uails ub_lpsu udau uga uh_aikn ui_ uju ukk ul_iktu umabelnpsu un_dijky
    up_adilsu ureikns usaikntu utaeiku var ve_ vist wa_bhjklnrt xim yaklmrt yeblrt yiakm yuns zin
  `,
  `
    _afhij _bfgjlry _c_bdghilr _dglprsy _ebdlsuv _feltux _gilt _hpry _iabcjloz _jio _k_ghmn _lvw _m_dhlmny _n_guy
    _ofkmuv _plt _q_u _rbopt _sbcdlmnsvw _t_dhl _uabcjklpu _vdilnot _wceio _x_kptx _y_egpu _zailou aafhklrs abklnorsy
    ac_hirt addjmosuw aelr afes agemnors ahilsw aibdfhrs aje akclorwy alfgmnprstvwy amknst anflv apehnprst arcdfjmopry
    aschlmpty athlrt auahiklnsx avaio aw_hkn ax_ ay_o aziy baadpyz bb_e bdi beghtuy bfd bgt bi_bcdgjkpr bjux bkaeu blai
    bmeo bnot bo_bcdhorst bpaeior brgmo bs_ceiopt btiy bu_dfhijmr bva byet caadiuy cbnu cd_ ce_cdklmns cgt ch_aip cinst
    ckaeiostuw cl_anou cnt codlmnpuv cp_u craeilou ctciou cubhkmnpt dabdegmuwy dcano dd_ipr deabdgiouvwx dg_ein dio dju
    dk_a dl_el dmiou dney dohlmpuw dpar dr_eo ds_bit du_dmst dvam dwa dyn ea_klmnprt eb_l echoprt edgr ee_ekmnr ef_aflo
    egeru ehno eidmn ejeu ekfhiknpr eldklnt emflntv enfhlmnrv eo_fglmrsu ep_ciopsu erwyz eschmnps etcknopt euamrt evio
    ew_ei ex_ace ey_bci fa_abcmnstuv fdov feakmn ff_eist fge fi_rt flaio fo_lt fregmos fseit ft_ipsv fuz fxs gaacdjuy
    ge_diopv ggor ghe gibcdjz gjau gke gloy gn_aemo gobdlmpsty gr_egimou gs_au gt_aku guaeghijkmpt ha_awy he_ailsux hho
    hibdefjkmsv hku hli hnab holmnrs hpap hraey hsu hti huaikrs hwa hyp iaacghjmuwy ib_klors ic_ehikot idgiknor
    iedelmstvwx ifaflotu ig_gimr iheru iijklsz ijeu ikhr ildlmnty imlmost inbjlmnpuv io_acdlruv ipklor irmnv isbcdmnsw
    itcflns iubjklmnps ivn iwu ix_emoru iz_o jaabhij jebcdjpr jiablt jlo jobkl ju_adghirs jx_ kabcgkwy kblv kco kde
    keefgjuwy kft kg_ khatu kiabdhmps kko kl_u km_ kn_aio ko_hkpsuv kplor kra kskln ktary kubdeilo kwa kya laabdjwz lba
    ld_e leadv lf_ao lgeno lieflu lkiou llabegim lm_a lnt lo_adjorstw lph lre ls_aegu lt_ae lubcdegilptw lvae lwap
    lyafpu macdgjmpuv mc_ mdac mebcdfgkouv mfou mhn miagmpr mko mli mm_aeox mneu mofghnsuvy mpst ms_pt mt_aeo mu_bi mve
    mxi myn naadgjuvw nbily nc_hkl ndcklmors ne_bdhstwx nfal ngjlt nhau niaehpuvx njlo nkeu nl_aio nmabeio nn_cegn
    no_dghpsv npu nre ns_ahklmnov nthnstv nu_adefjks nv_ao nwi nyo oacdlt ob_beorsy oc_aeikl od_o of_fgiost ogeu oh_n
    oin ojeio okdeinost olbdfklnstv om_mt oncjkmu ooklpt opacdfiklnqru orbdgjlsuy osakp othiry oubcnrs ovos ow_nt oxiy
    oyae paafghmpwy pc_bo pddo pecdegjpw pfi ph_aeir picdhjpx pkdo pl_ouy poghijpu pp_aelo pqu prs pscety pt_hot pu_abkp
    quaeo raabjuvy rb_ rchi rd_isv rebceijrvx rflu rgior rheu ricdegioruvwz rjiou rkl rlfo rm_ekou rn_io robcdjmoruvxy
    rpc rraeior rs_ckopuy rtfjlmnorty rucfl rvaei rwae rx_ ry_ainv rzi sabdfjpwy sb_abe scalo sd_a seaeiouw sfeo sge
    sh_aeilor sidegrz sk_eilnt slaiou smacei sn_aio so_abcfktu sp_hiru sre ss_aeiopt st_djmn su_fhl svce swai syimn
    tacdfgjwxy tc_hpu tdiko teabcfiswx tfior th_hru ticehow tjau tk_er tlaeos tmaeit tnae to_cdfhotu tparu tr_cesy
    ts_ceirt tt_aeortuy tudg tvap ty_p uakp ubdeijkmt ucahtu ud_eikn ue_nr uf_af ug_iru uhu uilnrsv ujai ukinot ules
    umik unbhlmnosuw uot upeknp urcgorv usehlp utfhlnopst uu_ uwa ux_ uzz va_inst vcrtu vdacn vedklns viadego vla vms
    vnain voklr vp_ vsp vta waadisy wch webn wha widlnt wk_ wn_y won wps wty wuj xa_d xcl xecd xi_a xkb xma xo_ xpaopr
    xrx xsi xt_aer xup xx_x xy_ yaahijp ybl ych ydi ye_dgkmns yfi yg_ yi_dlnrs ym_bl ynabtu yobru ypehu yte yuampt yvn
    zam ze_hov zicr zlo zon zum zy_dn zzy
  `,
]

import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news, in messages of free programs and in lists of words of film subtitles. */
export const cs: LetterGroups = [
  `
    ní_ _po _ne
  `,
  `
    _pr _př _na pro je_ ení _je _s_ _se na_ sou ova _vy ou_ _so _za ch_ at_ _v_ se_ ho_ ová ván
  `,
  `
    ce_ sta _do ost né_ bor vat oub ubo ro_ ze_ _st ání při ky_ to_ _a_ pře ný_ _ob it_ ter ru_ _ve no_ rov ku_ _ko
    _od kon pod kte zna em_ pou neb _kt stu ové pří ého uje ých _kl ně_ oru cí_ _ná nel tu_ ny_ lze le_ zen ka_ lo_
    tel _ch elz obr řen van uži str raz _ro ná_ lož bra sti ouž pol _vý ast _zn ři_ _by ci_ en_ ate tup nov nen ím_
    ent chy dno mu_ ebo ti_ odn hyb tav že_ hod or_ lik ový la_ nou vé_ _zá bo_ byl dov _sp _to _da dat odp řed lov
    men ran res _ja ek_ _pa st_ by_ íst ech má_ _mo ta_ nut _bý prá tí_ pra _ho slo _ba ýt_ jak te_ kov být zov ovn
    kaz ích ící oto ale por led _te
  `,
  `
    ako do_ roz _ta sah ího ty_ alo tov ově _re pos _má mi_ edn _k_ len ko_ líč pis olo ve_ ole li_ dpo nos ace vní
    _sy jíc _ok vol měn áno _zo ací not nač žad nep _in _ak pov lní _ma obs ten dní _me tní ver _ov jso zob ist jí_
    ním ick aný ují _js _z_ ém_ eré _o_ tře vý_ ají bal rac _už ít_ _sl nak ven tom lat áln klá eno ry_ ění klí vu_
    živ iva spo iko tra nam for oro ráv _sk oli liš ší_ jed akt bsa ané ak_ uží azo atn ave mís nas níh _al řád ele
    _bu žit orm _zm čas est ým_ nu_ aze ačí pot ros ovo ožk ext ba_ nýc _mí cho ktu upn ado _no čít _ad sto _ar ves
    stn _že nem če_ vyt adr eze dre věř ste áve tex nit néh ika avi láv _li něn _ji _hl ěře ené pli bud et_ tor rav
    ré_ _zp dy_ _řá výc ému ahu ytv yst tat _vl mez su_ tém erý uto hle jen _de žen ena vyž žád hla ený de_ ata tro
    sté nic ože yža ečn alí du_ náz _ka hu_ pla áze ožn sle zad tvo _op cov čen _sv vá_ poj dí_ isk tab okn oje _ce
    án_ poz vel _u_ den sku ont ádn sys zi_ oko čís ké_ ráz ly_ oku oho _žá eln _ap ční lou _ze změ _kd áva tiv zí_
    voř lu_ rý_ rů_ ota véh ků_ il_ tla ici vyp rán kac níc pok las eli utí ali lic ede stř roj ítk _pl íli amě lav
    mož _mu yl_ aci od_ apl yba esl ato ite ory al_
  `,
  `
    _abgnstu _beilorě _cioí _dilnruváíěů _elnx _faeioru _ger _haeir _idgm _jm _keruvó _laeoé _minryéě _niuě _ochmrstzč
    _peisuáíěů _rauyáů _sabcdhimnruí _tiruvyýěř _udklmnprstvz _vainorszáíěš _zbdjklrtví _údpstč _čaeiltáí _řaeí _šaeikp
    _ži abelsuáí acho ad_aeilnuyáíě afi age ahorá ain ajent akceruáéý alauyéýš am_aeiouy anacdegikostuáíě apainos
    aracdgiotv aseino atikruí aut avadnouáíěř az_ainuyá ač_eiknou aří ašei ažde bajrv becnrz bilnt bje bleioéí bnoéíýě
    bodjluv broá bu_jl byt bí_dr býv bě_hrž cedlmnrst chailnrtuá ciaftá ckoyáéý ctv cuj cíchlm ců_ da_jlnrv dch ddě
    debcfjklmprstxz diaclnstvč dkalouy dleio dmí dnaeiuáéýě dobdhklmprstu dpi draouž dskt dujk dvao dá_lnv dél díl
    dě_jlnt dří dů_v ebaenuy ec_ik ed_aciklmopsuváě efei egi ehlo ein ejemnsví eklortuvá el_akoséů emaeinoíě encdeinsuyá
    eod epilorsíř er_aeinopstuvzá es_ekmnopuá etaeioruyíěř evaeinoyř exip ezadinpř eček eře eši eži fer ficgkln fot fro
    fun gen gics gno gorv gra gur ha_jln hem hiv hlioáéí hneio holprstuvz hranoá huj hy_ há_jnz ial ibu icehí ideáě ie_n
    ifir ignu ihl ii_ ijaí ik_tuyá ilaeinoy imaeiopá in_adefiknostuyáýě ion iport iro iselou itainouyáéí iv_einoué izaou
    iál ií_ ičekn iřa išt jat jde jejkmtv ji_nst jmeé jnéýě jov jte jím jší kalmnrtž kcei kdy kemt klaeio knu kolmprsu
    kraeioyá ktio kujmnprst kyt ká_clntvz kéhm kód ký_cm lacdjlmnč lecgkmpstvzčž libdlmnstvz lkoy lnoáéýě lobcghkmns lsk
    lte lujvž lá_dnstš lé_hm lí_k lý_m lští lů_ ma_clnprtz mbio me_cmrt miclnst mkn mlu mnoí mocdhnstv mplor mrt mus
    my_s mált mén mí_nt mě_lrsř mů_ž nabcdhijlnprtvz nceio ndaeiá ne_cdjkorstuvzč nfio ni_klmnszč nkacouy nnoéíý nocdhmr
    nskt nt_aeinoruyáů nujl nve náchlmnrsv ném ník ným nčeií nějkm nšt nů_ obacdeijlnovyě ocehin odadeiklmorstuvyář ogir
    ohly ojimoí ok_aelrá olabnuáí om_abeinopuéíě on_acefikosuyáč opaeioruí oraeiknstů osiklmopu oteiklnrvyář
    oucdhprstvzčš oveiklsuí ozbdehinopvíš očaeití ořeiá ožai pacdklmnrst pecknrvč pilnt plenoá pnouí pochmnpčřšž preivů
    psaá pu_bjsš py_ pínrsš pěltš půs ra_dfjklmstčňž rch rdn reacgkmnptvz ribckmpst rmaá rnaouíě robcdfghklmnptuč rskt
    rt_iou ruhjkčš rvaen rycht rze rá_clmt rče ršt růmz rže sadlmnž sch sedklmrstz sho siglt skalnoryáéý slaiuá smaeryíě
    snaiéíě sobcv speruě stlvyáíěů subjnv svoě sy_mn sáhnt sí_clt tacdhjklmnrč tecgjkmsvč ticfklnstz tkaouy tli
    tnaouáéýě tokptuč treiuvá tsk tuadjr tvaráí tylp tá_hlntvř té_ tím tý_cd tě_lnz třií tů_m ual ubl uceh ud_eoá uhoé
    uji ukaot ulakoá um_eoí undik upceiloru uraozč us_etí ut_aen uveno uza uál učaei ušet uže va_cjlrzčšž vedř vidlnrstč
    vkay vlaoá vnaioáéýě vo_djrtuvz vracdtá vskt vuj vy_bdhjknrsuvš vzdo vádlmvzř vém ví_cdmrt výbmprszš vě_drt vře všet
    xis xov xto ybnor ych yhlo yklo ylo ymb ynu ypilnr ysl ytenou zabchklmnprstvčš zbary zdnráíě zelmr zho ziclt zkoru
    zlo zneiá zor zpeorů zra ztr zu_j zvaeo zy_ záklnpsv zís zře zší áceht ádakoáě áhln áje ákl ál_ekou ám_e ánaiky ápao
    árno ásilot át_eikno ávinoáě ázadkoí áře áše áže émo énoě íce ídak íje ík_ayů íle ímiu ínaká ípa íroá íseklm ítaeáě
    ívaeá ízen íře íše íže ódo úsp ými ýro ýslt ýva čeklrt či_lnt čkaouy čle čnoéýě čov čtevy čuj čás čí_n čů_ ěch ějíš
    ěkt ěl_aeio ěn_aioyéýě ěrnouy ěst ět_eiš ňov ňuj řadz ře_bcjklmprstvčš řidhjlptř řov ří_djkpstvz še_lnst šift ško
    šov špa štiíě šuj šícmř ům_ ůsot ůvoě ůže žel žijl žnoí žov žuj ží_tv
  `,
  `
    _aaefhijmvzčťž _b_ghzáířů _c_acdlprstuvwyzé _d_cjmpsyéóýřž _e_cdfgikmprstuvwz _f_dlstyáéíóúňů _g_achilopuzáéó
    _hmnuvwyáýňřů _i_achklorstuz _jdouáéíóü _kbhimnqswyáýčřšů _l_cdghsuvyzáíóůž _m_cghlmszóýňřšů _n_cdsyéíúýů
    _oaefijlnuwxřšž _p_ghntyzéóýš _qu _r_dirtvwéíý _sfgjsáéúýčň _t_chjklmstwzáéíó _ubcghijučřš _vcdhjkmptuéčřůž
    _waehior _x_hpt _y_aop _zcfhiuóúčřů _á_sz _é_rř _í_r _úbchjklmnrvzřž _č_cmouwů _ďá _ňaá _řiv _šlmortuváéíňť _ťu
    _žahlnorví aalt ab_acdinoryéýčěš acaklprstuvyáů adbcdhkmpsvwéýřšůž aelrs af_aefgkortuyé agabdgilmnorsuáéíš
    ah_aeilnvyéýřšů ai_dfglmstv aj_acdfijklmosuzáčšů akadhiklmsvyzóčěřšůž albcdfghjklmnpstvzáóúůž
    ambchklmnpstwáéíýčšůž an_bjnvyzčšůž aobdkprstš ap_cejkprtuyáíěňřšů aq_ ar_befjklmnprsuyáéíýčšťů
    as_acdhklmprsuvyáíňšů atbcdfghlmpstyáéóýčěřšů au_cdjklmnrszčřš av_bcklrtyzéýčšůž aw_afkoyš axehikoprtuí
    aybeilosů azbdklpsvéíýňšů aúdt ačacjlstáů aď_aotá aň_admostu ař_abeikostčů aš_cklmnotuáí ať_kt až_abilnostuáéíďš
    baabcghikmnstuxyzčřž bbi bcehií bdaioré be_djklmostvyúčšž bgp bhaláóú bi_abcehijkorsvzóčř bjaí bkaelouyů
    bl_abkuáů bnaeiuyá bobchkmnostwxyzčďřťž bpir br_einuyzéíýž bscklotuyá btenyíě bubcfgikmnorstuzáčďňš bvaeioyz bwe
    bycdmprsvzč bzouv bá_bcdjklmnstvzčřš bé_hmz bíhjklmntzčš bón bý_cklm bčae bědjlmnstť břaeií bští bů_h bža
    ca_cdejlmnprst ccaot cda cebcijkopzáňř chcdekmpsvéýřťůž cibdeghijklmnopsvzíčť ck_adehlnprstu claeinouéí cmé
    cnaeiouáéíýě co_bdklmnoprstuž cp_aeouř craeiluy cs_o ct_aciklmnouyéíýěů cu_cdknrs cvaio cwd cy_hknr cá_mstš
    cédnv cínprstzš cňu cům dabcdikmopqswčňřž db_aloyáě dcaeioíů ddaeipryáíů deadeghouváíčňřšž dfru dgei dhaelosíš
    di_defgijkmopruáíóšž djeiuí dkeráéýů dl_anuyáéíý dm_adeinuáéýě dn_yů doacefgjnwxzčřšž dp_alruářů dr_bchistzáéý
    ds_aehlopuví dtaeiruyáí duabclmnprstřš dveilryáéíýě dwaj dybcghkmnsťž dzeinpá dáckmrtčřš dé_hmrč díckmnrtvčšž
    dóg dý_chlmnš dčaeiouí děcdikmprsvčšť dňou dřaeiouá dšeiktí důcklmrs džaipsuáíóš ea_bcdgklmnprt eb_bciklráíýěř
    ecacelnoptyáíňů edbdfgrtwyzéíýčřšůž eedfklmnrstxz ef_aflotuí egaemoruvyářů eh_adeknrtuyáýčů ei_dglmtvš
    ej_abcdhijkloprtuzúčňšž ekacdeinsyéóčřů elbcdfghlmprtuvyáíóýšž embcjklmprsuyáýčřšůž enfghklvzčěšůž
    eo_bcfghklmnprstvzčřš ep_acehkntuyáéýěšů eqtu erbcdfghklmryčšťůž esabcdfhirsvyíčňťů etbchklmnpstvzáéýšů
    eu_bcdehklmnprstvzčž ev_cdhklprsuvzáéíýěšů ew_aeirsy ex_acekmnouyíů ey_cghlmnors ez_bcgjklmortuvyáíóúčů eálnr
    eí_ eón eúcmnpsč eč_acilotuíů eď_kmt eň_amostu eř_acikmnsáí eš_aeklnotuíť eť_tá ež_ceklrtáíš fa_eijklmnrstzš
    fddw fe_dijkmnstť ffefisu fghu fiadeirstxáí fkuá flaeioyáí fnií fo_cfinuvť fr_aeiuyáí fset ftaosuwyů fu_jklrz
    fy_z fá_mzš fémrř fí_gknzš fór fúz fňu fřeí fšt fů_r ga_bcehlmnrstuwyčšž gbity gcaort gdaiu ge_jlmorstř gfi
    ggers ghaetuá gi_abdeilnotuzíš gl_aeioy gme gnaemtuáóě go_clmntu gpdgst gr_eiouyáíó gs_imt gu_adejlmnpsvyš gviý
    gy_npz gzi gácdlnrt gédn gín gólnt gřei gšt gů_m habcdeikmoprstuvwyzčřš hcaeií hd_eoy he_abcdeijklnoprstuvwxzňš
    hi_abcdefgijlmnprst hkouáéý hl_ctuyý hmeoy hnabdnpsuyáíěů hoabceijkmnowďřšž hpa hrdeisuyů hsku ht_aeiouyáíě
    huabcdglmnrstčšťž hvaeiáíě hw_ hycdghlnpstň hácdklmprstvčřš hé_hm hí_ hód hút hý_bclmnř hčí hňou hřbeiáí hšt hť_
    hů_dlmtvzř hž_ ia_cgkmnrstzč ib_aeiklnorstwyáčěš ic_amotuá id_agilmnorstuyéíňůž iehlmrstw if_aefklotř
    ig_aeghioryáé ih_ainoruyá ij_deimnostuáďš ikcdeilnrsvéóýšů ilbcdhklmstuváéíýšů im_bklmnsuyíčěž incghjpvzéíčšůž
    io_abdlprtuvwz ip_aceiklnpsuyáíů ir_aegikmstuvyáéšů is_acdhimnpsyéíťů itbcfhklmrstvzýěřšů iu_emszč
    ivckmyzáíýěňšů ix_beilmoué iz_einprtvzáéí iádntř iéfrř iícm iónz iút ič_aciostuáíů iď_t iň_aotuá iř_otu
    iš_eiklnouíť iť_u iů_ iž_eiknotuáš ja_bcdhjlmoprsvyzš jbaelnoě jc_ehiů jd_ainoruvyáěřůž jebcfhlprszčďřšž jfu jgu
    jhelo jicdhlmpvzšž jje jkaoruy jleuéí jmailouyíěů jnaeiouáíš jo_bdehilnrsu jporř jraoyů js_eiklmnpt jt_iouyíěů
    ju_abjlprst jvayáíýě jzalá já_cdklmv jé_éž jídhnstzčšž jóg júhsž jüa jčaeikoí jď_mt jňu jš_eklt jů_m jž_í
    kabdfijkopsuvyčňřš kb_e kcí kdeo ke_cdfijlnoprsuvyčňřš khamoá ki_elmnrstč kkaoéý kl_suyéý kmeio knaceioyéíýě
    koabcdfghjkotzčňřšťž kpo kqu kr_bckmstuvzéíýčů ksbciotů kt_anrvyáéřů kuabcdfiklzďřš kvaeioráéíóěů kw_ kybhlmnrsč
    kzv kádfhkmprčřšž kékzř kójnr kút kýbhknoz kč_nt kě_ křeituí kšet kůlmrvňž kže labfghkopruwxyzďšťž
    lb_aceiklnouyáýě lcacehioíů ld_aeorsuyáů leabefhjloruwxyáóďšť lf_aeoruí lgabeioá lhakoáů liaefghijopruxéíóčďž
    lja lk_aelnuáéóýů ll_aeghiostuyá lmaeiouy ln_aeiktuy loadfloprtwyzčďňřš lp_ahty lroy ls_eiopt ltaiorsuyáéýě
    lubcdhiklmnopstxzčšť lvaeioyáíů lydfhmntwzšž lz_ahlnuyá lábchklmprzčřž lécdkprstvzčř líbcdhmnpstvzřšž lónzž lúč
    lýchntvz lčeikí lň_kotu lšo lůmnvzž lžeiouí madfghijkmosuvxyčďřšž mbaluyíš mcehioíů mdelo medfgjklsuxčňřš mfo
    mg_e mhalno mibdefgijkmorvxzéíčňř mjd mkaeloruyů ml_adehkoáéíýč mmaeioy mnaceisuyáéýě mo_begijklmoruzčřš
    mp_aeistuáéě mracdhkuzáň ms_ehiklt mteiouéě mucdjklmnrtzčšž mwae myhjklmtvzčš mzd mácdhjkmnrsvčřšž mé_dhmď
    mícklmrvzčňřš mód mý_cdhlmtvš mčeio měcdijkmptvňšť mňa mřeiouí mštť můcjlmrs mž_ei naafgouďřšž nbouyóě ncahluíů
    nd_bcfhlorsuvyéíýěřšůž neaefghiwxyáúřšž nfadeglru ng_aefhilmorsuvyášů nhiloá niaefghijopuvxáíšž njeo
    nk_einrtáéčšů nliy nme nnaeiuyáě noabfgijklnopwzúčřšž nper nr_e ns_aefgilopsyá ntcghklmséýě nubcdikmpsvxášť
    nv_aio nyahmnos nzaeinouí nábdgjkptučřšž nérstvzéřš nídfjprstvxzčšž nóz núb nýbghprsř nčanou nďa něcdhltvzčž
    nšeiuí nůjmvž nž_emosš oadfhijklmprt ob_bhktuzáéíýčřůž oc_acklortuváí odbchjzéíýčěšůž oelsvxyz of_efilortuáéíšů
    og_adelnouyáóů oh_adeinruáéýňřů oidmnrsz oj_acdknstuáúčďšůž okcdikmstyéýřů ol_cdfhklmstvyéčňšů omcdklmrstyáýšů
    onbdglnrvzéíďěšůž oo_bcdklmprst op_bchklnstyáýěřš orbcdfgjlprváčňšť os_abcehnrsvwyáíš ot_bchmstuéíýčěšů
    oufgiklmnxř ov_bcdryzčšůž ow_aeilnrt oxeioy oyadei oz_acjklmrstuyzáýčřů oár oúl oč_cknáů oď_kostá oň_os
    oř_aknstíč oš_aeiklnpstuvíťů oť_á ož_cdorstuáíň pa_ghjpuvxčňřšž pban pceiloíů pdae pe_adehijlmpstňřšž pg_cdlrsu
    ph_aeioy pi_acdeijkorvxzáíóčš pjao pkaeouyů pl_hkpuyzéíýň pnaeiyáéýě po_befgiwň ppaeiklo pr_cdkrstuyýčš
    ps_cehklotyíů pt_aeiopsuyáéýšů pucdklmnprtáč pyrtšž pzn pá_cdjklnrstvč pé_cdhrč pí_cjklmptvčř pódnz pý_cmrř pčen
    pě_cjknsvč pňouů př_koá pšeituíš pů_djlmrv qtt quaeio rabeghipruwxyďšť rb_aeiosuyáíěš rcaeiknouáíů
    rd_aceilosuwyáéíýěšů re_bdefhijloqrwxyáčšž rfeinoé rgaehiouyá rh_aelnoruyá riadefghijlnouvzáéíčň rjaoá
    rk_aemnotuvyáéýů rl_aefinoí rm_einosuwyéíěš rn_ceiksyáéýš roaeiorwxyšž rp_aehnoruáéíě rr_aeiuvy rs_aehinopuň
    rtaefhklmnrsvyáéíýěřšů rubcdgilmnprstzž rvikouyzáéíóýěů rwa ryabijlmnpsvč rz_adiklnouyáí rábdhjkprsčřšž réhmnt
    rí_cfknš rón rýchklmrstvčšž rč_iknouí rďtá rě_ rňau ršaeiuáí rťaá růbcdhjklnpstvčšž rž_abiknotuí
    sa_bcfgjkrstuvwzúčďř sbailouyíě sc_aeikloéíů sdairíě seabcefghjnpuvxyčňřšž sfoué sgei sh_aeilnrsuáů
    si_abceijkmnorsvxzč sje sk_eivóúřů sl_mnyzéíýů sm_dgilnosuáéýů sneouyáýů so_dfgklmnprstš sp_ailáíř sr_abdemopuá
    ss_eiloprwy stcdghkmpsýňš sucdklmprstzďňšť sv_aceilryáéíýů swaeo syclrt sá_cdgklmrvzčřž ségr sídkmnčšť súd sýr
    sčaí sňaouá sšt sť_aotá sů_m tagipsuwxyzňřšťž tbaouyě tc_ehiopíů td_be teabdefhiopqtwzďřš tfiou tgepr
    th_adeiortuyáš tiabdeghmopúčňšž tj_ tkelnráéýů tl_eosuyéí tmaeiouyáíěů tnei toabcdghjlnswxářšž tp_rř
    tr_dhknpsyéýčůž ts_ceiortuw ttaehiory tubcghiklmnstuváčňřšž tveiuyéýěů twaei tydghknorstčďřš tzdinv
    tábcdjkmprzčšž tébchknrtzčřž tíchknprstvčřšž tón týhklmnprsčřž tčei těcdhijkmprstvčňšž tňo tř_knopuá tšeiotuí
    tůjlv ua_cnrtň ub_abceijknprstuvyáíěšů ucaiknoptuáí udabciklmnrsuyéíýěřůž ue_lnru ufaefnruář ug_abehiru
    uh_aelnruyáýů uicdlnstš uj_agmotuš uk_celnruyáéčšů ul_cdeghilnpstuvyzéíýů umabfhilmnprsuyáýěřš
    un_aceglnostuyáíčěšů uodtvš up_adgjkptyáéíóýčěňřšů ur_bcdefgijklnprstuvyáýš usahiklmnopsuvyťů
    utchiklrstuvyáéýěřšů uu_ej uv_aikmtuyáéíčěňš uxosu uz_bdeiklnorsuvyáíšů uán uč_knotuáíň uď_t uňcká uř_aeikláí
    uš_ciklnouáíšť uť_o už_bknosuváů vabdghkmpsvř vbaouyě vcehiortuíů vdaiouyáě vebcfgjkmptvxzčďňš vho
    vi_ceghkmvzáďňšť vje vkeloruáóů vl_ehiknéí vmaeě vn_euy vobckmnpsčďš vpalorář vrehnoszíčďšťž vsao vteirí
    vuhklnopsvzč vvo vycefglmozúčňř vzabehklnprtáí vábceghkrstčšž védjstvz víjklnvzčřš vótz výdfhjklntuvčž včaeáí
    věchjklmnszčďšťž vňu vřiouí všaiuí vů_bdjlmnrč vžd waciklnrty wd_ we_abejlnrsšž wfo wheil widlst wjm wn_eou
    wolnorv wrai ws_ wty wyeo wšt xacdns xbu xcel xe_cdlmr xho xi_bcdklmntzč xkblu xlo xmai xní xor xpaeilopr xre
    xsk xt_eruyáů xu_alsá xy_ xér xí_k xů_ ya_nr yb_eiluyáíěňů ycekouví ydaeilráíě ye_mrx yf_ouyů ygeirř yhanrý yi_n
    yjademtuáí yk_aenruyářů ylaeiknsuvyáéíů ym_adefiklnopsuyáíýě yn_acdeiknotyáíěů yo_bnprv yp_aejostuyáíěů
    yragiouvášů ys_aekmnopuvyáí yt_ahiklmryáéíóýěřů yučž yvaeinoruyáíý ywo yzeiknopuvéíýš yús yč_ceikntí yď_t yň_as
    yř_abceikmnsáí yš_ceiklnoptuíš yť_ yů_ yž_eioáí za_jouzúřž zbeilouáíýě zcehioíů zd_aceiouvyňřů zebcfjkpstvzčňřš
    zfa zgi zhaelruř zidegikmnopsvčš zjei zkaelvyáéóýřů zl_aeiuyáéíýů zmaeiloruyáíýů zn_ouyéíýě zo_dfhlmnopstuz
    zp_ailtuáíěř zrcenouyzáů zsaekotuvá zt_aeilovyáíě zubklmnráčř zv_lruyáíýěů zycklč zzluy zá_bcdhjmrtzřšž zénr
    zícfhklmnprtvš zón zúčž zýv zčií zňuů zří zšit zů_ms áb_aeilnoruyíěš ác_aiknpáí ád_cehilruyíčřůž áen áfu áganyá
    áh_aeioruvyá áj_cdimnsí ák_aeinoruyáýů álacisyéíýčšů ámachikosuyáéíýěš áncersuvýěšů áp_eiklnruáíě
    ár_aceiklmsuvyšů ás_acekmnuyáí átachlrsuyáéíýěšů áuš áv_cklmpruyíšů áz_cilnruvyáó áí_ áč_aceikouíů ář_aikosíů
    áš_ciklntíť áž_cdiklnouí ébl écit édilnoséš éf_ekoruů égr éhalá éjm ék_aelnouyáů él_cekn émaeiknyěů
    én_aeiknuyášů épe ér_aeiknosuyů éscilot ét_anoyá évakorá ézaeinstuáš éé_ éčbeikntí éř_eiá éšt éž_i íbaeiruyáíě
    íc_iknotů íd_ceilnoruyáéíě ífiru ígló íhailá íj_dmní íkelnouá íl_aknouyáéíýčů ímaceknostáéóýěšž ín_ceiosuyíěšů
    íp_elnoruá ír_aceknuyšů ís_anpsuň ítilnoryíř ív_ikoíýčě íxk íz_acdkloruvyáí íč_aeiknouíů íď_ íň_ak íř_acikáíů
    íš_iknotuíť íť_o íž_cdiknoíď ód_aeinuyzůž ógr ól_mouyů ón_adeiknouyěšů óreouy ótauš ózaenouy úbiy úcht údaeorá
    úhelo újm úklor úleo úmlry únaio úpalr úro úseimtv út_eoruváě úvaoě úzceik účaeitš úřae úžaií üan ýbaeloruáě
    ýcaeví ýdaelně ýfu ýgr ýhelor ýjei ýkaeloruář ýl_aeikouí ýmaeklouyěů ýn_aeikosyě ýob ýpaikloru ýr_aeiyáů ýsako
    ýtaeirvy ýuk ývkloá ýz_adeknuvy ýčeikt ýř_eií ýš_eiklí ýž_eiot ča_gjlmnprtuř čbaouy čcehi čebcdhjmpsvčřš
    čibcgkprsvčňš čji čkelnáýů čliouá čmu čnaeiuá čo_ckluč čsk čt_ioruíěů ču_abkmrvá čwa čákrtř číchklmrvčňš čňá čšt
    čůmr ďart ďkau ďme ďo_v ďst ďteo ďuj ďábk ěc_eikmoí ěd_aceiklnoruvyáíýčě ěh_aelnouyá ěi_ ěj_aeiknotuáůž
    ěk_adeknouyáéý ělcknstuyáéíýš ěm_aceiotuč ěneknstuáš ěp_io ěr_aekčňů ěs_inuí ětacklmnorsuvyéíýěřů ěv_aeknouyáčě
    ěz_cdeimnostyíňů ěč_einsíů ěď_ ěň_atá ěř_iotuí ěš_einotuáí ěť_moá ěž_ceiknotuíš ňa_mntv ňce ňdž ňkaeouy ňme
    ňo_nsu ňsk ňte ňukp ňákt ňů_r řacstď řbaeiuyí řce řefhiuzďž řibckmnorsvzčďšž řkalouy řli řmai řnioáíýě řou řpy
    řskt řteí řu_jp řvae řábklnpst říbcghlmnrčňřšž řčei řů_m šabchklmnrtvš šcei šebcdfhjkmoprvš ši_cdklmnprsvčřš
    škaelruyáů šlaeiouyáéíý šmaeí šneioáéíýě šo_fknu špeilruí šro šsk št_aenouvyá šu_bdknpt švaeiáéý šáhkltí šéf
    šídhklptš šňů šš_tí šť_aouá ťalnsvč ťkou ťmei ťocuv ťte ťujk ťácktv ůbeě ůchk ůdackouyč ůh_l ůj_detč ůkal
    ůl_deiknoruí ůmyě ůniě ůpl ůr_acknuyá ůselmuv ůtu ův_ak ůz_aceiknoru ůčik ůň_ ůř_e ůšv ůž_ikouí ža_bhlmnrsř
    žbaouyáě žceií žd_iouyáéíýě žebcdhjkmrstčňš žhaá ži_bcdekmnsčš žkaouyáéýů žliu žmá žnaiáéýě žo_lu žpu žraá žs_kt
    žteo žu_nrsš žvaý žábchknr žér žíclmnprzš žó_ žďkou žňu žští žů_
  `,
]

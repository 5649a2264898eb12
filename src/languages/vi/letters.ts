import type { LetterGroups } from '../shapes/letters.ts'

/** Source: counted in sentences of the news and in messages of free programs. */
export const vi: LetterGroups = [
  `
    ng_ _th _kh _ch _tr ông hôn khô nh_
  `,
  `
    _ph _s_ ên_ _nh _ti ập_ ác_ in_ _đư thể hể_ _cá tin ợc_ ược các _gi đượ hi_ _tậ ho_ tập _có có_ ch_ _ng ỗi_ ần_
    ục_ cho ối_ khi ển_ _hi _củ của ủa_ ong
  `,
  `
    _là ới_ ột_ ron _qu tro ết_ chu ay_ _và _lỗ lỗi _đị ùng tha _mộ một hay _lệ _số số_ ại_ là_ địn ịnh _tạ _mụ mục
    _đã đã_ ải_ hiể _tư _hợ hợp ợp_ hiệ ình chỉ _li _dù dùn ào_ thư _bả iên iệu ệu_ _đi ầu_ hỉ_ _độ _đố _ha ện_ đối
    ượn ều_ ao_ ợng iện _tê tên _bộ iều ến_ bộ_ bản ất_ iển _kế iểu ểu_ hư_ _nà lệ_ _đầ ặp_ kết ạng _để để_ ích ra_
    _bi _vớ với _vi _sa hị_ phả đầu hải _ki huy tượ ời_ ộng ản_ uyể yển nhậ _gặ gặp thị ườn ờng hiế ặc_ gia _ký ký_
    vào _cầ _bỏ bỏ_ ài_ ếu_ _đặ _bị bị_ ách ưa_ ghi iến ọn_ ày_ ọc_ ung và_ _ra phầ hần ấy_ họn _gh chọ liệ chư _tự
    tự_ ấu_ trì anh _co chi _từ _cả _ho này rìn ặt_ từ_ ạo_ _đổ ảnh trị tạo _lạ rị_ ai_ ang kho rộn _cấ cần đặt ổi_
    đổi qua hưa _dụ kiể ân_ thi thứ _dạ dạn ánh on_ lại àm_ ươn ơng
  `,
  `
    dụn ụng tiế iếu hân ạn_ con việ trư _tì ống iao hỗ_ ảng ái_ eo_ _nê nên trê rên _đọ đọc hàn _mà òng trợ rợ_ _lư
    ẫn_ ực_ _đa ật_ the tìm ìm_ điề heo giá ây_ hiề ắt_ _xu _hỗ iá_ ành au_ _dữ dữ_ thô ận_ am_ thờ hời ói_ _gó ham
    êu_ _dò như ạm_ độn độ_ _lầ lần chứ óa_ gói _tí nhi _sử iểm ểm_ phâ _tá ính ền_ iệc ệc_ thự hực _hà hìn _dẫ dẫn
    ước ớc_ dòn _hì làm _dấ dấu úc_ iết áy_ ức_ phí hế_ ép_ tác _má ưu_ uy_ ua_ quá liê _ở_ _mở mở_ máy hận hiê _tố
    uá_ ội_ an_ áo_ àn_ _đế _mô ơn_ quy _nó _lấ lện _tù tùy ùy_ hép hím ím_ _rộ lấy ấp_ ệnh _vị vị_ _về về_ ởi_ _nộ
    nội _cậ oặc _đó _d_ _mã nó_ xuấ uất ứng mà_ _tả mã_ ngu thấ sai hứa ứa_ đườ tra ộc_ _lý lý_ ĩa_ hức phụ uộc lưu
    tiê tại _cu đến thu _du trí chữ _bá _mớ mới cập cản hán ằng khá _câ phi hác han ngh nhá biế mô_ hữ_ hoặ oại ếp_
    óng ửa_ hủ_ ệt_ báo điể _di _to ăn_ iêu hấy ộn_ êm_ chế _dà _mặ hứ_ phá ngo it_ đan hóa sử_ ẩn_ chủ cả_ sau tươ
    _ản _lụ lục _gỡ gỡ_ _hạ phé nào ngư cấp _sá huỗ uỗi nhớ hớ_ biể
  `,
  `
    _ain _bafluyàâãêìíóùăưạấầẩẫậắằềệỉọốồổớở _c_aàòôùúăũơưạẩắặốổộờỡụứửự _daeoáâãíõưảầẹễịọờứừự _efmn _frt
    _gàáâãìõạấầắọốồộởợử _h_euãòóôơưầậằẹếệọỏồộởủứữ _idmns _k_mèéêíẽềểịỳỷỹ _laouáâãêòóôõùúăũẫậắặẻẽềịọồộớờợửự
    _m_aiosuâéìóùúũưạảấầẩẫậẹềệọốỗờứự _naeioâéôúăơưạảắằặếềốổửữ _ofr _paior _r_eiuàáãõúạảấằẽốồỗờủử
    _shilotuvàâóôĩơưạảắẵẻẽổớởụứự _t_aluàâóôăĩấầẩắếệỉồổộớờụứửỷ _uỷ _v_adnuáìíòóôùăĩưấẫậắẹẻẽếệọỏỡụừ _wc
    _x_aeioáâéíóôúạảấếốộử _yêế _à_ _ánp _âm _ép _íct _ô_mn _ý_ _đouàáâèêìíòôúăĩơạảẩậắằẳẹềệỉồờỡợụủứừ _ưauớ _ảo _ấny _ẩn
    _ốin _ổ_n _ủy _ứn ab_ aceh ad_d ags aifls ake ameis andf ape art ase at_e azy ba_nos bfd binstêệ blo bunộ byt bà_iny
    bá_cnt bây bãi bên bì_n bí_pt bó_n bù_ bămn bưuớ bạ_in bảoy bấmt bầu bẩn bẫy bậcnt bắt bằn bề_n bệ_n bỉ_ bọc bố_n
    bồi bổ_ bội bớt bởi cacnopt ce_s chaeàáâèéìíúạấẩậắẳẵặẽịốồỗớờụừ ckt co_dimo cri ct_uù cunốộ cài cá_ino cânuy còn cô_n
    cùn cú_ căn cũ_n cơ_ cườ cạn cảim cấmtu cầmu cẩn cậny cắmt cặp cố_ cổ_n cộnt cờ_ cỡ_ cụ_ct cứ_nu cử_a cực da_nt
    de_lrx dge di_fễệ do_ dr_ dumny dàin dán dâny dãy dín dò_ dõi dù_ dư_ơớỡ dải dần dẹp dễ_ dị_c dọcn dời dụ_c dứt dừn
    dự_an ead eba ec_t ef_il ell em_a en_dt epa er_e esce et_a ex_t fa_m ff_ filx fla fo_r fts gany gdẫ ge_t gheéìĩệỉị
    gidtàâãêúảấếốớờữ goàạặ gs_ố gtr guyồ gàny gán gây gì_ gíc góc gôin gõ_ găn gưnờỡợ gạc gấp gầmn gẫu gắmnt gọin gốc
    gồm gộpt gờ_ gởi gợi gụ_ gủ_ gừn gửi gữ_ ha_ioru he_alns hiamn hli hoaoàáãạả hu_anôầẩẫậốộỷ hà_imo há_ioptuy hãny hèn
    hé_o hêm hì_a hí_acnt hòan hó_mn hô_im hù_n hú_cnt hămn hĩa hơn hưnơớờởợ hạ_cmnty hả_noy hấmnpt hầmu hẩmnuy hậmptu
    hắcnp hằn hẳn hẵn hặnt hẹ_n hẻ_ hẽ_ hết hệ_ hỉn hịpu họ_ac hỏ_aein hố_in hồ_in hổ_ hỗn hộip hớpt hờ_ hở_i hụ_cpt hủy
    hứn hừan hử_ hữanu hự_ ia_n ice id_e ie_ ifaf igọ il_eiyô im_e incdefhkntx ion ipt iseos iteì ix_r ize iácnot iây
    iãn iêm iúp iả_imn iấy iếcmp iềmn iễn iệmpt iốn iới iờ_ iữ_a kef khaeuíóúảẩắẳỏốớở kielmnếệ km_ kty kè_m kéop kê_nu
    kí_cn kýh kẽ_ kế_ kề_ kể_ kỳ_ kỷ_ kỹ_ la_ginz le_ li_n ll_ lobpạ luôậồ ly_ lá_ lâu lãn lên lòn lót lôgm lõi lùi lúc
    lũy lướờợ lạ_c lấp lẫn lập lắnp lặnp lẻ_ lẽ_ lề_ lệc lịc lọc lồn lỗ_ lộ_n lớnp lờ_i lợi lửn lựac ma_ckn me_t
    milnêếềễ mon mp_ msg muố mànu mán mâu mãn mét mìn móc môiđ mùa múit mũ_i mươờợ mạcno mản mất mầu mẩu mẫu mật mặct
    mẹ_o mềm mện mọi mốci mỗi mờ_ mức mực namy ncho nd_e ne_ox nfao ngadeistàôăạầẫắờụủừữ nhauàâãóôúạảấắẹịọỏờữ nicnxêệ
    nk_ nlệ nnh nodt nt_sậ nxu nân nén nóin nôn nút nămn nơi nướ nạ_p nảy nắm nằm nặn nếu nền nối nổi nửa nữ_a oa_y ob_
    ock ode off oi_ ok_i omm ook opefs or_de ot_e oà_in oá_int oãn oạcnt oản pam pda pe_n pfi phaòóôùúưạẩậẳỏốủứ pop pro
    pst pt_i quiéêạảẩố racno rde reabfnos ri_npêể ro_c rt_ runy rx_ ràn rácino rã_n rì_ rí_c rò_n rôin rõ_ rùn rúct răm
    rơ_n rưnớờợ rạcn rả_i rất rắn rằn rặc rẽ_ rễ_ rệc rọn rỏ_ rốin rồ_i rỗn rời rở_ rục rủi rừ_ rửa rữ_ rực sano scr
    se_ct sgi sh_el sinzê sla so_cnạ sta sunyấố svc sym sàn sácntu sâu sónt sôn sĩ_ sơ_ sưu sạc sản sắcp sẵn sẻ_ sẽ_
    sốln sổ_ sớm sở_ sức sửa sự_ ta_bilrty te_x th_oàáâêìíùúăảầẩậắẳẻếỏốổớụủừử timềệ tls to_ràá
    treiuàáòôùúăơạảắặễệọỏốộờởụừữự tsi ttry tu_ayâầổỳ ty_p tài táimn tâm tìn tícn tóm tô_i tăn tĩn tư_ớ tạmp tả_in tất
    tầmn tẩy tận tắct tế_ tệ_p tỉ_ tố_cit tồn tổ_n tội tới tờ_ tục tức từn tử_ tựa tỷ_ uany ui_ ump un_ei upd uro uyêếềệ
    uánt uân uét uên uôin uạt uả_n uần uẩn uẫn uậnt uốcint uồn uổi uộnt uỳ_c uỷ_ va_iy vd_ ver vi_êếề vna vuiô vài vá_c
    vì_ ví_ vòn vói vô_ vùn văn vĩ_ vượ vấn vẫn vậnty vắn vẹn vẻ_ vẽ_ vết vệ_ vọn vỏ_ vỡ_ vụ_ vừa wch xa_ xemn xinê
    xoaná xrx xt_ xunyố xác xây xént xíc xóa xô_ xúc xạ_ xả_y xấu xếp xối xộn xử_ ych ype yte yênu yếntu yền yệnt ze_
    àng àu_ áct ám_ án_g áp_ át_r áu_ âm_ âng âu_ ãi_ ãn_h ãy_ èm_ èn_ én_ éo_ ét_ ênght ìa_ ìn_ ía_ íc_ ín_ íp_ ít_ òa_
    òi_ òn_ óc_ óm_ ón_ ót_ ôgí ôi_ ôm_é ôn_ ôđu õi_ ùa_ ùi_ ùyc úi_ úng úp_ út_ ýhi ăm_ ăngl đa_ đi_êệ đo_áạ đunô đánpy
    đâuy đè_ đêm đìn đícn đòi đó_n đô_in đúcnp đăn đĩa đơn đưaơ đạit đảmo đầy đẩy đậmp đắn đằn đẳn đặc đẹp đếm đề_u đệ_m
    đỉn địa đốn đồ_n đổ_ đột đời đỡ_ đợi đục đủ_ đứn đừn ĩnh ũi_ ũng ũy_ ơi_ ưng ươi ướin ười ưởn ưỡn ượt ạc_h ạnh ạp_
    ạt_ ạy_ ảm_ ảo_ ảy_ ấm_ ấn_ ầm_ ầy_ ẩm_ ẩu_ ẩy_ ẫu_ ẫy_ ậc_ ậm_ ậpt ậu_ ậy_ ắc_ ắm_ ắn_g ắp_ ằm_ ẳn_g ẵn_ ặn_g ẹn_
    ẹo_ ẹp_ ếc_ ếm_ ếng ềm_ ễn_ ệch ệm_ ệp_ ỉnh ịa_ ịch ịp_ ịu_ ọa_ ọi_t ọng ỏa_ ỏe_ ỏi_ ỏng ốc_ ốit ốlớ ốn_h ốt_ ồi_
    ồm_ ồn_g ổn_g ỗn_g ộp_ ớm_ ớn_g ớp_ ớt_ ờig ởng ỡng ợi_ ợn_ ợt_ ụp_ ụt_ ủi_ ủng ủy_ ứt_ ứu_ ừa_ ừng ửi_ ửng ữa_ ững
    ữu_ ựa_ ựng ỳch
  `,
  `
    _a_bcdmprsuă _boèòúếểứ _cdeglmrt _dlstwèóặểốổộỡủ _eituv _f_aeio _g_acdelorsuôẫậỗ _hryáèùđảắẳề _kcegrìĩẻ _l_vwyìíơỏốở
    _mehmêơắỉồừ _n_dsuọỗớụ _obuả _p_eltu _rdopwéíòôưậỉỏ _scenpqyúậẳễỏỗờợỹ _tbemptyòúđơịỏ _u_nprsể _veoâéêơạặốờởứữ
    _w_aeio _xptxưắẻổứ _y_epể _zeil _âu _ăn _đ_ấẫẻỏ _ơn _ịn _ố_ _ởỡ _ợc _ủn abcls ackrt ademos age ait alilou anacep
    aointw apilps araefs as_hmẻ atahitu audtx aw_k ays aăâ bau bc_d bey bi_ blae bna bo_l bsy bufgổ báu bão bè_ bìa bò_
    bút bẩy bắcn bế_ bể_ bộc bở_ bức ca_m cbu cc_ cd_ađ cein cgt chtóùăơảợự cins cj_ ck_eo clno cm_d cnt colpr cp_ crelu
    ctachioxôảậệ cuarỗ cà_n cáp cíh cơs cư_ỡ cảcu cấy cỡmt cựu dabu dbi dcn ddpry debcfnps dianr dlel dmau dne dopw dper
    ds_eiy dto dul dvm dwa dys dày dát dãn dè_ dó_ dđe dườ dấn dầu dặmt dể_ dịp dối dổi dội dỡ_ dủ_ ebu ecko ed_eg
    ee_klt efos ege eh_h eidn ekes el_efit enacsv eov erdorsy es_opsu etcefimprty eur ev_aei ewi exei eyc eêg fack
    fdmopv feert ffest foot fr_aoă fscep ft_ fvm gamw gcjt gdbuù gehrx gge ghạ gi_cnọ glo goamá gph gr_ae gsc gtaốừ gun
    gvĩ gxe gài gác gã_ny gónp gô_ gũ_ gươ gại gẩn gẫy gậy gặt gọt gỗ_ gớ_ hadt hca hdirạ heckm hf_ hhd hiekl hnb honr
    hreyă hs_á htr huế hvi hxạ hy_ hâu hè_ hét hê_n hót hùm hđộ hĩ_ hũ_ hơ_i hưmou hạip hấc hầy hẹp hề_ hện hỉc hốt hỗi
    hộ_ hớm hợ_ hủn hừ_ hửn iaims ibnả ic_hkt idagn if_l igegi iiệ iko ildo immpé iniorsvđ ipe ir_ars isiltố itfhư ixmo
    ià_n iáp iêt iưu iấu iịn iọnt iớí job kcíỡ ke_lnost kg_ kh_ăấủứ kia kouô kro kst kém kêt kì_ kýt kĩ_ kẻ_ kịcp labmt
    ld_ lecdpv lf_a libgmrsề llay lnt lo_acgmnstà ls_gu lta lueinyâ lva lwp lãi lê_ lìn línt lúp lămn lơi lạn lầu lẫy
    lật lắm lặt lệt lỏn lối lởi maips mbo mds mefgn mhn mirt mlắ mm_aio moduđ mpfls mseptố mt_ao muctộ mày má_ mây mãi
    méo mêt mônt mơ_ mầm mập mắt mỉ_ mồi mộ_ mời mừn na_npu nbiy nc_á ndilạ nelnsw ngprvxãóũẩặộớ nhcdfsvxìĩầệỉởử niat
    nkh nlioậ nne noo npa nra ns_ố ntdeirtố nul nv_ă nét nêm nđầ nạn nắp nặ_c nến nọ_ nỗi nới nục oadno obe oc_ei odu
    og_i oifn oke ol_ls om_ept onaehề oopt op_lqt orijk ose oty oucnort ove owit oác oôơ ođu oạ_ oả_i pacdgrt pcb
    pecdefsv pfr phdoràêũổ pi_cgnptx pl_iouạ poiu ppa pqu priu psceiy ptho pups py_ pô_ queoâýỹ rampw rce rds re_cdepv
    rfv ridgệ rjo rk_ rl_f romr rpc rrio rs_et rtt ru_bp rwu ryiv ráp réo rêm rín rú_np răn rưaơởỡ rản rậnp rẻ_ rỉ_ rịn
    rộm rỡ_ rợg rừu sa_ scahilo sd_ sedklr sgce shair sioá slư sme sna soru spaeou squ sre ss_ot st_dmr sums sân súc
    sơnđ sư_ờ sạn sập sẳn sễ_ sỏ_ sốbdht sỗ_ sờ_ sợ_ sụpt sỹ_ tadms tbì tchpả tdiwò temnorst tfio thrơỉ tiotể tmptụ toku
    tpory trsậẻỡ tscrt tti tus tvặ txt tàn tá_ tâpy tòa tônp túy tđa tơ_ tưở tấn tậot tỉa tịc tỏ_ tốn tộcn từk uas ublê
    uc_hoá ud_áò ue_r uff ug_d uhó ulel ume uncdl uont upeh uracl usdeht ut_ehop uvà ux_ uât uý_ uư_ uếc uể_ uởn uỹ_
    valr vcrtu vdacn ven visễ vmas vnin von vua vân véc vê_ vĩnđ vơi vươ vạc vắt vặt vịt vốn vớ_ vời vở_ vụn vứt vữn
    wair wee widnr wk_ won wps wty wu_ xan xe_c xit xma xo_ xpp xtar xu_áâôở xx_x xáo xâu xé_m xíu xó_m xư_a xắp xẻ_ xổ_
    xứn ydi yen yin ym_bt yna ypu ysyâ yvn yểu yệc zer zic zlo zydn àib âbc ânc âp_ ât_ ãng ão_ ãtr éc_ ém_ êgh ênbl
    êt_a íh_ íu_ óp_ ôga ôla ôpô ôtả ôơu ùm_ úy_ ýtự ănc ăt_ ăâb đeê điacinễị đoa đàmn đá_ đãt đèn đôl đăt đưo đạo đản
    đất đẫn đắpt đặi đẻ_ đế_ đện địc đỏ_ đồp độcd đụn ĩđạ ơsở ơuư ơđồ ưmụ ưon ưuh ưỡi ảc_ ảu_ ấc_ ấtc ấuc ầncgl ầurv ậo_
    ậpl ằn_ ặct ặi_ ặm_ ặtv ếch ếnt ềnt ểml ểng ểucd ệpt ệubdp ỉa_ ỉcơ ịac ịn_ ịtr ọt_ ốbí ốdò ốhi ốisư ốlư ốtí ồph ộdà
    ộm_ ộtd ớtạ ớí_ ờn_ ởỡa ỡa_ ỡi_ ỡmô ỡtê ợcc ợgi ừkh ừu_ ựu_
  `,
]

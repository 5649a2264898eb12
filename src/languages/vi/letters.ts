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
]

import type { LanguageHead } from '../model.ts'

export const vi: LanguageHead = {
  tag: 'vi',
  name: 'Vietnamese',
  sources: {
    segment: ['Nghị định 30/2020/NĐ-CP về công tác văn thư: Phụ lục II (viết hoa), Phụ lục III (chữ viết tắt)'],
  },
  readBy: [],
  titles: `
    GS. Nguyễn Văn A, GS.TS. Nguyễn Văn A, GS.TSKH. Nguyễn Văn A, GS. TS. Nguyễn Văn A, GS. TSKH. Nguyễn Văn A,
    PGS. Nguyễn Văn A, PGS.TS. Nguyễn Văn A, PGS. TS. Nguyễn Văn A, TS. Nguyễn Văn A, TSKH. Nguyễn Văn A,
    TS.BS. Nguyễn Văn A, ThS. Nguyễn Văn A, Ths. Nguyễn Văn A, Th.S. Nguyễn Văn A, ThS.BS. Nguyễn Văn A,
    ThS.LS. Nguyễn Văn A, ThS.KTS. Nguyễn Văn A, CN. Nguyễn Văn A, BS. Nguyễn Văn A, Bs. Nguyễn Văn A,
    BS.CKI. Nguyễn Văn A, BS.CKII. Nguyễn Văn A, KS. Nguyễn Văn A, KTS. Nguyễn Văn A, LS. Nguyễn Văn A,
    NGƯT. Nguyễn Văn A, NGND. Nguyễn Văn A, NSƯT. Nguyễn Văn A, NSND. Nguyễn Văn A, Đ/c. Nguyễn Văn A,
    đ/c. Nguyễn Văn A, LM. Nguyễn Văn A, Lm. Nguyễn Văn A, GM. Nguyễn Văn A, ĐHY. Nguyễn Văn A, ĐGM. Nguyễn Văn A,
    TT. Nguyễn Văn A, Dr. Nguyễn Văn A, Prof. Nguyễn Văn A, Mr. Nguyễn Văn A, Mrs. Nguyễn Văn A, Ms. Nguyễn Văn A,
  `,
  starters: `
    đó đây này kia ấy nọ tôi ta chúng mình anh chị em ông bà cô chú bác họ nó hắn y ai gì nào đâu sao và hay hoặc nhưng
    mà song tuy dù mặc nếu thì vì bởi nên do để cho với của ở tại trong ngoài trên dưới trước sau giữa từ đến tới về
    theo qua bằng như khi lúc hồi nay giờ hiện vừa mới đã đang sẽ sắp chưa không chẳng có là được bị phải cần muốn
    những các mọi mỗi từng một hai ba bốn năm sáu bảy tám chín mười nhiều ít vài cả tất toàn chỉ cũng vẫn còn lại rồi
    rất quá thật thậm ngay chính riêng thế vậy nhờ bên cạnh nhiên ngày tháng hôm sáng trưa chiều tối đêm tuần lần cuộc
    việc sự cái con chiếc người điều cách nơi chỗ phía đồng thời tiếp cuối đầu bây
  `,
  saying: 'nói hỏi đáp kể viết cho khẳng nhấn trả lời nhận bày tỏ chia',
  months: {
    1: 'tháng_1 tháng_một tháng_giêng',
    2: 'tháng_2 tháng_hai',
    3: 'tháng_3 tháng_ba',
    4: 'tháng_4 tháng_tư',
    5: 'tháng_5 tháng_năm',
    6: 'tháng_6 tháng_sáu',
    7: 'tháng_7 tháng_bảy',
    8: 'tháng_8 tháng_tám',
    9: 'tháng_9 tháng_chín',
    10: 'tháng_10 tháng_mười',
    11: 'tháng_11 tháng_mười_một',
    12: 'tháng_12 tháng_mười_hai tháng_chạp',
  },
  weekdays: {
    1: 'thứ_hai',
    2: 'thứ_ba',
    3: 'thứ_tư',
    4: 'thứ_năm',
    5: 'thứ_sáu',
    6: 'thứ_bảy',
    7: 'chủ_nhật',
  },
  dangling: 'và của là với các những đã đang sẽ để từ bị mà nhưng vì nếu rất giữa',
}

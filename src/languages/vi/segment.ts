import type { SegmentData } from '../model.ts'

export const vi: SegmentData = {
  sources: ['Nghị định 30/2020/NĐ-CP về công tác văn thư: Phụ lục II (viết hoa), Phụ lục III (chữ viết tắt)'],
  joins: `
    GS. Nguyễn Văn A, GS.TS. Nguyễn Văn A, GS.TSKH. Nguyễn Văn A, GS. TS. Nguyễn Văn A, GS. TSKH. Nguyễn Văn A,
    PGS. Nguyễn Văn A, PGS.TS. Nguyễn Văn A, PGS. TS. Nguyễn Văn A, TS. Nguyễn Văn A, TSKH. Nguyễn Văn A,
    TS.BS. Nguyễn Văn A, ThS. Nguyễn Văn A, Ths. Nguyễn Văn A, Th.S. Nguyễn Văn A, ThS.BS. Nguyễn Văn A,
    ThS.LS. Nguyễn Văn A, ThS.KTS. Nguyễn Văn A, CN. Nguyễn Văn A, BS. Nguyễn Văn A, Bs. Nguyễn Văn A,
    BS.CKI. Nguyễn Văn A, BS.CKII. Nguyễn Văn A, KS. Nguyễn Văn A, KTS. Nguyễn Văn A, LS. Nguyễn Văn A,
    DS. Nguyễn Văn A, NGƯT. Nguyễn Văn A, NGND. Nguyễn Văn A, NSƯT. Nguyễn Văn A, NSND. Nguyễn Văn A,
    Đ/c. Nguyễn Văn A, đ/c. Nguyễn Văn A, HT. Nguyễn Văn A, LM. Nguyễn Văn A, Lm. Nguyễn Văn A, GM. Nguyễn Văn A,
    ĐHY. Nguyễn Văn A, ĐGM. Nguyễn Văn A, TT. Nguyễn Văn A, HH. Nguyễn Văn A, Dr. Nguyễn Văn A, Prof. Nguyễn Văn A,
    Mr. Nguyễn Văn A, Mrs. Nguyễn Văn A, Ms. Nguyễn Văn A, TP. Hồ, Tp. Hồ, tp. Hồ, T.P. Hồ, Q. Hồ, P. Hồ, TX. Hồ,
    Tx. Hồ, tx. Hồ, H. Hồ, X. Hồ, KP. Hồ, Kp. Hồ, KĐT. Hồ, KCN. Hồ, TTr. Hồ, Đ. Hồ, ĐH. Hồ, CĐ. Hồ, Cty. Hồ, CTy. Hồ,
    cty. Hồ, BV. Hồ, St. Hồ, vs. Hồ, Th. Hồ,
  `,
  beforeNumber: `
    No. 5, Nr. 5, tr. 5, Tr. 5, SĐT. 5, Sđt. 5, ĐT. 5, Đt. 5, đt. 5, Tel. 5, tel. 5, Fax. 5, fax. 5, Vol. 5, vol. 5,
    QL. 5, TL. 5, HL. 5, Đ.c. 5, t. 5,
  `,
  beforeStarter: 'Inc. Hà Nội, Ltd. Hà Nội, Corp. Hà Nội, Co. Hà Nội, Jr. Hà Nội, Ph.D. Hà Nội, JSC. Hà Nội',
  ends: 'súng v.v. Đó, v. v. Đó, et al. Đó, etc. Đó, 5 tr.đ. Đó, năm 300 TCN. Đó, 5 km. Đó, 5 kg. Đó, 5 ha. Đó',
  starters: `
    đó đây này kia ấy nọ tôi ta chúng mình anh chị em ông bà cô chú bác họ nó hắn y ai gì nào đâu sao và hay hoặc nhưng
    mà song tuy dù mặc nếu thì vì bởi nên do để cho với của ở tại trong ngoài trên dưới trước sau giữa từ đến tới về
    theo qua bằng như khi lúc hồi nay giờ hiện vừa mới đã đang sẽ sắp chưa không chẳng có là được bị phải cần muốn
    những các mọi mỗi từng một hai ba bốn năm sáu bảy tám chín mười nhiều ít vài cả tất toàn chỉ cũng vẫn còn lại rồi
    rất quá thật thậm ngay chính riêng thế vậy nhờ bên cạnh nhiên ngày tháng hôm sáng trưa chiều tối đêm tuần lần cuộc
    việc sự cái con chiếc người điều cách nơi chỗ phía đồng thời tiếp cuối đầu bây
  `,
  reporting: 'nói hỏi đáp kể viết cho khẳng nhấn trả lời nhận bày tỏ chia',
  labelled: 'vitamin gan nhóm hạng loại hạt khối cúm lớp phương',
}

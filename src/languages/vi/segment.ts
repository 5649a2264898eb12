import type { SegmentData } from '../model.ts'

export const vi: SegmentData = {
  joins: `
    DS. Nguyễn Văn A, HT. Nguyễn Văn A, HH. Nguyễn Văn A, TP. Hồ, Tp. Hồ, tp. Hồ, T.P. Hồ, Q. Hồ, P. Hồ, TX. Hồ,
    Tx. Hồ, tx. Hồ, H. Hồ, X. Hồ, KP. Hồ, Kp. Hồ, KĐT. Hồ, KCN. Hồ, TTr. Hồ, Đ. Hồ, ĐH. Hồ, CĐ. Hồ, Cty. Hồ,
    CTy. Hồ, cty. Hồ, BV. Hồ, St. Hồ, vs. Hồ, Th. Hồ,
  `,
  beforeNumber: `
    No. 5, Nr. 5, tr. 5, Tr. 5, SĐT. 5, Sđt. 5, ĐT. 5, Đt. 5, đt. 5, Tel. 5, tel. 5, Fax. 5, fax. 5, Vol. 5, vol. 5,
    QL. 5, TL. 5, HL. 5, Đ.c. 5, t. 5,
  `,
  beforeStarter: 'Inc. Hà Nội, Ltd. Hà Nội, Corp. Hà Nội, Co. Hà Nội, Jr. Hà Nội, Ph.D. Hà Nội, JSC. Hà Nội',
  ends: 'súng v.v. Đó, v. v. Đó, et al. Đó, etc. Đó, 5 tr.đ. Đó, năm 300 TCN. Đó, 5 km. Đó, 5 kg. Đó, 5 ha. Đó',
  labelled: 'vitamin gan nhóm hạng loại hạt khối cúm lớp phương',
}

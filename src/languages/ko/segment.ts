import type { SegmentData } from '../model.ts'

export const ko: SegmentData = {
  sources: ['국립국어원, 한글 맞춤법 부록: 문장 부호 (마침표, 물음표, 느낌표, 따옴표)'],
  joins: `
    Mr. 김, Mrs. 김, Ms. 김, Dr. 김, Prof. 김, Gen. 김, Col. 김, Lt. 김, Capt. 김, Sgt. 김, Sen. 김, Rep. 김, Gov. 김, St. 김,
    Rev. 김, vs. 한국, v. 한국, e.g. 한국, i.e. 한국, cf. 한국, feat. 김, ft. 김, Mt. 후지,
  `,
  beforeNumber:
    'No. 5, no. 5, Vol. 5, vol. 5, p. 5, pp. 5, Fig. 2, fig. 2, Ch. 5, Op. 5, Jan. 5, Feb. 5, Mar. 5, Apr. 5, Jun. 5, Jul. 5, Aug. 5, Sep. 5, Sept. 5, Oct. 5, Nov. 5, Dec. 5',
  beforeStarter:
    'U.S. 군, U.S.A. 군, U.N. 총장, Inc. 대표, Ltd. 대표, Corp. 대표, Co. 대표, Jr. 대표, Sr. 대표, D.C. 시장, L.A. 시장, etc. 대표',
  starters: `
    그 그는 그녀는 그들은 그것은 이 이는 이것은 저 저는 나는 내가 우리는 우리 그리고 그러나 하지만 그런데 그래서 따라서 그러므로 또 또한 또는 그래도 그러면 한편 반면 특히 다만 이에 이어 이후 이날
    이번 지난 최근 현재 오늘 어제 내일 당시 만약 만일 왜 어떻게 무엇 누가 언제 어디 아무도 모든 모두 많은 일부 다른
  `,
}

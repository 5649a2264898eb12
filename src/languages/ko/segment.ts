import type { SegmentData } from '../model.ts'

export const ko: SegmentData = {
  joins: 'St. 김, vs. 한국, v. 한국, e.g. 한국, i.e. 한국, cf. 한국, feat. 김, ft. 김, Mt. 후지,',
  beforeNumber:
    'No. 5, no. 5, Vol. 5, vol. 5, p. 5, pp. 5, Fig. 2, fig. 2, Ch. 5, Op. 5, Jan. 5, Feb. 5, Mar. 5, Apr. 5, Jun. 5, Jul. 5, Aug. 5, Sep. 5, Sept. 5, Oct. 5, Nov. 5, Dec. 5',
  beforeStarter:
    'U.S. 군, U.S.A. 군, U.N. 총장, Inc. 대표, Ltd. 대표, Corp. 대표, Co. 대표, Jr. 대표, Sr. 대표, D.C. 시장, L.A. 시장, etc. 대표',
}

import type { SegmentData } from '../model.ts'

export const zh: SegmentData = {
  joins: 'St. Louis, vs. Smith,',
  beforeNumber: 'No. 5, no. 5, Vol. 5, vol. 5, p. 5, pp. 5, Fig. 2, fig. 2',
  beforeStarter: 'U.S. 军, U.S.A. 军, Inc. 总裁, Ltd. 总裁, Co. 总裁, Corp. 总裁, Jr. 先生',
  brackets: '（）()〈〉《》【】〔〕',
  stops: '｡︒﹒﹖﹗',
}

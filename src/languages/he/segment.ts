import type { SegmentData } from '../model.ts'

export const he: SegmentData = {
  joins: 'St. Louis, vs. Smith,',
  beforeNumber: `
    ת.ד. 5, ת. ד. 5, ת.ז. 5, ת. ז. 5, ח.פ. 5, ע.מ. 5, ס. 5, עמ. 5, מס. 5, גל. 5, כר. 5, טל. 5, פקס. 5, No. 5, Vol. 5,
  `,
  beforeStarter: 'Inc. תל אביב, Ltd. תל אביב, Corp. תל אביב, Co. תל אביב, U.S. תל אביב, נ.ב. תל אביב',
  ends: 'תותחים וכו. הם, ועוד et al. הם, etc. הם',
  labelled: 'ויטמין הפטיטיס קבוצה כיתה סוג',
}

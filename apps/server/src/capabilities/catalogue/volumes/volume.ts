/** A volume of a set (多卷书) or a bound year of a journal: what a reader asks for when the title has several. */
export interface Volume {
  readonly id: string;
  readonly recordId: string;
  /** As it stands on the piece: 上, 第2册, 2019年合订本. */
  readonly enumeration: string;
  readonly title?: string;
  readonly isbn?: string;
}

export interface NewVolume {
  readonly enumeration: string;
  readonly title?: string;
  readonly isbn?: string;
}

/** A volume with how many items the library has of it; 0 for one that is missing (缺). */
export interface CountedVolume extends Volume {
  readonly copies: number;
}

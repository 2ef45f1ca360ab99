/** What is known of a picture in the place of a record's drawn cover. */
export interface UploadedCover {
  readonly mediaType: "image/jpeg" | "image/png";
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Bytes. */
  readonly size: number;
  /** Whose picture it is, as it has to be named beside it. */
  readonly credit?: string;
  readonly uploadedAt: Date;
  /** See `changedBy`. */
  readonly uploadedBy: string;
}

/** A credit is a line, not a page. */
export const longestCredit = 200;

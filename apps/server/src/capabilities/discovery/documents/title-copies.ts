/** What a branch, or the whole library, has of a title. */
export interface CopiesNow {
  /** Copies that readers may see. */
  readonly items: number;
  /** Of these, those that some reader may borrow. */
  readonly lendable: number;
  /** Of these, those on the shelf now. */
  readonly available: number;
  /** When the first of those on loan is due. */
  readonly nextDue?: Date;
  /** Readers who wait for one. */
  readonly holds: number;
}

export interface TitleCopies extends CopiesNow {
  readonly branches: readonly (CopiesNow & { readonly branch: string })[];
}

/** Who edits a record, as versions keep it (`account:12`), and when. */
export interface Editing {
  readonly by: string;
  readonly now: Date;
}

import type { MarcRecord } from "@wenyuan/marc";

/** Somebody saved the record after it was opened here: what it is now. */
export class RecordConflict extends Error {
  readonly theirs: {
    readonly record: MarcRecord;
    readonly version: number;
    readonly by?: string | undefined;
    readonly at?: string;
  };

  constructor(theirs: RecordConflict["theirs"]) {
    super("the record was changed meanwhile");
    this.name = "RecordConflict";
    this.theirs = theirs;
  }
}

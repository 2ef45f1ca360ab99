/** A file to import, wherever it lies. It can be read from any byte on, as often as is needed. */
export interface SourceFile {
  readonly size: number;
  open(from: number): AsyncIterable<Uint8Array>;
}

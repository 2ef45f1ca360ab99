import type { BrowseRequest, BrowseResponse } from "../browse/browse-list.ts";
import type { SearchDocument } from "../document.ts";
import type { SearchRequest, SearchResponse } from "../request.ts";
import type { SuggestRequest, SuggestResponse } from "../suggest/suggestion.ts";
import type { SynonymGroup } from "../synonyms/synonyms.ts";
import type { SharedTexts } from "../writer/source-texts.ts";

/** A segment as it is handed from thread to thread: shared, never copied. */
export interface SharedSegment {
  /** The same segment has the same key in every generation. */
  readonly key: number;
  readonly memory: SharedArrayBuffer;
  readonly deleted: SharedArrayBuffer;
}

/** Work for a thread, with what it gives back. */
export interface Tasks {
  /** Makes a segment, and its file when a path is given: of documents, then of those that are made from the sources. */
  readonly build: {
    input: { documents: readonly SearchDocument[]; sources: SharedTexts; path?: string };
    output: SharedArrayBuffer;
  };
  readonly merge: { input: { segments: readonly SharedSegment[]; path?: string }; output: SharedArrayBuffer };
  readonly load: { input: { path: string }; output: SharedArrayBuffer };
  /** What later queries of this thread see. */
  readonly generation: {
    input: { segments: readonly SharedSegment[]; synonyms: readonly SynonymGroup[] };
    output: undefined;
  };
  readonly search: { input: { request: SearchRequest; timeoutMs: number }; output: SearchResponse };
  readonly suggest: { input: { request: SuggestRequest; timeoutMs: number }; output: SuggestResponse };
  readonly browse: { input: { request: BrowseRequest; timeoutMs: number }; output: BrowseResponse };
}

export type TaskKind = keyof Tasks;

export interface RunControl {
  readonly signal?: AbortSignal | undefined;
  /** Asked now and then by the thread that works; true gives the task up. */
  readonly cancelled?: () => boolean;
}

/** Does tasks, here or in other threads. */
export interface Executor {
  run<Kind extends TaskKind>(
    kind: Kind,
    input: Tasks[Kind]["input"],
    control?: RunControl,
  ): Promise<Tasks[Kind]["output"]>;
  close(): Promise<void>;
}

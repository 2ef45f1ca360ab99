export interface HeadParts {
  /** For each document, the combination of head values it carries; empty when no document carries any. */
  readonly nodes: Uint8Array | Uint16Array;
  /** For each combination, the one with a value less: a lower number. */
  readonly parents: Uint16Array;
  /** For each combination, that value; nothing for combination 0. */
  readonly values: Uint16Array;
}

const NO_DOCUMENTS = new Uint32Array(0);
/** Going from a document's combination up to each of its values takes as long as looking at so many combinations. */
const NODES_A_CLIMB = 5;

/**
 * The common values of a facet, read by whole combinations: one number for each document instead of a list. Head values are
 * those numbered below `limit`; of others it knows nothing.
 */
export class FacetHeads {
  readonly nodes: HeadParts["nodes"];
  readonly parents: Uint16Array;
  readonly values: Uint16Array;
  readonly limit: number;
  #scratch: Int32Array | undefined;

  constructor({ nodes, parents, values }: HeadParts) {
    this.nodes = nodes;
    this.parents = parents;
    this.values = values;
    let limit = 0;
    for (let node = 1; node < values.length; node += 1) if (values[node]! >= limit) limit = values[node]! + 1;
    this.limit = limit;
  }

  /** Adds some documents to the counts of the head values they carry, and takes others away. */
  add(counts: Uint32Array, added: Uint32Array, removed: Uint32Array = NO_DOCUMENTS): void {
    if (this.nodes.length === 0) return;
    if ((added.length + removed.length) * NODES_A_CLIMB < this.parents.length) {
      this.#climb(counts, added, 1);
      this.#climb(counts, removed, -1);
      return;
    }
    this.#scratch ??= new Int32Array(this.parents.length);
    this.#tally(this.#scratch, added, 1);
    this.#tally(this.#scratch, removed, -1);
    this.#shareOut(this.#scratch, counts);
  }

  /** Few documents are counted for each of their values at once. */
  #climb(counts: Uint32Array, documents: Uint32Array, sign: 1 | -1): void {
    const { nodes, parents, values } = this;
    for (let i = 0; i < documents.length; i += 1)
      for (let node = nodes[documents[i]!]!; node > 0; node = parents[node]!) counts[values[node]!]! += sign;
  }

  #tally(tally: Int32Array, documents: Uint32Array, sign: 1 | -1): void {
    if (this.nodes instanceof Uint8Array) tallyBytes(tally, this.nodes, { documents, sign });
    else tallyWords(tally, this.nodes, { documents, sign });
  }

  /** Marks the combinations that hold a wanted value: all of which are head values. */
  holding(wanted: Uint8Array): Uint8Array {
    const { parents, values } = this;
    const holds = new Uint8Array(parents.length);
    for (let node = 1; node < parents.length; node += 1) holds[node] = wanted[values[node]!]! | holds[parents[node]!]!;
    return holds;
  }

  /** What a combination was counted for is counted for each of its values. Leaves the tally empty. */
  #shareOut(tally: Int32Array, counts: Uint32Array): void {
    const { parents, values } = this;
    for (let node = parents.length - 1; node > 0; node -= 1) {
      const count = tally[node]!;
      if (count === 0) continue;
      counts[values[node]!]! += count;
      tally[parents[node]!]! += count;
      tally[node] = 0;
    }
    tally[0] = 0;
  }
}

interface Tallied {
  readonly documents: Uint32Array;
  readonly sign: 1 | -1;
}

/* The same loop twice, so that each reads one kind of array only. */

function tallyBytes(tally: Int32Array, nodes: Uint8Array, { documents, sign }: Tallied): void {
  for (let i = 0; i < documents.length; i += 1) tally[nodes[documents[i]!]!]! += sign;
}

function tallyWords(tally: Int32Array, nodes: Uint16Array, { documents, sign }: Tallied): void {
  for (let i = 0; i < documents.length; i += 1) tally[nodes[documents[i]!]!]! += sign;
}

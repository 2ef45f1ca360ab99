export interface HeadParts {
  /** For each document, the combination of head values it carries; empty when no document carries any. */
  readonly nodes: Uint8Array | Uint16Array;
  /** For each combination, the one with a value less: a lower number. */
  readonly parents: Uint16Array;
  /** For each combination, that value; nothing for combination 0. */
  readonly values: Uint16Array;
}

/**
 * The common values of a facet, read by whole combinations: one number for each document instead of a list. Head values are
 * those numbered below `limit`; of others it knows nothing.
 */
export class FacetHeads {
  readonly nodes: HeadParts["nodes"];
  readonly parents: Uint16Array;
  readonly values: Uint16Array;
  readonly limit: number;
  #scratch: Uint32Array | undefined;

  constructor({ nodes, parents, values }: HeadParts) {
    this.nodes = nodes;
    this.parents = parents;
    this.values = values;
    let limit = 0;
    for (let node = 1; node < values.length; node += 1) if (values[node]! >= limit) limit = values[node]! + 1;
    this.limit = limit;
  }

  /** Adds the documents to the counts of the head values they carry, or takes them away. */
  add(counts: Uint32Array, documents: Uint32Array, sign: 1 | -1): void {
    if (this.nodes.length === 0 || documents.length === 0) return;
    this.#scratch ??= new Uint32Array(this.parents.length);
    if (this.nodes instanceof Uint8Array) tallyBytes(this.#scratch, this.nodes, documents);
    else tallyWords(this.#scratch, this.nodes, documents);
    this.#shareOut(this.#scratch, counts, sign);
  }

  /** Marks the combinations that hold a wanted value: all of which are head values. */
  holding(wanted: Uint8Array): Uint8Array {
    const { parents, values } = this;
    const holds = new Uint8Array(parents.length);
    for (let node = 1; node < parents.length; node += 1) holds[node] = wanted[values[node]!]! | holds[parents[node]!]!;
    return holds;
  }

  /** What a combination was counted for is counted for each of its values. Leaves the tally empty. */
  #shareOut(tally: Uint32Array, counts: Uint32Array, sign: 1 | -1): void {
    const { parents, values } = this;
    for (let node = parents.length - 1; node > 0; node -= 1) {
      const count = tally[node]!;
      if (count === 0) continue;
      counts[values[node]!]! += sign * count;
      tally[parents[node]!]! += count;
      tally[node] = 0;
    }
    tally[0] = 0;
  }
}

/* The same loop twice, so that each reads one kind of array only. */

function tallyBytes(tally: Uint32Array, nodes: Uint8Array, documents: Uint32Array): void {
  for (let i = 0; i < documents.length; i += 1) tally[nodes[documents[i]!]!]! += 1;
}

function tallyWords(tally: Uint32Array, nodes: Uint16Array, documents: Uint32Array): void {
  for (let i = 0; i < documents.length; i += 1) tally[nodes[documents[i]!]!]! += 1;
}

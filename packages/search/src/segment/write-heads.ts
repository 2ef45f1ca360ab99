import type { HeadParts } from "./facet-heads.ts";
import { SECTION } from "./segment-meta.ts";

/** Of so many documents, a value has to be carried by one to be a head value: rarer ones are seldom among the commonest wanted. */
const HEAD_SHARE = 32_768;
/** When there are more combinations than a column can number, only values this many times commoner are taken. */
const COARSER = 4;
const MOST_NODES = 2 ** 16;

export interface HeadSource {
  /** How many documents carry each value, the commonest first. */
  readonly totals: Uint32Array;
  readonly offsets: Uint32Array;
  readonly values: Uint16Array | Uint32Array;
}

/**
 * Writes the combinations of common ("head") values that documents carry, so that the values of a document are counted by
 * one number. The combinations are a tree: each is another with one more value; node 0 has none. How they are read stands
 * in facet-heads.ts.
 */
export function writeHeads(name: string, source: HeadSource, sections: Map<string, ArrayBufferView>): void {
  const { nodes, parents, values } = usualHeads(source);
  sections.set(SECTION.facet(name, "heads"), nodes);
  sections.set(SECTION.facet(name, "headParents"), parents);
  sections.set(SECTION.facet(name, "headValues"), values);
}

/** The combinations of values that are common among so many documents. */
export function usualHeads(source: HeadSource): HeadParts {
  return headsOf(source, 1 + Math.floor((source.offsets.length - 1) / HEAD_SHARE));
}

/** The combinations of values that at least so many documents carry, or of commoner ones when these are too many. */
export function headsOf(source: HeadSource, least: number): HeadParts {
  const tree = growTree(source, headLimit(source.totals, least));
  if (tree === undefined) return headsOf(source, least * COARSER);
  const { nodes, parents, values, size } = tree;
  const column = size <= 256 ? Uint8Array.from(nodes) : nodes;
  return {
    nodes: size === 1 ? new Uint8Array(0) : column,
    parents: parents.slice(0, size),
    values: values.slice(0, size),
  };
}

/** Values below this number are carried by at least so many documents. */
function headLimit(totals: Uint32Array, least: number): number {
  let low = 0;
  let high = totals.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (totals[middle]! >= least) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface HeadTree {
  /** For each document, its node. */
  readonly nodes: Uint16Array;
  /** For each node, the one with a value less, which has a lower number. */
  readonly parents: Uint16Array;
  /** For each node, that value. */
  readonly values: Uint16Array;
  readonly size: number;
}

/** Undefined when there would be too many nodes. A node is found by its parent and value, in a table of open addresses. */
function growTree({ offsets, values }: HeadSource, limit: number): HeadTree | undefined {
  if (limit >= MOST_NODES) return undefined;
  const most = Math.min(MOST_NODES, values.length + 1);
  const nodes = new Uint16Array(offsets.length - 1);
  const tree = { nodes, parents: new Uint16Array(most), values: new Uint16Array(most), size: 1 };
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(2 * most)));
  const mask = slots.length - 1;
  for (let document = 0; document < nodes.length; document += 1) {
    let node = 0;
    for (let i = offsets[document]!; i < offsets[document + 1]!; i += 1) {
      const value = values[i]!;
      if (value >= limit) continue;
      let at = (Math.imul((node << 16) ^ value ^ (node >>> 3), 0x9e3779b1) >>> 15) & mask;
      let child = slots[at]!;
      while (child !== 0 && (tree.parents[child] !== node || tree.values[child] !== value)) {
        at = (at + 1) & mask;
        child = slots[at]!;
      }
      if (child === 0) {
        if (tree.size === most) return undefined;
        child = tree.size;
        slots[at] = child;
        tree.parents[child] = node;
        tree.values[child] = value;
        tree.size += 1;
      }
      node = child;
    }
    nodes[document] = node;
  }
  return tree;
}

/** Keeps the best so many of what is offered: a heap whose root is the worst kept. */
export class TopList<T> {
  readonly #most: number;
  readonly #compare: (a: T, b: T) => number;
  readonly #heap: T[] = [];

  /** `compare` is below 0 when `a` comes before `b`. */
  constructor(most: number, compare: (a: T, b: T) => number) {
    this.#most = most;
    this.#compare = compare;
  }

  /** The worst kept, once the list is full: whatever does not come before it need not be offered. */
  get bar(): T | undefined {
    return this.#heap.length === this.#most ? this.#heap[0] : undefined;
  }

  offer(item: T): void {
    const heap = this.#heap;
    if (this.#most === 0) return;
    if (heap.length < this.#most) {
      heap.push(item);
      this.#rise(heap.length - 1);
    } else if (this.#compare(item, heap[0]!) < 0) {
      heap[0] = item;
      this.#sink(0);
    }
  }

  /** What was kept, best first. */
  sorted(): T[] {
    return this.#heap.toSorted(this.#compare);
  }

  #rise(from: number): void {
    const heap = this.#heap;
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      if (this.#compare(heap[at]!, heap[parent]!) <= 0) return;
      [heap[at], heap[parent]] = [heap[parent]!, heap[at]!];
      at = parent;
    }
  }

  #sink(from: number): void {
    const heap = this.#heap;
    let at = from;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= heap.length) return;
      const right = left + 1;
      const worse = right < heap.length && this.#compare(heap[right]!, heap[left]!) > 0 ? right : left;
      if (this.#compare(heap[worse]!, heap[at]!) <= 0) return;
      [heap[at], heap[worse]] = [heap[worse]!, heap[at]!];
      at = worse;
    }
  }
}

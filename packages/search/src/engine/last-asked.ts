/** Answers to what was asked last, so many of them. */
export class LastAsked<T> {
  readonly #most: number;
  readonly #answers = new Map<string, T>();

  constructor(most: number) {
    this.#most = most;
  }

  /** What is not known is found, and in place of it what was asked longest ago forgotten. */
  get(question: string, find: () => T): T {
    const answer = this.#answers.has(question) ? this.#answers.get(question)! : find();
    this.#answers.delete(question);
    this.#answers.set(question, answer);
    if (this.#answers.size > this.#most) this.#answers.delete(this.#answers.keys().next().value!);
    return answer;
  }
}

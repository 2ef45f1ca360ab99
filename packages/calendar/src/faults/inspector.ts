import type { Checked, Fault } from "./fault.ts";

/** What a finding says apart from its place. */
export type Complaint = Omit<Fault, "where">;

/**
 * Walks through a foreign value and collects every fault with its path. Each reading method answers the typed value, or
 * `undefined` after it has written down why not; so a check can go on and find the rest.
 */
export class Inspector {
  readonly value: unknown;
  readonly where: string;
  readonly #faults: Fault[];

  constructor(value: unknown, where = "", faults: Fault[] = []) {
    this.value = value;
    this.where = where;
    this.#faults = faults;
  }

  get faults(): readonly Fault[] {
    return this.#faults;
  }

  get absent(): boolean {
    return this.value === undefined || this.value === null;
  }

  complain(complaint: Complaint): undefined {
    this.#faults.push({ ...complaint, where: this.where });
    return undefined;
  }

  field(name: string): Inspector {
    const inner = isRecord(this.value) ? this.value[name] : undefined;
    return new Inspector(inner, this.where ? `${this.where}.${name}` : name, this.#faults);
  }

  /** The object, when it has no key beyond those listed: a misspelt key is a rule that silently never works. */
  object(keys: readonly string[]): Record<string, unknown> | undefined {
    if (!isRecord(this.value)) return this.complain(shouldBe("对象 { … }", "an object { … }"));
    for (const key of Object.keys(this.value)) {
      if (!keys.includes(key)) this.field(key).complain(unknownKey(key, keys));
    }
    return this.value;
  }

  /** Every entry of an object with free keys. */
  entries(): [string, Inspector][] {
    if (!isRecord(this.value)) {
      this.complain(shouldBe("对象 { … }", "an object { … }"));
      return [];
    }
    return Object.keys(this.value).map((key) => [key, this.field(key)]);
  }

  items(): Inspector[] {
    if (!Array.isArray(this.value)) {
      this.complain(shouldBe("列表 [ … ]", "a list [ … ]"));
      return [];
    }
    return this.value.map((item: unknown, at) => new Inspector(item, `${this.where}[${at}]`, this.#faults));
  }

  text(): string | undefined {
    if (typeof this.value === "string" && this.value.trim() !== "") return this.value;
    return this.complain(shouldBe("不空的文字", "text that is not empty"));
  }

  flag(): boolean | undefined {
    if (typeof this.value === "boolean") return this.value;
    return this.complain(shouldBe("true 或 false", "true or false"));
  }

  integer(min: number, max: number = Number.MAX_SAFE_INTEGER): number | undefined {
    const { value } = this;
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= min && value <= max) return value;
    const [zh, en] =
      max === Number.MAX_SAFE_INTEGER
        ? [`不小于 ${min} 的整数`, `a whole number of at least ${min}`]
        : [`${min} 到 ${max} 的整数`, `a whole number from ${min} to ${max}`];
    return this.complain(shouldBe(zh, en));
  }

  choice<T extends string>(choices: readonly T[]): T | undefined {
    const found = choices.find((choice) => choice === this.value);
    if (found !== undefined) return found;
    return this.complain(shouldBe(`${choices.join("、")} 之一`, `one of ${choices.join(", ")}`));
  }

  /** Runs a check on a field that may be left out. */
  optional(name: string, check: (field: Inspector) => void): void {
    const field = this.field(name);
    if (!field.absent) check(field);
  }

  /** A `{ zh, en }` pair, both there. */
  localText(): void {
    if (this.object(["zh", "en"]) === undefined) return;
    this.field("zh").text();
    this.field("en").text();
  }

  /** Ends the inspection: the value as `T` when nothing was found. */
  verdict<T>(): Checked<T> {
    return this.#faults.length === 0 ? { ok: true, value: this.value as T } : { ok: false, faults: [...this.#faults] };
  }
}

/** The complaint that a value is of another kind than it should be. */
export function shouldBe(zh: string, en: string): Complaint {
  return {
    code: "wrong-kind",
    what: { zh: `这里应当是${zh}`, en: `this should be ${en}` },
    mend: { zh: `改成${zh}`, en: `change it to ${en}` },
  };
}

function unknownKey(key: string, keys: readonly string[]): Complaint {
  return {
    code: "unknown-key",
    what: { zh: `不认识“${key}”`, en: `“${key}” is not known here` },
    mend: { zh: `改成 ${keys.join("、")} 之一，或删去`, en: `use one of ${keys.join(", ")}, or remove it` },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { lockDirectory } from "./directory-lock.ts";
import { decodeManifest, encodeManifest, generationOf, type Manifest, manifestName } from "./manifest.ts";
import { readDeleted } from "./segment-file.ts";
import { writeDurably } from "./write-durably.ts";

/** A file that is not what was written. */
export interface Damage {
  readonly file: string;
  readonly reason: string;
}

export interface LoadedSegment {
  readonly file: string;
  readonly memory: SharedArrayBuffer;
  readonly documents: number;
  readonly deleted?: { readonly file: string; readonly memory: SharedArrayBuffer };
}

export interface Loaded {
  readonly manifest?: Manifest;
  readonly segments: readonly LoadedSegment[];
  readonly damage: readonly Damage[];
  /** Higher than any generation of which a trace is left. */
  readonly nextGeneration: number;
  readonly nextFile: number;
}

/** The files of one index. */
export class DirectoryStore {
  readonly path: string;
  readonly #release: () => Promise<void>;

  private constructor(path: string, release: () => Promise<void>) {
    this.path = path;
    this.#release = release;
  }

  /** Throws IndexLocked when another process has it open. */
  static async open(path: string): Promise<DirectoryStore> {
    await mkdir(path, { recursive: true });
    const lock = await lockDirectory(path);
    return new DirectoryStore(path, () => lock.release());
  }

  close(): Promise<void> {
    return this.#release();
  }

  pathOf(file: string): string {
    return join(this.path, file);
  }

  /**
   * The newest generation of which every file is whole and which was made by this schema and analyzer. An older one is a
   * right answer as of its position; with none, the index is empty and must be filled again.
   */
  async load(fingerprint: string, read: (path: string) => Promise<SharedArrayBuffer>): Promise<Loaded> {
    const names = await readdir(this.path);
    const generations = names
      .map(generationOf)
      .filter((each) => each !== undefined)
      .toSorted((a, b) => b - a);
    const numbers = names.map((name) => Number(/-(\d{10})\./.exec(name)?.[1] ?? 0));
    const next = { nextGeneration: (generations[0] ?? 0) + 1, nextFile: Math.max(0, ...numbers) + 1 };
    const damage: Damage[] = [];
    for (const generation of generations) {
      const manifest = await this.#manifest(generation, damage);
      if (manifest === undefined) continue;
      if (manifest.fingerprint !== fingerprint) {
        damage.push({ file: manifestName(generation), reason: "made with another schema or analyzer" });
        continue;
      }
      const segments = await this.#segments(manifest, read, damage);
      if (segments !== undefined) return { manifest, segments, damage, ...next };
    }
    return { segments: [], damage, ...next };
  }

  async #manifest(generation: number, damage: Damage[]): Promise<Manifest | undefined> {
    const file = manifestName(generation);
    const manifest = decodeManifest(await readFile(this.pathOf(file)));
    if (manifest === undefined) damage.push({ file, reason: "checksum differs" });
    return manifest;
  }

  async #segments(
    manifest: Manifest,
    read: (path: string) => Promise<SharedArrayBuffer>,
    damage: Damage[],
  ): Promise<LoadedSegment[] | undefined> {
    const segments = await Promise.all(
      manifest.segments.map(async ({ file, documents, deleted }) => {
        const memory = await read(this.pathOf(file)).catch((error: unknown) => noteDamage(damage, file, error));
        if (memory === undefined || deleted === undefined) return memory && { file, documents, memory };
        const bits = await readDeleted(this.pathOf(deleted), documents).catch((error: unknown) =>
          noteDamage(damage, deleted, error),
        );
        return bits && { file, documents, memory, deleted: { file: deleted, memory: bits } };
      }),
    );
    return segments.every((segment) => segment !== undefined) ? segments : undefined;
  }

  /** Makes a manifest the newest, then removes what neither it nor the one before it names. */
  async commit(manifest: Manifest, keep: ReadonlySet<string>): Promise<void> {
    const file = manifestName(manifest.generation);
    await writeDurably(this.pathOf(file), encodeManifest(manifest));
    const before = await this.#filesOfOlder(manifest.generation);
    const needed = new Set([file, "lock", ...filesOf(manifest), ...before, ...keep]);
    for (const name of await readdir(this.path)) {
      if (!needed.has(name)) await rm(this.pathOf(name), { force: true });
    }
  }

  /** The newest older manifest that can be read, with its files: kept in case a file of the newest is damaged. */
  async #filesOfOlder(generation: number): Promise<string[]> {
    const older = (await readdir(this.path))
      .map(generationOf)
      .filter((each) => each !== undefined && each < generation)
      .toSorted((a, b) => b! - a!);
    for (const each of older) {
      const manifest = decodeManifest(await readFile(this.pathOf(manifestName(each!))));
      if (manifest !== undefined) return [manifestName(each!), ...filesOf(manifest)];
    }
    return [];
  }
}

function filesOf({ segments }: Manifest): string[] {
  return segments.flatMap(({ file, deleted }) => (deleted === undefined ? [file] : [file, deleted]));
}

function noteDamage(damage: Damage[], file: string, error: unknown): undefined {
  damage.push({ file, reason: error instanceof Error ? error.message : String(error) });
  return undefined;
}

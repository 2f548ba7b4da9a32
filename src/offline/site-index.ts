/**
 * What the worker knows about the site it belongs to. The export writes it in front of the worker's
 * code (src/export/packs.ts), so a new version of any page is a new worker.
 */

/** Everything of one language in one file. */
export interface Pack {
  /** Path from the site's root; its name changes with its content. */
  readonly address: string;
  /** Length as it is read, to show how far saving is. */
  readonly bytes: number;
  /** Length as it is sent with brotli, to tell the reader. */
  readonly size: number;
  /** SHA-256 of the whole file. */
  readonly hash: string;
  /** Paths of all its files, as they stand in the export. */
  readonly files: readonly string[];
  /** Those of them that are kept before the pack is fetched, each with its SHA-256: see emergency-first.ts. */
  readonly first: Readonly<Record<string, string>>;
}

export interface SiteIndex {
  /** Changes with any pack and with the worker's own code. */
  readonly version: string;
  /** How long a page may take from the network when an older copy of it is here, in ms. */
  readonly pageWait: number;
  /** How long saving waits for the next piece of a pack, in ms. */
  readonly stallWait: number;
  /** Pages that no pack has: the author's guide, the site in one file. */
  readonly unpacked: readonly string[];
  /** Language → its pack. */
  readonly packs: Readonly<Record<string, Pack>>;
}

/** One file of a pack: text as it is, everything else in base64. */
export interface PackedFile {
  readonly path: string;
  readonly type: string;
  readonly text?: string;
  readonly base64?: string;
}

/** Where the worker stands and what it works with; tests put others in their place. */
export interface Place {
  readonly site: SiteIndex;
  /** The site's root, taken from the worker's own address, so any folder will do. */
  readonly base: URL;
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
}

import type { Rewrite } from "./addresses";

/** An island's script, by its path and with the rules it brings. */
export interface IslandScript {
  readonly path: string;
  readonly style: string;
}

/** What brings pages to life. */
export interface Scripts {
  /** Path of Preact's script. */
  readonly runtime: string;
  /** An island's script for its props as JSON. */
  readonly island: (island: string, props: string) => IslandScript;
}

/** What finishing a page needs from the rest of the site. */
export interface SiteParts {
  /** The whole style sheet of the site. */
  readonly css: string;
  readonly scripts: Scripts;
  /** Keeps a script and gives its hashed path. */
  readonly keep: (path: string, code: string) => string;
  /** The hashed path of a file. */
  readonly rename: Rewrite;
  /** Whether a path from the root is a page or a file of the site. */
  readonly isPlace: (path: string) => boolean;
  /** An address that holds the file at an address. */
  readonly hold: Rewrite;
  /** Code of the scripts that stand in their pages, by path. */
  readonly inlined: ReadonlyMap<string, string>;
  /** Of the reader's styles that this build made: see reader-style.ts. */
  readonly sums: readonly number[];
  /** Address of the script that registers the worker. */
  readonly worker: string;
  /** Where the site will stand, when that is known. */
  readonly origin: string | null;
}

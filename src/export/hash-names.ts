import { hashedName } from "./addresses";
import type { SiteFiles } from "./site-files";

/** Files whose names are theirs for ever: pages, and what is asked for by a fixed name. */
const keepsName = (path: string) =>
  /\.(html|txt|xml|webmanifest|ico)$/.test(path) ||
  /^(icon\.svg|apple-touch-icon\.png|icons\/|og\/)/.test(path);

/** A name that carries its hash already. */
const isHashed = (path: string) => /\.[0-9a-f]{8}\.[a-z0-9]+$/.test(path);

/** Gives every other file a name with a hash, so that it can be kept for ever. */
export function hashNames(files: SiteFiles): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [path, content] of [...files]) {
    if (keepsName(path) || isHashed(path)) continue;
    const name = hashedName(path, content);
    names.set(path, name);
    files.delete(path);
    files.set(name, content);
  }
  return names;
}

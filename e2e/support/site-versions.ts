import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { addOfflineCopy } from "../../src/export/packs";
import { readSite, type SiteFiles, writeSite } from "../../src/export/site-files";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What a later version looks like: another sentence on every page, other names for every picture. */
function change(files: SiteFiles, version: number): void {
  const renamed = new Map(
    [...files.keys()].flatMap((path) => {
      const [, begin, ending] = /^(pictures\/.*\.)[0-9a-f]{8}(\.svg)$/.exec(path) ?? [];
      const hash = createHash("sha256").update(`${path} ${version}`).digest("hex").slice(0, 8);
      return begin ? [[path, `${begin}${hash}${ending}`] as const] : [];
    }),
  );
  // One look at each text: a look for each of its names took longer than the tests themselves.
  const anyPicture = /pictures\/[\w/.-]*?\.[0-9a-f]{8}\.svg/g;
  for (const [path, content] of [...files]) {
    if (!/\.(html|js)$/.test(path)) continue;
    const text = content.toString().replace(anyPicture, (before) => renamed.get(before) ?? before);
    files.set(path, Buffer.from(text));
  }
  for (const [before, after] of renamed) {
    const content = files.get(before);
    if (content) files.set(after, content);
    files.delete(before);
  }
}

function mark(files: SiteFiles, version: number, folder: string): void {
  for (const [path, content] of files) {
    if (!path.startsWith(folder) || !path.endsWith(".html")) continue;
    // Said of each language in the pack of every other: another word in it changes them all.
    if (folder && path.includes("/not-saved/")) continue;
    const said = `<p data-version=${version}>Version ${version}</p></main>`;
    files.set(path, Buffer.from(content.toString().replace("</main>", said)));
  }
}

/** Waiting as in the wild would make these tests minutes long. */
function hurry(files: SiteFiles): void {
  const worker = files.get("sw.js")?.toString() ?? "";
  const hurried = worker
    .replace('"pageWait":4000', '"pageWait":400')
    .replace('"stallWait":20000', '"stallWait":1500');
  if (hurried === worker) throw new Error("The worker waits for other times than the tests know.");
  files.set("sw.js", Buffer.from(hurried));
}

const golden = (name: string) => readFileSync(join(root, "e2e/golden/first-edition", name), "utf8");

/** Gives the pages the first edition's script and the notice that it fills. Before the copy is made. */
function asFirstEdition(files: SiteFiles): void {
  const styles = [...files.keys()].find((path) => path.startsWith("scripts/reader-")) ?? "";
  const hash = /\.([0-9a-f]{8})\.js$/.exec(styles)?.[1] ?? "";
  for (const [path, content] of files) {
    if (/^scripts\/register\.[0-9a-f]+\.js$/.test(path))
      files.set(path, Buffer.from(golden("register.js").replace("00000000", hash)));
    if (!path.endsWith(".html")) continue;
    const html = content
      .toString()
      .replace(
        /(<div id=newer-version role=status hidden) data-text="([^"]*)" data-use="([^"]*)">(<div [^>]*>)<p>/,
        "$1>$4<p>$2</p><button type=button>$3</button>",
      );
    files.set(path, Buffer.from(html));
  }
}

/** Puts the first edition's worker behind what it has to know. */
function firstWorker(files: SiteFiles): void {
  const worker = files.get("sw.js")?.toString() ?? "";
  const known = worker.slice(0, worker.indexOf("};") + 2);
  if (!known.startsWith("self.safeStep={")) throw new Error("The worker begins in another way.");
  files.set("sw.js", Buffer.from(known + golden("worker.js")));
}

const made = new Map<string, Promise<string>>();

async function make(version: number, only: string | null): Promise<string> {
  const out = join(root, "out");
  if (!existsSync(out)) throw new Error('There is no finished site. Run "npm run build" first.');
  const copy = mkdtempSync(join(tmpdir(), "safe-step-version-"));
  process.once("exit", () => rmSync(copy, { recursive: true, force: true }));
  cpSync(out, copy, { recursive: true });
  const files = readSite(copy);
  if (version !== 1) {
    for (const path of [...files.keys()])
      if (/\.(br|gz)$|^(packs|files)\//.test(path)) files.delete(path);
    if (version === 0) asFirstEdition(files);
    else {
      if (!only) change(files, version);
      mark(files, version, only ? `${only}/` : "");
    }
    // What it would weigh when sent is nothing these tests ask: it stays as it is, over any limit.
    const compress = { brotli: async (content: Buffer) => content };
    await addOfflineCopy(files, root, { compress, most: Number.POSITIVE_INFINITY });
    if (version === 0) firstWorker(files);
  }
  for (const ending of ["br", "gz"]) files.delete(`sw.js.${ending}`);
  hurry(files);
  writeSite(copy, files);
  return copy;
}

/**
 * A folder with a version of the site: 1 is the export as it is, 0 the same with the scripts that the first edition
 * left on devices. The pages of later ones say their number.
 * @param only a language, when only its pages changed
 */
export function siteVersion(version: number, only: string | null = null): Promise<string> {
  const key = `${version} ${only}`;
  const known = made.get(key) ?? make(version, only);
  made.set(key, known);
  return known;
}

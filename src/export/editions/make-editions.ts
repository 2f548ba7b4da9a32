import { readFileSync } from "node:fs";
import { join } from "node:path";
import { keepScriptsToFloor } from "../floor/scripts";
import { bundleScript } from "../island-scripts";
import { type FileParts, singleFile } from "../single-file";
import { fileOf, type SiteFiles } from "../site-files";
import { type FileFacts, fileFacts } from "./file-facts";
import { leaflet } from "./leaflet";
import { startPage } from "./start-page";
import { fillTakePage } from "./take-page";
import { type EditionWords, fileName, readEditionWords } from "./words";
import { makeZip } from "./zip";

/** What only a server or its visitors' browsers ask for. */
const onlyOnServer =
  /^(sw\.js|packs\/|kill-switch\/|og\/|robots\.txt|sitemap\.xml|_headers$|_redirects$)/;

const fillTakePages = (files: SiteFiles, facts: ReadonlyMap<string, FileFacts>): void => {
  for (const [path, html] of [...files]) {
    const [, locale] = /^([a-z]+)\/take\/index\.html$/.exec(path) ?? [];
    if (locale) files.set(path, Buffer.from(fillTakePage(html.toString(), locale, facts)));
  }
};

/** The archive: a file to open first, a leaflet, and the site in a folder of its own. */
function archiveFiles(site: SiteFiles, words: readonly EditionWords[], version: string): SiteFiles {
  const folder = `safe-step-${version}`;
  const start = words.map((word) => word.start.name).join(" · ");
  const sheet = words.map((word) => word.leaflet.title).join(" · ");
  const files: SiteFiles = new Map([
    [
      `${folder}/${start}.html`,
      Buffer.from(startPage(words.map((w) => ({ locale: w.locale, ...w.start, name: w.name })))),
    ],
    [
      `${folder}/${sheet}.html`,
      Buffer.from(leaflet(words.map((w) => ({ locale: w.locale, name: w.name, ...w.leaflet })))),
    ],
  ]);
  for (const path of [...site.keys()].sort())
    if (!onlyOnServer.test(path)) files.set(`${folder}/site/${path}`, fileOf(site, path));
  return files;
}

/** What they are made from. */
interface EditionParts extends Pick<FileParts, "files" | "css" | "rename" | "early"> {
  /** The project's root. */
  readonly root: string;
}

/**
 * Makes the forms the site is handed on in: a file a language, and an archive. They stand in files/
 * with files/index.json, and the "Take it with you" pages name their sizes and check sums. The archive
 * is made before its own sum is known, so its copy of those pages does not offer it.
 */
export async function makeEditions({
  root,
  files,
  css,
  rename,
  early,
}: EditionParts): Promise<readonly FileFacts[]> {
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  const words = readEditionWords(root);
  const script = (await bundleScript(join(root, "app/single-file.ts"), root)).trim();
  keepScriptsToFloor([["the single file", script]]);
  const made = new Map<string, readonly [name: string, content: Buffer]>();
  for (const { locale, file } of words) {
    const html = singleFile({ locale, files, css, rename, early, script, words: file });
    made.set(locale, [fileName(locale), Buffer.from(html)]);
  }
  const facts = new Map([...made].map(([key, [name, content]]) => [key, fileFacts(name, content)]));
  for (const [name, content] of made.values()) files.set(`files/${name}`, content);

  const site = new Map(files);
  fillTakePages(site, facts);
  const name = `safe-step-${version}.zip`;
  const zip = makeZip(archiveFiles(site, words, version));
  files.set(`files/${name}`, zip);
  facts.set("zip", fileFacts(name, zip));
  fillTakePages(files, facts);
  const list = [...facts.values()];
  files.set("files/index.json", Buffer.from(`${JSON.stringify({ version, files: list })}\n`));
  return list;
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { keepScriptsToFloor } from "../floor/scripts.mjs";
import { bundleScript } from "../island-scripts.mjs";
import { singleFile } from "../single-file.mjs";
import { fileFacts } from "./file-facts.mjs";
import { leaflet } from "./leaflet.mjs";
import { startPage } from "./start-page.mjs";
import { fillTakePage } from "./take-page.mjs";
import { fileName, readEditionWords } from "./words.mjs";
import { makeZip } from "./zip.mjs";

/** What only a server or its visitors' browsers ask for. */
const onlyOnServer =
  /^(sw\.js|packs\/|kill-switch\/|og\/|robots\.txt|sitemap\.xml|_headers$|_redirects$)/;

const fillTakePages = (files, facts) => {
  for (const [path, html] of [...files]) {
    const [, locale] = /^([a-z]+)\/take\/index\.html$/.exec(path) ?? [];
    if (locale) files.set(path, Buffer.from(fillTakePage(html.toString(), locale, facts)));
  }
};

/** The archive: a file to open first, a leaflet, and the site in a folder of its own. */
function archiveFiles(site, words, version) {
  const folder = `safe-step-${version}`;
  const start = words.map((word) => word.start.name).join(" · ");
  const sheet = words.map((word) => word.leaflet.title).join(" · ");
  const files = new Map([
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
    if (!onlyOnServer.test(path)) files.set(`${folder}/site/${path}`, site.get(path));
  return files;
}

/**
 * Makes the forms the site is handed on in: a file a language, and an archive. They stand in files/
 * with files/index.json, and the "Take it with you" pages name their sizes and check sums. The archive
 * is made before its own sum is known, so its copy of those pages does not offer it.
 * @param {object} parts
 * @param {string} parts.root the project's root
 * @param {Map<string, Buffer>} parts.files the finished pages and what they need; changed in place
 * @param {string} parts.css the site's whole style sheet
 * @param {(path: string) => string} parts.rename the hashed path of a file
 * @param {string} parts.early code of the early script
 * @returns {Promise<import("./file-facts.mjs").FileFacts[]>}
 */
export async function makeEditions({ root, files, css, rename, early }) {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const words = readEditionWords(root);
  const script = (await bundleScript(join(root, "app/_islands/single-file.ts"), root)).trim();
  keepScriptsToFloor([["the single file", script]]);
  const made = new Map();
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

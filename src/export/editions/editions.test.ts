import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { afterEach, describe, expect, it, vi } from "vitest";
import { at, there } from "../testing/elements";
import { leaflet } from "./leaflet";
import { startPage } from "./start-page";
import { fillTakePage } from "./take-page";
import { readEditionWords } from "./words";
import { makeZip } from "./zip";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const words = readEditionWords(root);

const UNIX = 3;

/** What the archive's list says of each file (APPNOTE, 4.3.12): who made it, and how its name is written. */
function headsOf(zip: Buffer) {
  const heads = [];
  for (let at = zip.indexOf("PK\x01\x02"); at >= 0; at = zip.indexOf("PK\x01\x02", at + 46)) {
    const name = zip.subarray(at + 46, at + 46 + zip.readUInt16LE(at + 28)).toString("utf8");
    const mode = (zip.readUInt32LE(at + 38) >>> 16).toString(8);
    const utf8 = (zip.readUInt16LE(at + 8) & 0x800) !== 0;
    heads.push({ name, system: zip.readUInt8(at + 5), utf8, mode });
  }
  return heads;
}

/** The names as Info-ZIP's unzip prints them; where it is not installed, only our own reading is left. */
function listedByUnzip(zip: Buffer) {
  const folder = mkdtempSync(join(tmpdir(), "zip-"));
  try {
    const file = join(folder, "a.zip");
    writeFileSync(file, zip);
    const env = { ...process.env, LC_ALL: "C.UTF-8" };
    const { error, stdout } = spawnSync("unzip", ["-Z1", file], { encoding: "utf8", env });
    return error ? headsOf(zip).map(({ name }) => name) : stdout.trimEnd().split("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("an archive", () => {
  afterEach(() => vi.useRealTimers());

  const files = () =>
    new Map([
      ["folder/Начни здесь.html", Buffer.from("start")],
      ["folder/site/index.html", Buffer.from("<p>".repeat(100))],
      ["folder/site/fonts/a.woff2", Buffer.from("font".repeat(100))],
    ]);

  it("is the same byte for byte whenever it is made", () => {
    vi.useFakeTimers({ now: new Date("2026-01-01") });
    const first = makeZip(files());
    vi.setSystemTime(new Date("2031-07-15T12:34:56"));
    expect(makeZip(files()).equals(first)).toBe(true);
  });

  it("gives the files back, names in every script and in their order", () => {
    const unpacked = unzipSync(new Uint8Array(makeZip(files())));
    expect(Object.keys(unpacked)).toEqual([...files().keys()]);
    expect(strFromU8(there(unpacked["folder/Начни здесь.html"]))).toBe("start");
  });

  it("has names that other programs read as they were written", () => {
    const named = new Map(
      words.flatMap(({ start, leaflet: sheet }) => [
        [`${start.name}/Əğışöçü İ Ёё «№».html`, Buffer.from("a")],
        [`${sheet.title}.html`, Buffer.from("b")],
      ]),
    );
    const zip = makeZip(named);
    expect(headsOf(zip)).toEqual(
      [...named.keys()].map((name) => ({
        name,
        system: UNIX,
        utf8: /[^ -~]/.test(name),
        mode: "100644",
      })),
    );
    expect(listedByUnzip(zip)).toEqual([...named.keys()]);
  });
});

describe("the page “Take it with you”", () => {
  const page = `<title>T</title><ul><li data-file=az hidden><a href=../../files/az download>AZ</a>
<span data-size>{size} KB</span><code></code><li data-file=zip hidden><a href=../../files/zip>Z</a></ul>`;
  const facts = { name: "safe-step-az.html", bytes: 1_234_001, sha256: "abc" };

  it("gets each file's address, size and check sum", () => {
    const html = fillTakePage(page, "en", new Map([["az", facts]]));
    expect(html).toContain("href=../../files/safe-step-az.html");
    expect(html).toContain("1,235 KB");
    expect(html).toContain("<code>abc</code>");
    expect(html).not.toContain("hidden");
  });

  it("does not offer a file that was not made", () => {
    expect(fillTakePage(page, "en", new Map([["az", facts]]))).not.toContain("files/zip");
  });
});

describe("the words of what lies beside the pages", () => {
  it("leave no place unfilled", () => {
    const said = words.map(({ leaflet: { ways }, file, start }) => [ways, file, start]);
    expect(JSON.stringify(said)).not.toMatch(/\{\w+\}|undefined/);
  });

  it("name the two other files, not the own one", () => {
    const { note } = at(words, 0).file;
    expect(note).toMatch(/safe-step-en\.html, safe-step-ru\.html/);
    expect(note).not.toContain("safe-step-az");
  });

  it("give only the numbers that everybody is shown", () => {
    for (const { leaflet: sheet } of words)
      expect(sheet.contacts.map(({ number }) => number)).toEqual(["112", "102"]);
  });
});

describe("the pages of the archive", () => {
  const sheet = leaflet(words.map((w) => ({ locale: w.locale, name: w.name, ...w.leaflet })));
  const start = startPage(words.map((w) => ({ locale: w.locale, ...w.start, name: w.name })));

  it("say the agreed rules of both situations in every language", () => {
    for (const { leaflet: l } of words)
      for (const { rules } of l.situations) {
        expect(rules).toHaveLength(4);
        for (const rule of rules) expect(sheet).toContain(`<li>${rule}</li>`);
      }
  });

  it.each([
    ["leaflet", sheet],
    ["start file", start],
  ])("have a strict policy: %s", (_, html) => {
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    expect(policy).toContain("default-src &#x27;none&#x27;");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });
});

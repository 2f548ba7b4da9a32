/**
 * `npm run bench`: how long a first visit takes on a slow line with a cheap phone, against a hand-written
 * page with the same words and against Next's plain export, and what they weigh. Prints the tables and
 * writes docs/performance.md. `-- --runs 3 --lesson k1 --locale ru`; `--skip-build` takes both exports as
 * they are; `--waterfall` prints every request of the last run; `--dry-run` writes nothing. Takes about a
 * quarter of an hour.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { PlainError, runCommand } from "../tools/bootstrap/plain-error.mjs";
import { root } from "../tools/bootstrap/root.mjs";
import { say } from "../tools/bootstrap/say.mjs";
import { findBrowser } from "../tools/browsers/find-browser";
import { ensureBuilt } from "../tools/build/ensure-built";
import { type Certificate, makeCertificate } from "./certificate";
import { checkCpu } from "./check-cpu";
import { checkLink } from "./check-link";
import { checkGoals } from "./goals";
import { Link } from "./link";
import { busyShare, describeMachine, doubt } from "./machine";
import { measure } from "./measure";
import { summarise } from "./measures";
import { loadNginx } from "./nginx-load";
import { type Options, readOptions } from "./options";
import { readPeers } from "./peers";
import { slowDown } from "./phone";
import { plainExport } from "./plain-export";
import { lessonSection, performancePage } from "./report";
import type { Sample, SubjectId } from "./sample";
import { type Prepared, prepareFolders, type Subject, subjectAt } from "./subjects";
import { serveOverTls, type TlsSite } from "./tls-site";

const page = "docs/performance.md";

/** In the order in which they are measured first. */
const subjectIds: readonly SubjectId[] = ["floor", "ours", "plain"];

/** A browser that trusts our certificate as it would a real one: others get no cache and no worker. */
async function startBrowser({ keyHash }: Pick<Certificate, "keyHash">): Promise<Browser> {
  const executablePath = await findBrowser();
  if (!executablePath) throw new PlainError("The benchmark needs Chromium or Google Chrome.");
  const { chromium } = await import("@playwright/test");
  const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
  args.push(`--ignore-certificate-errors-spki-list=${keyHash}`);
  return chromium.launch({ executablePath, args });
}

async function prepare(options: Options, work: string): Promise<Prepared> {
  if (options.build) await ensureBuilt(root);
  else if (!existsSync(join(root, "out", "sw.js"))) {
    throw new PlainError("There is no finished site in out/. Leave --skip-build out.");
  }
  const plain = await plainExport(root, options);
  return prepareFolders({ root, work, locale: options.locale, plain });
}

function sayWaterfall({ subject, lessons, quiz }: Sample): void {
  for (const [title, { waterfall }] of Object.entries({ lesson: lessons, quiz })) {
    say(`  ${subject}, ${title}:`);
    for (const { start, end, bytes, path } of waterfall) {
      say(`    ${String(start).padStart(5)} –${String(end).padStart(5)} ms ${bytes} bytes ${path}`);
    }
  }
}

/** Measures everything; gives the text of docs/performance.md. */
async function benchmark(options: Options, work: string): Promise<string> {
  const { folders, pages, words } = await prepare(options, work);
  const certificate = await makeCertificate(work);
  const busy = await busyShare();
  const check = await checkLink();
  say(
    `The line: ${check.kbits.toFixed(0)} kbit/s, round trip ${check.roundTrip.toFixed(0)} ms, ` +
      `first answer on a new connection after ${check.newConnection.toFixed(0)} ms.`,
  );
  const link = new Link();
  const browser = await startBrowser(certificate);
  const sites: TlsSite[] = [];
  try {
    const subjects: Subject[] = [];
    for (const id of subjectIds) {
      const site = await serveOverTls(folders[id], certificate);
      sites.push(site);
      const origin = `https://127.0.0.1:${await link.open(site.port)}`;
      subjects.push(subjectAt(id, origin, options.locale));
    }
    const cpu = await checkCpu(browser, `https://127.0.0.1:${sites[0]?.port}/404.html`);
    say(`The slowed browser is ${cpu.toFixed(1)} times slower.`);
    const warning = doubt({ busy, cpu }, slowDown);
    if (warning) say(warning);
    const { locale, runs } = options;
    const peers = readPeers();
    const sections: string[] = [];
    for (const lesson of options.lessons) {
      const all = [...pages.keys()];
      const how = { browser, link, subjects, all, lesson, locale, words, runs };
      const samples = await measure(how);
      if (options.waterfall) samples.slice(-subjects.length).forEach(sayWaterfall);
      const summary = summarise(samples);
      const goals = checkGoals(summary, peers);
      sections.push(lessonSection({ lesson, locale, runs, summary, goals }));
      say(`\n${sections.at(-1)}\n`);
    }
    const nginxPath = `/${locale}/lessons/${options.lessons[0]}/`;
    const nginx = await loadNginx({ folder: folders.ours, work, path: nginxPath });
    say(nginx.missing ?? `One nginx serves ${nginx.perSecond.toFixed(0)} pages a second.`);
    return performancePage({
      date: new Date().toISOString().slice(0, 10),
      machine: describeMachine(browser.version()),
      ...{ warning, check, cpu, sections, peers, nginx, nginxPath },
    });
  } finally {
    await browser.close();
    link.close();
    for (const site of sites) site.stop();
  }
}

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2));
  const work = mkdtempSync(join(tmpdir(), "safe-step-bench-"));
  try {
    const text = await benchmark(options, work);
    if (!options.write) return;
    writeFileSync(join(root, page), `${text.trimEnd()}\n`);
    say(`Wrote ${page}.`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});

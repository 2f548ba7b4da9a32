/**
 * `npm run bench:device`: a full device — 50 learners, each with every lesson done ten times — in Chromium at a
 * quarter of this machine's speed. Says how long the list and a learner's progress take to open and what a
 * learner takes on the device, and ends with an error when the list needs more than a second or a learner more
 * than 64 KB.
 */
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { seededRandom } from "../src/base/random";
import { bundleScript } from "../src/export/island-scripts";
import { loadLibrary } from "../src/library/load";
import { type LearnerChange, writeEvent } from "../src/progress/learners/learner-event";
import { writeAttempt } from "../src/progress/store/attempt";
import { keys } from "../src/progress/store/keys";
import { findBrowser } from "../tools/browsers/find-browser";
import { forPages } from "./for-pages";
import { slowDown } from "./phone";

const root = fileURLToPath(new URL("..", import.meta.url));
const learners = 50;
const rounds = 10;
const limits = { list: 1000, learner: 65_536 };
const times = 5;

/** A key of the device's store and what stands there. */
type Entry = readonly [key: string, text: string];

const idOf = (n: number, letter: string) => `${letter}${n.toString(16).padStart(23, "0")}`;

/** Everything of one learner, as the device keeps it. */
function entriesOf(number: number): Entry[] {
  const random = seededRandom(`${number}`);
  const learner = idOf(number, "a");
  const set: LearnerChange = { made: true, name: `Learner ${number}`, picture: "stork" };
  const made = writeEvent({ sequence: number + 1, set, note: null });
  const entries: Entry[] = [[keys.learnerEvent(learner, idOf(number, "e")), made]];
  let sequence = 0;
  for (let round = 0; round < rounds; round++) {
    for (const { id: lesson, texts } of loadLibrary().lessons) {
      sequence += 1;
      const id = idOf(number * 10_000 + sequence, "b");
      const answers = texts.az.questions.map(({ id: question, rule, critical }) => {
        const safe = random() < 0.8;
        return {
          question,
          rule,
          critical,
          tries: safe ? [true] : critical ? [false, true] : [false],
        };
      });
      const day = 20_783 + round * 3;
      const attempt = { id, lesson, day, finishedAt: day * 86_400_000, sequence, answers };
      entries.push([keys.attempt(learner, id), writeAttempt(attempt)]);
    }
  }
  return entries;
}

const sizeOf = (entries: readonly Entry[]) =>
  entries.reduce((sum, [key, text]) => sum + key.length + text.length, 0);
const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

const executablePath = await findBrowser();
if (!executablePath) throw new Error("The benchmark needs Chromium or Google Chrome.");
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
try {
  const page = await browser.newPage();
  await page.addInitScript(forPages);
  await page.route("http://device.test/", (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Device</title>" }),
  );
  await page.goto("http://device.test/");
  await page.addScriptTag({
    content: await bundleScript(`${root}/bench/device-entry.ts`, root),
  });
  const all = Array.from({ length: learners }, (_, n) => entriesOf(n));
  for (const entries of all)
    await page.evaluate((own) => {
      for (const [key, text] of own) localStorage.setItem(key, text);
    }, entries);
  await page.evaluate(([key, id]) => localStorage.setItem(key, id), [
    keys.current,
    idOf(7, "a"),
  ] as const);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
  const time = (name: keyof Window["safeStepBench"], count: number) =>
    page.evaluate(
      ([what, repeats]) => {
        const bench = window.safeStepBench;
        const taken = Array.from({ length: repeats }, () => {
          const start = performance.now();
          bench[what]();
          return performance.now() - start;
        });
        return taken.sort((a, b) => a - b).at(-1) ?? 0;
      },
      [name, count] as const,
    );
  const list = await time("list", times);
  const progress = await time("progress", times);
  const upkeep = await time("upkeep", 1);
  // Each visit puts one learner's attempts in order.
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  for (let visit = 1; visit < learners; visit++) await time("upkeep", 1);
  const after = await page.evaluate(() => Object.entries({ ...localStorage }));
  const largest = (entries: readonly Entry[]) =>
    Math.max(
      ...Array.from({ length: learners }, (_, n) =>
        sizeOf(entries.filter(([key]) => key.includes(`/${idOf(n, "a")}/`))),
      ),
    );
  const before = Math.max(...all.map(sizeOf));
  console.log(
    `${learners} learners, every lesson ${rounds} times, CPU ${slowDown} times slower; the slowest of ${times}:`,
  );
  console.log(`  the list opens in ${list.toFixed(0)} ms (at most ${limits.list} ms)`);
  console.log(`  a learner's progress and review in ${progress.toFixed(0)} ms`);
  console.log(`  upkeep at a visit takes ${upkeep.toFixed(0)} ms`);
  console.log(
    `  a learner takes ${kb(before)}, when every learner was put in order ${kb(largest(after))} (at most ${kb(limits.learner)})`,
  );
  console.log(`  the device keeps ${kb(sizeOf(after))}`);
  if (list > limits.list || largest(after) > limits.learner) process.exitCode = 1;
} finally {
  await browser.close();
}

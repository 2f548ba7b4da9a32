import type { Browser, Page } from "@playwright/test";
import { answerFirst, firstDrawn, isKept, watchReading, watchSaving } from "./in-page";
import type { Link } from "./link";
import type { LessonWords, Notes } from "./notes";
import { newPhone, type Phone } from "./phone";
import type { EmergencyVisit, LessonVisit, QuizVisit, ReadPage } from "./sample";
import type { Subject } from "./subjects";

/** How long somebody reads before going on to the second page. */
const readingTime = 5000;

const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** What the page itself noted. A page that never does is not what we think it is. */
async function noted<Name extends keyof Notes>(page: Page, name: Name): Promise<Notes[Name]> {
  const result = page.evaluate((wanted) => window.bench?.[wanted], name as keyof Notes);
  const tooLong = new Promise<never>((_, fail) => {
    const giveUp = () => fail(new Error(`${page.url()}: nothing is ${name}.`));
    setTimeout(giveUp, 60_000).unref();
  });
  tooLong.catch(() => {});
  const note = await Promise.race([result, tooLong]);
  if (note === undefined) throw new Error(`${page.url()}: nothing is to be ${name}.`);
  return note as Notes[Name]; // the page has each under its own name
}

/** Opens a page and waits until nothing more comes. */
async function read({ page, network }: Phone, link: Link, address: string): Promise<ReadPage> {
  network.restart();
  const before = link.down.bytes;
  await page.goto(address, { waitUntil: "load" });
  const time = await noted(page, "readable");
  await network.quiet(700);
  return { readable: time, ...network.sums(), wire: link.down.bytes - before };
}

/** A page that was read with the line cut. */
interface OfflinePage extends Pick<ReadPage, "readable"> {
  /** What the line had carried until it was cut, in bytes. */
  readonly keptWire: number;
}

/** Waits for the copy of the language, cuts the line and opens one more page. */
async function readOffline(
  phone: Phone,
  link: Link,
  address: string,
  locale: string,
): Promise<OfflinePage> {
  const deadline = Date.now() + 60_000;
  while (!(await phone.page.evaluate(isKept, locale))) {
    if (Date.now() > deadline) throw new Error("The language was not kept on the device.");
    await pause(200);
  }
  const keptWire = link.down.bytes;
  await phone.context.setOffline(true);
  link.cut();
  await phone.page.goto(address);
  return { readable: await noted(phone.page, "readable"), keptWire };
}

/** Nothing still on its way is to meet the next visit. */
async function leave(phone: Phone, link: Link): Promise<void> {
  link.cut();
  await phone.context.close();
  link.mend();
}

/** Who visits what, over which line. */
export interface Visit {
  readonly browser: Browser;
  readonly link: Link;
  readonly subject: Subject;
  readonly lesson: string;
  /** The three that are read, in order. */
  readonly lessons: readonly [string, string, string];
  readonly locale: string;
  /** By lesson. */
  readonly words: Readonly<Record<string, LessonWords>>;
}

/**
 * A first visit: a lesson with nothing in any cache, a second one after some reading, and, where pages
 * are kept on the device, a third with the line cut.
 */
export async function visitLessons({
  browser,
  link,
  subject,
  lessons,
  locale,
  words,
}: Omit<Visit, "lesson">): Promise<LessonVisit> {
  const phone = await newPhone(browser);
  try {
    const [first, second, third] = lessons;
    await phone.page.addInitScript(watchReading, words);
    const start = link.down.bytes;
    const cold = await read(phone, link, subject.lesson(first));
    const waterfall = phone.network.waterfall();
    const shift = await noted(phone.page, "shift");
    const { script, task } = await phone.metrics();
    await pause(readingTime);
    const next = await read(phone, link, subject.lesson(second));
    const sample = { cold: { ...cold, shift, script, task }, next, waterfall };
    if (!subject.works.offline) return sample;
    const address = subject.lesson(third);
    const { keptWire, ...offline } = await readOffline(phone, link, address, locale);
    return { ...sample, offline, kept: keptWire - start };
  } finally {
    await leave(phone, link);
  }
}

/** What a visit with one page needs. */
type ShortVisit = Pick<Visit, "browser" | "link" | "subject" | "lesson">;

/** A first visit that goes straight to the questions, and answers one. */
export async function visitQuiz({
  browser,
  link,
  subject,
  lesson,
}: ShortVisit): Promise<QuizVisit> {
  const phone = await newPhone(browser);
  try {
    await phone.page.addInitScript(answerFirst);
    await phone.page.goto(subject.quiz(lesson), { waitUntil: "commit" });
    const times = await noted(phone.page, "answered");
    await phone.network.quiet(700);
    return { ...times, ...phone.network.sums(), waterfall: phone.network.waterfall() };
  } finally {
    await leave(phone, link);
  }
}

/**
 * A first visit that is left for the emergency page: while the copy of the language comes, or, where pages are not
 * kept on the device, after some reading.
 */
export async function visitEmergency({
  browser,
  link,
  subject,
  lesson,
}: ShortVisit): Promise<EmergencyVisit> {
  if (!subject.emergency) return {};
  const phone = await newPhone(browser);
  try {
    await phone.page.addInitScript(watchSaving);
    await phone.page.goto(subject.lesson(lesson), { waitUntil: "load" });
    if (subject.works.offline) await noted(phone.page, "saving");
    else await pause(readingTime);
    await phone.page.goto(subject.emergency, { waitUntil: "load" });
    return { drawn: await phone.page.evaluate(firstDrawn) };
  } finally {
    await leave(phone, link);
  }
}

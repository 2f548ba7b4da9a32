import { answerFirst, firstDrawn, isKept, watchReading, watchSaving } from "./in-page";
import { newPhone } from "./phone";

/** How long somebody reads before going on to the second page. */
const readingTime = 5000;

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** What the page itself noted. A page that never does is not what we think it is. */
async function noted(page, name) {
  const result = page.evaluate((wanted) => globalThis.bench?.[wanted], name);
  const tooLong = new Promise((_, fail) => {
    const giveUp = () => fail(new Error(`${page.url()}: nothing is ${name}.`));
    setTimeout(giveUp, 60_000).unref();
  });
  tooLong.catch(() => {});
  return Promise.race([result, tooLong]);
}

/** Opens a page and waits until nothing more comes. */
async function read({ page, network }, link, address) {
  network.restart();
  const before = link.down.bytes;
  await page.goto(address, { waitUntil: "load" });
  const time = await noted(page, "readable");
  await network.quiet(700);
  return { readable: time, ...network.sums(), wire: link.down.bytes - before };
}

/** Waits for the copy of the language, cuts the line and opens one more page. */
async function readOffline(phone, link, address, locale) {
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
async function leave(phone, link) {
  link.cut();
  await phone.context.close();
  link.mend();
}

/**
 * A first visit: a lesson with nothing in any cache, a second one after some reading, and, where pages
 * are kept on the device, a third with the line cut.
 * @param {{ browser: import("@playwright/test").Browser, link: import("./link").Link,
 *   subject: import("./subjects").Subject, lessons: readonly string[], locale: string,
 *   words: object }} visit lessons: the three, in order
 */
export async function visitLessons({ browser, link, subject, lessons, locale, words }) {
  const phone = await newPhone(browser);
  try {
    const [first, second, third] = lessons.map((lesson) => subject.lesson(lesson));
    await phone.page.addInitScript(watchReading, words);
    const start = link.down.bytes;
    const cold = await read(phone, link, first);
    const waterfall = phone.network.waterfall();
    const shift = await phone.page.evaluate(() => globalThis.bench.shift);
    const { script, task } = await phone.metrics();
    await pause(readingTime);
    const next = await read(phone, link, second);
    const sample = { cold: { ...cold, shift, script, task }, next, waterfall };
    if (!subject.works.offline) return sample;
    const { keptWire, ...offline } = await readOffline(phone, link, third, locale);
    return { ...sample, offline, kept: keptWire - start };
  } finally {
    await leave(phone, link);
  }
}

/**
 * A first visit that goes straight to the questions, and answers one.
 * @param {{ browser: import("@playwright/test").Browser, link: import("./link").Link,
 *   subject: import("./subjects").Subject, lesson: string }} visit
 */
export async function visitQuiz({ browser, link, subject, lesson }) {
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
 * @param {{ browser: import("@playwright/test").Browser, link: import("./link").Link,
 *   subject: import("./subjects").Subject, lesson: string }} visit
 */
export async function visitEmergency({ browser, link, subject, lesson }) {
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

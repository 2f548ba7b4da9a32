/**
 * What runs inside the measured page. Each function is sent there as text, so it uses nothing from
 * outside itself.
 */

/**
 * Notes when a lesson can be read: the browser itself says when it has painted the heading and the
 * sentence under it (Element Timing), and a frame must have been drawn with the first message in the page.
 * Also adds up layout shifts.
 * @param {Record<string, { shown: string[], below: string }>} lessons what to look for, a lesson
 */
export function watchReading(lessons) {
  const bench = { shift: 0 };
  globalThis.bench = bench;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) bench.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });

  const words = lessons[/\/lessons\/([^/]+)\//.exec(location.pathname)?.[1]];
  if (!words) return;
  const texts = (element) => element.textContent.replace(/\s+/g, " ").trim();
  // Elements by when they were first painted. One may be painted before its last word has come.
  const painted = new Map();
  let report = () => {};
  new PerformanceObserver((list) => {
    for (const { element, renderTime } of list.getEntries()) painted.set(element, renderTime);
    report();
  }).observe({ type: "element", buffered: true });

  bench.readable = new Promise((done) => {
    const isComplete = (time, elements) => {
      report = () => {
        const times = words.shown.map((text) =>
          painted.get(elements.find((element) => texts(element) === text)),
        );
        if (!times.includes(undefined)) done(Math.max(time, ...times));
      };
      report();
    };
    // Looks once a frame and forces no layout: measuring is not to slow down what is measured.
    const look = () => {
      const elements = [...document.querySelectorAll("h1,p")];
      for (const element of elements) element.setAttribute("elementtiming", "");
      const here = new Set(elements.map(texts));
      if (![...words.shown, words.below].every((text) => here.has(text))) {
        requestAnimationFrame(look);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => isComplete(performance.now(), elements);
      port2.postMessage(0);
    };
    requestAnimationFrame(look);
  });
}

/**
 * Answers the first question as soon as there is one. Where an answer opens what is said to it, opens
 * the first; in a form chooses the first option of each group, moves the first step, or goes on in a
 * story to its end, and a frame later presses the button. Notes when a frame with the verdict was drawn.
 */
export function answerFirst() {
  const bench = {};
  globalThis.bench = bench;
  const form = "form :is(input[type=radio], input[type=checkbox], .ordering-move, button.option)";
  const option = `#questions details > summary, ${form}`;
  const verdict =
    "form .verdict, form output:not([hidden]), #questions details[open] > :not(summary)";
  // A page still on its way ends in the middle of a sentence.
  const isWhole = (element) => {
    for (let at = element; at; at = at.parentElement) if (at.nextElementSibling) return true;
    return document.readyState !== "loading";
  };
  const once = (selector, fits, act) => {
    const look = () => {
      const found = document.querySelector(selector);
      if (!found || !fits(found)) return;
      observer.disconnect();
      document.removeEventListener("readystatechange", look);
      act(found);
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, attributes: true });
    document.addEventListener("readystatechange", look);
    look();
  };
  const afterFrame = (act) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = act;
      port2.postMessage(0);
    });
  const answer = (form, then) => {
    const decision = form.querySelector("button.option");
    if (decision) {
      decision.click();
      afterFrame(() => answer(form, then));
      return;
    }
    const groups = new Set();
    for (const input of form.querySelectorAll("input")) {
      if (!groups.has(input.name)) input.click();
      groups.add(input.name);
    }
    form.querySelector(".ordering-move:not([aria-disabled])")?.click();
    afterFrame(then);
  };
  bench.answered = new Promise((done) => {
    const anyway = () => true;
    once(option, anyway, (found) => {
      const control = performance.now();
      const acknowledge = () =>
        once(verdict, isWhole, () =>
          afterFrame(() => done({ control, acknowledged: performance.now() })),
        );
      if (found.localName === "summary") {
        found.click();
        acknowledge();
        return;
      }
      answer(found.form, () => {
        found.form.querySelector("button:not([type=button])").click();
        acknowledge();
      });
    });
  });
}

/**
 * Whether the whole of a language is on the device: the last thing written into its cache is the pack's
 * own address.
 * @param {string} locale
 */
export async function isKept(locale) {
  const name = (await caches.keys()).find((known) => known.includes(` packs/${locale}.`));
  const address = name?.split(" ")[2];
  return name !== undefined && !!(await caches.match(`/${address}`, { cacheName: name }));
}

/** Notes when the copy of the language has begun to come. */
export function watchSaving() {
  globalThis.bench = {
    saving: new Promise((done) => {
      navigator.serviceWorker?.addEventListener("message", ({ data }) => {
        if (data.state === "saving" && data.done > 0) done(true);
      });
    }),
  };
}

/** When anything of the page was drawn first, in milliseconds. */
export function firstDrawn() {
  return new Promise((done) => {
    new PerformanceObserver((list) => {
      const [paint] = list.getEntriesByName("first-contentful-paint");
      if (paint) done(paint.startTime);
    }).observe({ type: "paint", buffered: true });
  });
}

/** Milliseconds for work that is always the same. */
export function spin() {
  const start = performance.now();
  let sum = 0;
  for (let step = 0; step < 3e7; step += 1) sum = (sum + step) % 1009;
  globalThis.benchSum = sum;
  return performance.now() - start;
}

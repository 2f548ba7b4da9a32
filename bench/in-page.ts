import type { LessonWords, PaintEntry } from "./notes";

/**
 * What runs inside the measured page. Each function is sent there as text, so it uses nothing from
 * outside itself.
 */

/**
 * Notes when a lesson can be read: the browser itself says when it has painted the heading and the
 * sentence under it (Element Timing), and a frame must have been drawn with the first message in the page.
 * Also adds up layout shifts. Is told what to look for, by lesson.
 */
export function watchReading(lessons: Readonly<Record<string, LessonWords>>): void {
  const bench: Window["bench"] & { shift: number } = { shift: 0 };
  window.bench = bench;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PaintEntry[])
      if (!entry.hadRecentInput) bench.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });

  const words = lessons[/\/lessons\/([^/]+)\//.exec(location.pathname)?.[1] ?? ""];
  if (!words) return;
  const texts = (element: Element) => element.textContent.replace(/\s+/g, " ").trim();
  // Elements by when they were first painted. One may be painted before its last word has come.
  const painted = new Map<Element | null | undefined, number>();
  let report = () => {};
  new PerformanceObserver((list) => {
    for (const { element, renderTime } of list.getEntries() as PaintEntry[])
      painted.set(element, renderTime);
    report();
  }).observe({ type: "element", buffered: true });

  bench.readable = new Promise((done) => {
    const isComplete = (time: number, elements: readonly Element[]) => {
      report = () => {
        const times = words.shown.map((text) =>
          painted.get(elements.find((element) => texts(element) === text)),
        );
        const known = times.filter((painting) => painting !== undefined);
        if (known.length === times.length) done(Math.max(time, ...known));
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
export function answerFirst(): void {
  const bench: Window["bench"] = {};
  window.bench = bench;
  const form = "form :is(input[type=radio], input[type=checkbox], .ordering-move, button.option)";
  const option = `#questions details > summary, ${form}`;
  const verdict =
    "form .verdict, form output:not([hidden]), #questions details[open] > :not(summary)";
  // A page still on its way ends in the middle of a sentence.
  const isWhole = (element: Element) => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (at.nextElementSibling) return true;
    return document.readyState !== "loading";
  };
  const once = (
    selector: string,
    fits: (element: Element) => boolean,
    act: (element: HTMLElement) => void,
  ) => {
    const look = () => {
      const found = document.querySelector<HTMLElement>(selector);
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
  const afterFrame = (act: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = act;
      port2.postMessage(0);
    });
  const answer = (form: HTMLFormElement, then: () => void) => {
    const decision = form.querySelector<HTMLButtonElement>("button.option");
    if (decision) {
      decision.click();
      afterFrame(() => answer(form, then));
      return;
    }
    const groups = new Set<string>();
    for (const input of form.querySelectorAll("input")) {
      if (!groups.has(input.name)) input.click();
      groups.add(input.name);
    }
    form.querySelector<HTMLButtonElement>(".ordering-move:not([aria-disabled])")?.click();
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
      const { form } = found as HTMLInputElement | HTMLButtonElement;
      if (!form) return;
      answer(form, () => {
        form.querySelector<HTMLButtonElement>("button:not([type=button])")?.click();
        acknowledge();
      });
    });
  });
}

/**
 * Whether the whole of a language is on the device: the last thing written into its cache is the pack's
 * own address.
 */
export async function isKept(locale: string): Promise<boolean> {
  const name = (await caches.keys()).find((known) => known.includes(` packs/${locale}.`));
  const address = name?.split(" ")[2];
  return name !== undefined && !!(await caches.match(`/${address}`, { cacheName: name }));
}

/** Notes when the copy of the language has begun to come. */
export function watchSaving(): void {
  window.bench = {
    saving: new Promise((done) => {
      navigator.serviceWorker?.addEventListener("message", ({ data }) => {
        if (data.state === "saving" && data.done > 0) done(true);
      });
    }),
  };
}

/** When anything of the page was drawn first, in milliseconds. */
export function firstDrawn(): Promise<number> {
  return new Promise((done) => {
    new PerformanceObserver((list) => {
      const [paint] = list.getEntriesByName("first-contentful-paint");
      if (paint) done(paint.startTime);
    }).observe({ type: "paint", buffered: true });
  });
}

/** Milliseconds for work that is always the same. */
export function spin(): number {
  const start = performance.now();
  let sum = 0;
  for (let step = 0; step < 3e7; step += 1) sum = (sum + step) % 1009;
  window.benchSum = sum;
  return performance.now() - start;
}

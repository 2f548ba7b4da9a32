/**
 * Every page's one script: remembers the page's language for "/", has that language saved for reading
 * without a network, has its fonts and looks kept for the next page, and shows the notice of a newer
 * version when one waits.
 * Where there are no workers the page works all the same. All of it begins when the page is complete: nothing
 * may come before the words and pictures. When the saving itself begins: readers-line.ts.
 */
import { localeKey } from "@/progress/store/page-keys";
import { mendFileLinks } from "./file-links";
import { registerWorker } from "./register-worker";
import { type SaveRequest, takeOver } from "./wire";

const root = document.documentElement;
const locale = root.dataset.pageLocale;

const address = (document.currentScript as HTMLScriptElement).src;

/** Hash in the names of the scripts built from reader-style.ts, one a language: the export puts it here. */
declare const readerStyle: string;

function keepStyle(language: string): void {
  const script = document.createElement("script");
  script.src = new URL(`reader-${language}.${readerStyle}.js`, address).href;
  document.head.append(script);
}

async function start(): Promise<void> {
  const took = performance.now();
  const registration = await registerWorker(address);
  const workers = navigator.serviceWorker;
  // Looked at once: a notice that comes while somebody reads would push the words away.
  const notice = document.getElementById("newer-version");
  const words = notice?.querySelector("p");
  if (registration.waiting && notice && words) {
    const { text = "", use = "" } = notice.dataset;
    const button = document.createElement("button");
    button.type = "button";
    words.textContent = text;
    button.textContent = use;
    words.after(button);
    notice.hidden = false;
    button.onclick = () => {
      workers.oncontrollerchange = () => location.reload();
      if (registration.waiting) registration.waiting.postMessage(takeOver);
      else location.reload();
    };
  }
  if (locale) {
    const { active } = await workers.ready;
    if (active) active.postMessage({ save: [locale], took } satisfies SaveRequest);
  }
}

mendFileLinks();
try {
  if (locale) localStorage.setItem(localeKey, locale);
} catch {
  // Storage is blocked or full: "/" then marks no language.
}
addEventListener("load", () => {
  if (locale) keepStyle(locale);
  start().catch(() => {});
});

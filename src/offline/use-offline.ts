import { useEffect, useState } from "react";
import { registerWorker } from "./register-worker";
import { isLanguageState, type LanguageState, type SaveRequest } from "./wire";

/** A worker that says nothing for so long is not one of ours: the site's copy was turned off. */
const silence = 10_000;

/** The script this runs in; known only while it is read. On the server there is none. */
const address =
  typeof document === "undefined" ? "" : (document.currentScript as HTMLScriptElement | null)?.src;

const whenComplete = () =>
  new Promise<unknown>((done) => {
    if (document.readyState === "complete") done(null);
    else addEventListener("load", done, { once: true });
  });

async function ask(request: SaveRequest): Promise<void> {
  await registerWorker(address ?? "");
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(request);
}

/** What the worker says of the languages: nothing yet, nothing ever, or how each stands. */
export function useOffline(locale: string) {
  const [states, setStates] = useState<Readonly<Record<string, LanguageState>>>({});
  const [possible, setPossible] = useState(true);
  const request = (save: readonly string[], took = 0) =>
    ask({ save, check: true, took }).catch(() => setPossible(false));
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the page is complete.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const hear = ({ data }: MessageEvent) => {
      if (!isLanguageState(data)) return;
      clearTimeout(timer);
      setPossible(true);
      setStates((known) => ({ ...known, [data.locale]: data }));
    };
    whenComplete().then(() => {
      try {
        navigator.serviceWorker.addEventListener("message", hear);
        timer = setTimeout(() => setPossible(false), silence);
        request([locale], performance.now());
      } catch {
        // No workers here (plain http), or even asking is forbidden (a sandboxed frame).
        setPossible(false);
      }
    });
  }, []);
  return { states, possible, save: request };
}

import { keepEmergency } from "./emergency-first";
import { isMarked, isSaved, nameOf } from "./kept";
import { saveLanguage } from "./save";
import type { Place } from "./site-index";
import type { LanguageState, LanguageStateName } from "./wire";

/**
 * The languages of this version as the worker sees them: saves them one after the other, never one
 * twice at a time, and tells how each stands.
 */
export class Languages {
  readonly #place: Place;
  readonly #tell: (state: LanguageState) => void;
  readonly #onRefused: () => void;
  readonly #free: () => Promise<void>;
  readonly #running = new Map<string, Promise<void>>();
  /** Read back during this life of the worker: not read again at every page. */
  readonly #sure = new Set<string>();
  readonly #last = new Map<string, LanguageState>();
  #queue: Promise<unknown> = Promise.resolve();

  /**
   * @param tell gets every change of a language
   * @param onRefused the host did not have a pack: perhaps there is a newer version
   * @param free ends when no reader needs the line
   */
  constructor(
    place: Place,
    tell: (state: LanguageState) => void,
    onRefused: () => void,
    free: () => Promise<void>,
  ) {
    this.#place = place;
    this.#tell = tell;
    this.#onRefused = onRefused;
    this.#free = free;
  }

  /** Saves a language unless it is here already; with `anew` all of it is read back to know. */
  keep(locale: string, anew = false): Promise<void> {
    const running = this.#running.get(locale);
    if (running) return running;
    if (!anew && this.#sure.has(locale)) return Promise.resolve();
    const task = this.#queue
      .then(() => this.#keepNow(locale))
      .finally(() => this.#running.delete(locale));
    this.#running.set(locale, task);
    this.#queue = task;
    return task;
  }

  /** Tells how a language stands that nobody asked to save. */
  async look(locale: string): Promise<void> {
    const last = this.#last.get(locale);
    if (this.#running.has(locale)) {
      if (last) this.#tell(last);
      return;
    }
    const pack = this.#place.site.packs[locale];
    if (!pack) return;
    const saved = await isSaved(this.#place, pack).catch(() => false);
    const begun =
      saved || (await isMarked(this.#place, nameOf(pack, this.#place.base)).catch(() => false));
    this.#say(locale, saved ? "saved" : begun ? "failed" : "absent");
  }

  #say(locale: string, state: LanguageStateName, done = 0): void {
    const size = this.#place.site.packs[locale]?.size ?? 0;
    const told = { locale, state, done, size };
    this.#last.set(locale, told);
    if (state === "saved") this.#sure.add(locale);
    else this.#sure.delete(locale);
    this.#tell(told);
  }

  async #keepNow(locale: string): Promise<void> {
    const pack = this.#place.site.packs[locale];
    if (!pack) return;
    let shown = 0;
    try {
      if (!(await isSaved(this.#place, pack))) {
        this.#say(locale, "saving");
        await keepEmergency(this.#place, pack);
        await this.#free();
        await saveLanguage(this.#place, pack, (done) => {
          if (done - shown < 0.02 && done < 1) return;
          shown = done;
          this.#say(locale, "saving", done);
        });
      }
      this.#say(locale, "saved", 1);
    } catch (error) {
      const full = error instanceof Error && error.name === "QuotaExceededError";
      this.#say(locale, full ? "full" : "failed");
      if (!full) this.#onRefused();
    }
  }
}

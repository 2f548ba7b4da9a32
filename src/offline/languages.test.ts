import { expect, it, vi } from "vitest";
import { nameOf } from "./kept";
import { Languages } from "./languages";
import { placeOf, RoomCaches } from "./testing/place";
import type { LanguageState } from "./wire";

async function languagesOf(storage = new RoomCaches()) {
  const known = await placeOf("1", storage);
  const told: LanguageState[] = [];
  const onRefused = vi.fn();
  let free: Promise<void> = Promise.resolve();
  const languages = new Languages(
    known.place,
    (state) => told.push(state),
    onRefused,
    () => free,
  );
  /** From now on the line is a reader's, until what it gives is called. */
  const takeLine = () => {
    let give = () => {};
    free = new Promise((done) => {
      give = done;
    });
    return give;
  };
  const states = () => told.map(({ locale, state }) => `${locale} ${state}`);
  const packsAsked = () => known.asked.filter((path) => path.startsWith("packs/"));
  return { ...known, packsAsked, languages, told, states, onRefused, takeLine };
}

it("a language is saved once, though two pages ask", async () => {
  const { languages, packsAsked, states } = await languagesOf();
  await Promise.all([languages.keep("az"), languages.keep("az")]);
  await languages.keep("az");
  expect(packsAsked()).toEqual(["packs/az.1.json"]);
  expect(states()).toEqual(["az saving", "az saving", "az saved"]);
});

it("a language waits while a page needs the line, but not its emergency pages, and says so", async () => {
  const { languages, asked, states, takeLine } = await languagesOf();
  const give = takeLine();
  const saved = languages.keep("az");
  await vi.waitFor(() => expect(states()).toEqual(["az saving"]));
  await new Promise((done) => setTimeout(done, 20));
  expect(asked).toEqual(["az/emergency/"]);
  give();
  await saved;
  expect(asked).toEqual(["az/emergency/", "packs/az.1.json"]);
  expect(states().at(-1)).toBe("az saved");
});

it("languages are saved one after the other", async () => {
  const { languages, states } = await languagesOf();
  await Promise.all([languages.keep("az"), languages.keep("en")]);
  expect(states().indexOf("az saved")).toBeLessThan(states().indexOf("en saving"));
});

it("what is here is read back before it is called saved, and not fetched again", async () => {
  const storage = new RoomCaches();
  await (await languagesOf(storage)).languages.keep("az");
  const later = await languagesOf(storage);
  await later.languages.keep("az");
  expect(later.states()).toEqual(["az saved"]);
  expect(later.asked).toEqual([]);
});

it("what is gone meanwhile is noticed when it is read anew", async () => {
  const { languages, place, packs, states, packsAsked } = await languagesOf();
  await languages.keep("az");
  const cache = await place.caches.open(nameOf(packs.az.pack, place.base));
  await cache.delete("https://example.org/a/az/");
  await languages.keep("az", true);
  expect(packsAsked()).toHaveLength(2);
  expect(states().at(-1)).toBe("az saved");
});

it("what failed is said, a newer version is looked for, and it can be tried again", async () => {
  const { languages, states, offline, answers, onRefused, packs } = await languagesOf();
  offline();
  await languages.keep("az");
  expect(states().at(-1)).toBe("az failed");
  expect(onRefused).toHaveBeenCalledOnce();
  const { content } = packs.az;
  answers(() => new Response(content, { headers: { "Content-Type": "application/json" } }));
  await languages.keep("az");
  expect(states().at(-1)).toBe("az saved");
});

it("a full device is told apart from a bad network", async () => {
  const { languages, states, storage, onRefused } = await languagesOf();
  storage.full = true;
  await languages.keep("az");
  expect(states().at(-1)).toBe("az full");
  expect(onRefused).not.toHaveBeenCalled();
});

it("a language nobody asked for is only looked at", async () => {
  const { languages, states, packsAsked, told } = await languagesOf();
  await languages.look("en");
  expect(states()).toEqual(["en absent"]);
  expect(told[0]?.size).toBe(100);
  await languages.keep("en");
  await languages.look("en");
  expect(states().at(-1)).toBe("en saved");
  expect(packsAsked()).toHaveLength(1);
});

it("languages the site does not have are ignored", async () => {
  const { languages, told } = await languagesOf();
  await languages.keep("tr");
  await languages.look("tr");
  expect(told).toEqual([]);
});

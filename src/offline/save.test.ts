import { describe, expect, it } from "vitest";
import { allCopies, isSaved, markedCopies, nameOf } from "./kept";
import { saveLanguage } from "./save";
import { json, placeOf, RoomCaches } from "./testing/place";

const quietly = () => {};

describe("saving a language", () => {
  it("keeps every file under its own address, with its type and the host's protection", async () => {
    const { place, packs } = await placeOf("1");
    const { pack } = packs.az;
    await saveLanguage(place, pack, quietly);
    const cacheName = nameOf(pack, place.base);
    expect(cacheName).toBe("safe-step /a/ packs/az.1.json");
    const page = await place.caches.match("https://example.org/a/az/lessons/k1/", { cacheName });
    expect(page?.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
    expect(page?.headers.get("X-Frame-Options")).toBe("SAMEORIGIN");
    expect(await page?.text()).toBe("<h1>az/lessons/k1/ 1</h1>");
    const font = await place.caches.match("https://example.org/a/fonts/a.woff2", { cacheName });
    expect([...new Uint8Array((await font?.arrayBuffer()) ?? new ArrayBuffer())]).toEqual([
      0, 255, 119, 79, 70, 50,
    ]);
    expect(await isSaved(place, pack)).toBe(true);
    expect(await isSaved(place, packs.en.pack)).toBe(false);
  });

  it("says how much of it is here", async () => {
    const { place, packs } = await placeOf("1");
    const said: number[] = [];
    await saveLanguage(place, packs.az.pack, (done) => said.push(done));
    expect(said.at(-1)).toBe(1);
  });

  const other = "[]";
  it.each([
    [
      "a page instead",
      () => new Response("<h1>Log in</h1>", { headers: { "Content-Type": "text/html" } }),
    ],
    ["404", () => new Response("[]", { status: 404, headers: json })],
    ["503", () => new Response("[]", { status: 503, headers: json })],
    ["part of the content", () => new Response("[]", { status: 206, headers: json })],
    ["other bytes", () => new Response(other, { headers: json })],
    ["more bytes", () => new Response("[".repeat(99_999), { headers: json })],
    ["no network", () => Promise.reject(new TypeError("Failed to fetch"))],
  ] as const)("that gets %s keeps nothing", async (_, answer) => {
    const { place, packs, answers } = await placeOf("1");
    answers(answer);
    await expect(saveLanguage(place, packs.az.pack, quietly)).rejects.toThrow();
    expect(await allCopies(place)).toEqual([]);
  });

  it("that finds no room keeps nothing", async () => {
    const storage = new RoomCaches();
    const { place, packs } = await placeOf("1", storage);
    storage.full = true;
    const saving = saveLanguage(place, packs.az.pack, quietly);
    await expect(saving).rejects.toMatchObject({ name: "QuotaExceededError" });
    expect(await place.caches.keys()).toEqual([]);
  });

  it("anew, when it fails, leaves what was still good of a complete copy", async () => {
    const { place, packs, offline } = await placeOf("1");
    const { pack } = packs.az;
    await saveLanguage(place, pack, quietly);
    const cache = await place.caches.open(nameOf(pack, place.base));
    await cache.delete("https://example.org/a/az/");
    expect(await isSaved(place, pack)).toBe(false);
    offline();
    await expect(saveLanguage(place, pack, quietly)).rejects.toThrow();
    expect(await markedCopies(place)).toHaveLength(1);
  });
});

describe("a copy", () => {
  it("is not complete without each of its files, byte for byte", async () => {
    const { place, packs } = await placeOf("1");
    const { pack } = packs.az;
    const name = nameOf(pack, place.base);
    for (const wrong of [null, new Response("other"), new Response("<h1>az/ 1</h1>")]) {
      await saveLanguage(place, pack, quietly);
      const cache = await place.caches.open(name);
      if (wrong) await cache.put("https://example.org/a/az/", wrong);
      else await cache.delete("https://example.org/a/az/");
      expect(await isSaved(place, pack)).toBe(false);
    }
  });

  it("of this version comes first; other sites' and other paths' are none of ours", async () => {
    const { place, packs, storage } = await placeOf("1");
    await saveLanguage(place, packs.az.pack, quietly);
    for (const name of ["other", "safe-step / packs/az.1.json", "safe-step /a/b/ packs/az.1.json"])
      await storage.open(name);
    const later = await placeOf("2", storage);
    await saveLanguage(later.place, later.packs.az.pack, quietly);
    const present = await markedCopies(later.place);
    expect(present.map(({ name }) => name)).toEqual([
      "safe-step /a/ packs/az.2.json",
      "safe-step /a/ packs/az.1.json",
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { answerTo } from "./answer";
import { keepEmergency } from "./emergency-first";
import { nameOf } from "./kept";
import { saveLanguage } from "./save";
import { placeOf } from "./testing/place";

/** A request as a browser makes it; Node's own Request cannot say that it opens a page. */
function ask(path: string, mode: RequestMode = "navigate", method = "GET"): Request {
  const request = new Request(new URL(path, "https://example.org/a/"), { method });
  return Object.defineProperty(request, "mode", { value: mode });
}

const quietly = () => {};

async function savedPlace() {
  const known = await placeOf("1");
  await saveLanguage(known.place, known.packs.az.pack, quietly);
  known.asked.length = 0;
  return known;
}

describe("a page", () => {
  it("that is saved comes from the copy, and the network is not asked", async () => {
    const { place, asked } = await savedPlace();
    for (const path of ["az/lessons/k1/", "az/lessons/k1/?q", "az/lessons/k1/index.html"]) {
      const answer = await answerTo(place, ask(path));
      expect(await answer?.text()).toBe("<h1>az/lessons/k1/ 1</h1>");
    }
    expect(await (await answerTo(place, ask("")))?.text()).toBe("<h1>Languages</h1>");
    expect(asked).toEqual([]);
  });

  it("without its slash is sent to its address, since its links are relative", async () => {
    const { place } = await savedPlace();
    const answer = await answerTo(place, ask("az/lessons/k1?q"));
    expect(answer?.status).toBe(301);
    expect(answer?.headers.get("Location")).toBe("https://example.org/a/az/lessons/k1/?q");
  });

  it("that is not saved comes from the network, whatever that says", async () => {
    const { place, answers } = await savedPlace();
    expect(await (await answerTo(place, ask("en/")))?.text()).toBe("network en/");
    answers(() => new Response("gone", { status: 503 }));
    expect((await answerTo(place, ask("en/")))?.status).toBe(503);
  });

  it("for an emergency comes from what was kept first, and the network is not asked", async () => {
    const { place, packs, asked } = await placeOf("1");
    await keepEmergency(place, packs.az.pack);
    asked.length = 0;
    const answer = await answerTo(place, ask("az/emergency/"));
    expect(await answer?.text()).toBe("<h1>az/emergency/ 1</h1>");
    expect(asked).toEqual([]);
  });

  it("for an emergency is, without a network, an earlier version's rather than none", async () => {
    const first = await placeOf("1");
    await keepEmergency(first.place, first.packs.az.pack);
    const { place, offline } = await placeOf("2", first.storage);
    offline();
    const answer = await answerTo(place, ask("az/emergency/"));
    expect(await answer?.text()).toBe("<h1>az/emergency/ 1</h1>");
  });

  it("that was exchanged comes from the network", async () => {
    const { place, packs } = await savedPlace();
    const cache = await place.caches.open(nameOf(packs.az.pack, place.base));
    await cache.put("https://example.org/a/az/", new Response("wrong"));
    expect(await (await answerTo(place, ask("az/")))?.text()).toBe("network az/");
  });

  it("of a copy that was never completed comes from the network", async () => {
    const { place, packs } = await savedPlace();
    const cache = await place.caches.open(nameOf(packs.az.pack, place.base));
    await cache.delete("https://example.org/a/packs/az.1.json");
    expect(await (await answerTo(place, ask("az/")))?.text()).toBe("network az/");
  });

  it("nobody knows is, without a network, the saved page that says so, in its language", async () => {
    const { place, packs, offline } = await savedPlace();
    await saveLanguage(place, packs.en.pack, quietly);
    offline();
    for (const [path, locale] of [
      ["en/none/", "en"],
      ["az/none", "az"],
      ["none", "az"],
    ] as const) {
      const answer = await answerTo(place, ask(path));
      expect(answer?.status).toBe(404);
      expect(await answer?.text()).toBe(`<h1>${locale}/404/ 1</h1>`);
    }
  });

  it("fails as it would without a worker, when nothing is saved and there is no network", async () => {
    const { place, offline } = await placeOf("1");
    offline();
    await expect(answerTo(place, ask("az/"))).rejects.toThrow("Failed to fetch");
  });
});

describe("a page of which only an older copy is here", () => {
  async function olderPlace() {
    const { storage } = await savedPlace();
    return placeOf("2", storage);
  }
  const text = async (path: string, { place }: Awaited<ReturnType<typeof olderPlace>>) =>
    (await answerTo(place, ask(path)))?.text();

  it("comes from the network when that answers", async () => {
    expect(await text("az/", await olderPlace())).toBe("network az/");
  });

  it("comes from the copy without a network", async () => {
    const known = await olderPlace();
    known.offline();
    expect(await text("az/", known)).toBe("<h1>az/ 1</h1>");
  });

  it("comes from the copy when the network takes too long", async () => {
    const known = await olderPlace();
    known.answers(() => new Promise<Response>(() => {}));
    expect(await text("az/", known)).toBe("<h1>az/ 1</h1>");
  });

  it("comes from the copy when the host is out of order", async () => {
    const known = await olderPlace();
    known.answers(() => new Response("sorry", { status: 503 }));
    expect(await text("az/", known)).toBe("<h1>az/ 1</h1>");
  });
});

describe("a picture or a script", () => {
  it("of an older version is still here", async () => {
    const { storage } = await savedPlace();
    const later = await placeOf("2", storage);
    await saveLanguage(later.place, later.packs.az.pack, quietly);
    later.offline();
    for (const version of ["1", "2"]) {
      const answer = await answerTo(later.place, ask(`pictures/${version}.svg`, "no-cors"));
      expect(answer?.headers.get("Content-Type")).toBe("image/svg+xml");
    }
  });

  it("that is not saved comes from the network", async () => {
    const { place, asked } = await savedPlace();
    await answerTo(place, ask("files/safe-step-az.html", "cors"));
    expect(asked).toEqual(["files/safe-step-az.html"]);
  });
});

it.each([
  ["another site", ask("https://other.org/a/az/")],
  ["another path of the host", ask("https://example.org/b/")],
  ["a form that is sent", ask("az/", "navigate", "POST")],
])("%s is none of the worker's business", async (_, request) => {
  const { place } = await savedPlace();
  expect(answerTo(place, request)).toBeNull();
});

import { describe, expect, it } from "vitest";
import { pageId, readWay } from "./single-file-links";

describe("the id of a page in a single file", () => {
  it.each([
    ["", "home"],
    ["/", "home"],
    ["child/", "child"],
    ["lessons/k1", "lessons-k1"],
    ["emergency/not-sure/", "emergency-not-sure"],
  ])("of %j is %s", (path, id) => {
    expect(pageId(path)).toBe(id);
  });
});

describe("an address of a finished page", () => {
  const way = (address: string) => readWay(address, "az/lessons/k1/index.html", "az");
  const page = (id: string, place = id) => ({ kind: "page", page: id, place });

  it.each([
    ["../../../az/", page("home")],
    ["../../child/", page("child")],
    ["../k2/index.html", page("lessons-k2")],
    ["#tell", page("lessons-k1", "lessons-k1--tell")],
    ["../k2/#tell", page("lessons-k2", "lessons-k2--tell")],
    ["../../../ru/lessons/k1/", { kind: "file", path: "ru/lessons/k1/" }],
    ["../../../", { kind: "file", path: "" }],
    ["../../../pictures/a.svg", { kind: "file", path: "pictures/a.svg" }],
    ["tel:112", { kind: "outside" }],
    ["https://yolumuzqarabaga.az/", { kind: "outside" }],
  ])("%s is understood", (address, expected) => {
    expect(way(address)).toEqual(expected);
  });
});

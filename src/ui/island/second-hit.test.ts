// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import "./second-hit";

// Alone: from now on it hears every click of the page.

let heard: string[];

beforeEach(() => {
  heard = [];
  document.body.innerHTML = `<button id="next">Next</button><button id="other">Other</button>
    <label id="label">Option <input id="option" type="radio"></label><p id="words">Words</p>`;
  document.body.onclick = ({ target }) => heard.push((target as Element).id);
  // Whatever the test before has hit is forgotten.
  hit("words", { detail: 1, clientX: 900 });
  heard = [];
});

afterEach(() => {
  document.body.replaceChildren();
  document.body.onclick = null;
});

function hit(id: string, init: MouseEventInit): boolean {
  const event = new MouseEvent("click", { bubbles: true, cancelable: true, ...init });
  return document.getElementById(id)?.dispatchEvent(event) ?? false;
}

function tap(id: string, clientX: number): void {
  document.getElementById(id)?.dispatchEvent(new Event("touchend", { bubbles: true }));
  hit(id, { detail: 1, clientX });
}

const later = () => new Promise((resolve) => setTimeout(resolve, 550));

describe("the second click of a double click", () => {
  it("is not heard by what came in the place of the first", () => {
    hit("next", { detail: 1 });
    expect(hit("other", { detail: 2 }), "what it would do by itself").toBe(false);
    hit("label", { detail: 3 });
    expect(heard).toEqual(["next"]);
  });

  it("is heard where the same thing still stands, a field and its label being one", () => {
    hit("next", { detail: 1 });
    hit("next", { detail: 2 });
    hit("label", { detail: 1 });
    hit("option", { detail: 2 });
    expect(heard.filter((id) => id === "next")).toHaveLength(2);
    expect(heard).toContain("option");
  });

  it("is the keyboard’s where it has no count", () => {
    hit("next", { detail: 1 });
    hit("other", { detail: 0 });
    expect(heard).toEqual(["next", "other"]);
  });
});

describe("a second tap", () => {
  it("at the same place at once is not heard by what came there", () => {
    tap("next", 100);
    tap("other", 108);
    expect(heard).toEqual(["next"]);
  });

  it("elsewhere is heard", () => {
    tap("next", 100);
    tap("other", 180);
    expect(heard).toEqual(["next", "other"]);
  });

  it("later on is heard", async () => {
    tap("next", 100);
    await later();
    tap("other", 100);
    expect(heard).toEqual(["next", "other"]);
  });

  it("is heard where the same thing still stands", () => {
    tap("next", 100);
    tap("next", 100);
    expect(heard).toEqual(["next", "next"]);
  });
});

it("two quick clicks of a mouse on different things are two", async () => {
  // No finger is about any more.
  await later();
  hit("next", { detail: 1, clientX: 100 });
  hit("other", { detail: 1, clientX: 100 });
  expect(heard).toEqual(["next", "other"]);
});

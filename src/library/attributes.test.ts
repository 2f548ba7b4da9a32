import { describe, expect, it } from "vitest";
import { checkAttributes, idPattern, splitHeading } from "./attributes";

describe("a heading", () => {
  it("is split into its words and what its braces say", () => {
    const { words, attributes } = splitHeading(
      "Sual: Nə edirsən? {#ball rule=leave-it  critical} ",
    );
    expect(words).toBe("Sual: Nə edirsən?");
    expect(attributes?.id).toBe("ball");
    expect([...(attributes?.values ?? [])]).toEqual([["rule", "leave-it"]]);
    expect([...(attributes?.flags ?? [])]).toEqual(["critical"]);
    expect(attributes?.doubled).toEqual([]);
  });

  it.each([
    ["Without braces", "Without braces"],
    ["Say {{a1}}", "Say {{a1}}"],
    ["Say {{a1}", "Say {{a1}"],
    ["{#id} in front", "{#id} in front"],
    ["", ""],
  ])("has no attributes when it reads %j", (text, words) => {
    expect(splitHeading(text)).toEqual({ words, attributes: null });
  });

  it("keeps a canonical word that stands before its braces", () => {
    expect(splitHeading("Say {{a1}} {#say}")).toMatchObject({
      words: "Say {{a1}}",
      attributes: { id: "say" },
    });
  });

  it("remembers the first of what is said twice, and names the second", () => {
    const { attributes } = splitHeading("X {#a #b rule=c rule=d e e}");
    expect(attributes).toMatchObject({ id: "a", doubled: ["#b", "rule=d", "e"] });
    expect(attributes?.values.get("rule")).toBe("c");
  });

  it("has its braces judged against what may stand in them", () => {
    const told: string[] = [];
    const { attributes } = splitHeading("X {#a rule= see=b soon critical =x}");
    const known = { values: ["rule"], flags: ["critical"] };
    checkAttributes(attributes, known, "Use rule=….", (...sentence) =>
      told.push(sentence.join(". ")),
    );
    expect(told).toEqual([
      "nothing stands after “rule=”. Write it, or remove it.",
      "“see=” is not known in the braces of the heading. Use rule=….",
      "“soon” is not known in the braces of the heading. Use rule=….",
      "“=x” is not known in the braces of the heading. Use rule=….",
    ]);
  });
});

describe("an id", () => {
  it.each(["k1", "ball-in-bushes", "2-b"])("may be %s", (id) => expect(id).toMatch(idPattern));
  it.each(["", "-a", "a-", "a--b", "A", "ə", "a b", "a_b", "a/b", "a\n"])("may not be %j", (id) => {
    expect(idPattern.test(id)).toBe(false);
  });
});

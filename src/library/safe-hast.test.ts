import fc from "fast-check";
import type { Element, ElementContent, Root } from "hast";
import { visit } from "unist-util-visit";
import { describe, expect, it } from "vitest";
import { isAllowedLink } from "./links";
import { readDocument } from "./markdown";
import { type Message, readMessage } from "./message";
import { canonical } from "./testing/shared-files";

function messageOf(markdown: string): Message | null {
  const [section] = readDocument(`## Heading {#id}\n\n${markdown}`).sections;
  return section ? readMessage(section, canonical, new Map(), () => {}) : null;
}

function treesOf(markdown: string): Root[] {
  const parts = messageOf(markdown)?.parts ?? [];
  return parts.flatMap((part) => (part.kind === "text" ? [part.content] : []));
}

const elements = new Set(["p", "ul", "ol", "li", "strong", "em", "a", "br"]);

/** Everything in a tree that a page must never draw. */
function forbiddenIn(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    if (node.type === "root" || node.type === "text") return;
    if (node.type !== "element") found.push(node.type);
    else found.push(...forbiddenOf(node));
  });
  return found;
}

function forbiddenOf({ tagName, properties }: Element): string[] {
  const found = elements.has(tagName) ? [] : [`<${tagName}>`];
  for (const [name, value] of Object.entries(properties)) {
    const address = tagName === "a" && name === "href" ? String(value) : null;
    const allowed = address !== null && (/^tel:\d{3}$/.test(address) || isAllowedLink(address));
    if (!allowed) found.push(`${tagName} ${name}=${value}`);
  }
  return found;
}

/** Pieces an author, or somebody who wishes ill, might write. */
const snippets = [
  "word",
  " ",
  "\n",
  "\n\n",
  "- ",
  "1. ",
  "> ",
  "    ",
  "**",
  "_",
  "~~",
  "`",
  "```\n",
  "### ",
  "| a | b |\n|--|--|\n| c | d |\n",
  "{{112}}",
  "{{a1}}",
  "{{algorithm-a}}",
  "{{x}}",
  "[^1]",
  "[^1]: note",
  "[a]",
  "[a]: javascript:alert(1)",
  "[text](javascript:alert(1))",
  "[text](JaVaScRiPt:alert(1) 'title')",
  "[text](data:text/html,<script>alert(1)</script>)",
  "[text](vbscript:x)",
  "[text](http://yolumuzqarabaga.az)",
  "[text](https://yolumuzqarabaga.az/a)",
  "[text](https://yolumuzqarabaga.az@example.org)",
  "[text](//example.org)",
  "[text](tel:112)",
  "[text](tel:+1234567)",
  "[text](/az/)",
  "[text](#part)",
  "<https://example.org>",
  "www.example.org",
  "a@example.org",
  "![alt](https://example.org/a.svg)",
  "![alt](a.svg)",
  "<script>alert(1)</script>",
  '<img src=x onerror="alert(1)">',
  '<a href="javascript:alert(1)" onclick="x()">',
  "<svg><style>",
  "<iframe src=//example.org>",
  "<!-- comment -->",
  "<!DOCTYPE html>",
  "<?xml?>",
  "<![CDATA[x]]>",
  "&lt;script&gt;",
  "\\",
  "[ ] ",
  "  \n",
  "---\n",
];

const markdown = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...snippets) }, fc.string()), {
    maxLength: 25,
  })
  .map((pieces) => pieces.join(""));

describe("whatever Markdown a message holds", () => {
  it("its tree has only the allowed elements, and links only to allowed places", {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(markdown, (text) => {
        expect(treesOf(text).flatMap(forbiddenIn)).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it.each(snippets)("%j alone is harmless", (snippet) => {
    expect(treesOf(snippet).flatMap(forbiddenIn)).toEqual([]);
  });
});

describe("what is allowed", () => {
  const addresses = (text: string) => {
    const found: unknown[] = [];
    for (const tree of treesOf(text)) {
      visit(tree, "element", ({ tagName, properties }) => {
        if (tagName === "a") found.push(properties.href);
      });
    }
    return found;
  };

  it("stays: paragraphs, lists, bold, emphasis, line breaks", () => {
    const names = new Set<string>();
    for (const tree of treesOf("**a** _b_  \nc\n\n- d\n\n1. e")) {
      visit(tree, "element", ({ tagName }) => void names.add(tagName));
    }
    expect([...names].sort()).toEqual(["br", "em", "li", "ol", "p", "strong", "ul"]);
  });

  it("stays: a number becomes a link that calls, a portal keeps its address", () => {
    expect(addresses("{{112}}, [portal](https://yolumuzqarabaga.az/a)")).toEqual([
      "tel:112",
      "https://yolumuzqarabaga.az/a",
    ]);
  });

  it("is all that stays: a foreign link keeps its words and loses its address", () => {
    const [tree] = treesOf("Look [here](https://example.org).");
    const paragraph = tree?.children[0] as Element;
    expect(paragraph.children.map((child: ElementContent) => child.type)).toEqual([
      "text",
      "element",
      "text",
    ]);
    expect(addresses("Look [here](https://example.org).")).toEqual([undefined]);
  });
});

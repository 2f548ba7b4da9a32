import { expect, it } from "vitest";
import { barePage } from "./bare-page";

const page = `<!doctype html><html lang="az" data-page-locale="az"><head><meta charset="utf-8">
<meta name="description" content="d"><meta property="og:title" content="t"><title>T</title>
<link rel="icon" href="/i.svg"><style>p{top:0}</style><script src="a.js"></script></head>
<body class="x"><div class="a"><span>S</span><p class="b" data-c="d" id="e">Words <b>two</b></p></div>
<svg><path d="M0 0"/></svg><div><div><a href="/az/" class="f">link</a></div></div>
<img src="a.svg" alt="A" class="g" loading="lazy" width="1" height="2"></body></html>`;

it("keeps words, links, pictures and the order, and nothing that serves looks or scripts", () => {
  const bare = barePage(page);
  const order = ["T", "S", "Words", "two", "link", "a.svg"].map((word) => bare.indexOf(word));
  expect(order).toEqual([...order].sort((one, other) => one - other));
  expect(order[0]).toBeGreaterThan(0);
  expect(bare).toContain("<p id=e>Words <b>two</b>");
  expect(bare).toContain("<a href=/az/>link</a>");
  expect(bare).toContain("<img src=a.svg alt=A width=1 height=2>");
  expect(bare).toContain("<html lang=az>");
  expect(bare).toContain("description");
  expect(bare).not.toMatch(/class|data-|style|<script|<svg|<div|<span|og:|<link|loading/);
});

it("is the same when it is made of itself", () => {
  const bare = barePage(page);
  expect(barePage(bare)).toBe(bare);
});

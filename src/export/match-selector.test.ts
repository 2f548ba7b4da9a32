import { fromHtml } from "hast-util-from-html";
import { describe, expect, it } from "vitest";
import { standingOf, standsIn } from "./match-selector";

const page = standingOf(
  fromHtml(`<html lang=az><body><ul class=nav><li><a href="../a/">a</a><li>b</ul>
  <div class="prose wide"><p>one</p> text <p>two</p><a href="tel:112">112</a></div><ol></ol></body></html>`),
);

describe("standsIn", () => {
  it.each([
    "p",
    "*",
    "",
    ".prose.wide",
    "div.prose p",
    ".prose>p",
    ".prose > * + *",
    "p+p",
    "p~a",
    "html[data-theme=dark] p",
    "li+li",
    "ul a[href^=\\.]".replace("\\", ""),
    "a[href^=tel:]",
    '.prose a[href^="tel:"]',
    "[data-anything] p",
  ])("finds %s", (selector) => expect(standsIn(selector, page)).toBe(true));

  it.each([
    ".prose ul",
    ".prose li+li",
    ".nav>a",
    "p>p",
    "a+p",
    "p.prose",
    ".nav a[href^=tel:]",
    "ol li",
    ".prose.narrow",
  ])("does not find %s", (selector) => expect(standsIn(selector, page)).toBe(false));
});

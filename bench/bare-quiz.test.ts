// @vitest-environment node
import { expect, it } from "vitest";
import { bareQuiz } from "./bare-quiz";
import { lessonWords } from "./lesson-words";

const page = `<!doctype html><html lang=az><title>t</title><p>menu<main id=main><p>6–10</p>
<h1 class=x>Leave <b>it</b></h1><p class=y>You  learn:
this.</p><section id=one><h2>One</h2><img src=a.svg><div class=prose><p>First message.<p>More.</div></section>
<section id=questions><h2>Check yourself</h2><div data-island=lesson-quiz><noscript><p>none</noscript>
<ol class=grid><li><h3>What now?</h3><img src=q.svg alt=A width=4 height=3 class=p><div class=o>
<details name=q0><summary>Take</summary><p>– <b>Safer:</b> …</details>
<details name=q0><summary>Leave</summary><p>✓ <b>Safe choice.</b> Good.</details></div>
<li><h3>In which order?</h3><ul><li>Tell<li>Stop</ul>
<details><summary>Answer</summary><ol><li>1. Stop<li>2. Tell</ol></details></ol></div></section></main>`;

it("knows what is read first", () => {
  expect(lessonWords(page)).toEqual({
    shown: ["Leave it", "You learn: this."],
    below: "First message.",
  });
});

it("makes a page with a form a question and its answer hidden", () => {
  const html = bareQuiz(page, "Yoxla");
  expect(html).toMatch(/^<!doctype html><html lang=az>/);
  expect(html).toContain(
    "<form><h2>What now?</h2><img src=q.svg alt=A width=4 height=3><p><label>" +
      "<input type=radio name=q0 value=0> Take</label><p><label>" +
      "<input type=radio name=q0 value=1> Leave</label></p><button>Yoxla</button>" +
      "<output hidden><p>✓ Leave Safe choice. Good.<p>– Take Safer: …</output></form>",
  );
  expect(html).toContain(
    "<form><h2>In which order?</h2><p><label><input type=radio name=q1 value=0> Tell</label>" +
      "<p><label><input type=radio name=q1 value=1> Stop</label></p><button>Yoxla</button>" +
      "<output hidden><p>1. Stop<p>2. Tell</output></form>",
  );
  expect(html.match(/<script>/g)).toHaveLength(1);
});

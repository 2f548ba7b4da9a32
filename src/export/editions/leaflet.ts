import type { Element } from "hast";
import { h } from "hastscript";
import type { Situation } from "../../library/algorithm";
import { plainPage } from "./plain-page";

/** One sheet of A4, a column a language. Black lines on white: it is copied on any school's machine. */
const css = `@page{size:A4 landscape;margin:9mm}
*{box-sizing:border-box;margin:0;padding:0}
body{font:9.8pt/1.3 "Andika",system-ui,sans-serif;color:#14222b;background:#fff;padding:4mm}
main{display:grid;grid-template-columns:repeat(3,1fr);gap:5mm;max-width:281mm;margin:0 auto}
section+section{border-left:.6pt solid #8b938f;padding-left:5mm}
h1{font-size:16pt;line-height:1.15;color:#0a5560}
h2{font-size:11.2pt;line-height:1.25;margin-top:1.9mm}
p{margin-top:1mm}
ol{list-style:none;counter-reset:step;border:1.4pt solid #0a5560;border-radius:3mm;padding:1.4mm 2.5mm;margin-top:1mm}
ol li{counter-increment:step;font-weight:700;padding-left:5mm;position:relative}
ol li::before{content:counter(step) ".";position:absolute;left:0}
ul{list-style:none;margin-top:1mm}
strong{font-size:13pt}
small{font-size:8pt;display:block;margin-top:1.9mm}
@media screen and (max-width:50rem){main{grid-template-columns:1fr}section+section{border-left:0;border-top:.6pt solid #8b938f;padding:5mm 0 0}}
@media print{body{padding:0}}`;

/** What the leaflet says in one language. */
export interface LeafletWords {
  readonly locale: string;
  readonly name: string;
  /** What it is. */
  readonly what: string;
  /** How to open it. */
  readonly ways: readonly { readonly title: string; readonly text: string }[];
  /** From content/algorithm. */
  readonly situations: readonly Situation[];
  /** From content/contacts.yml. */
  readonly contacts: readonly { readonly number: string; readonly service: string }[];
  /** That the content awaits the authority. */
  readonly review: string;
  /** Which edition it is of, and what to do with older ones. */
  readonly age: string;
}

function column({
  locale,
  name,
  what,
  ways,
  situations,
  contacts,
  review,
  age,
}: LeafletWords): Element {
  return h("section", { lang: locale }, [
    h("h1", name),
    h("p", what),
    ...situations.flatMap(({ situation, rules }) => [
      h("h2", situation),
      h(
        "ol",
        rules.map((rule) => h("li", rule)),
      ),
    ]),
    h(
      "ul",
      contacts.map(({ number, service }) => h("li", [h("strong", number), ` ${service}`])),
    ),
    ...ways.flatMap(({ title, text }) => [h("h2", title), h("p", text)]),
    h("small", review),
    h("small", age),
  ]);
}

/** The leaflet that lies in the archive, to be printed on one page. */
export function leaflet(languages: readonly LeafletWords[]): string {
  return plainPage({
    title: languages.map(({ name }) => name).join(" · "),
    css,
    body: [h("main", languages.map(column))],
  });
}

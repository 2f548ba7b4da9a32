import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { refuseStyle } from "../floor/refuse-style";
import { filePolicy } from "../policy";

/** What such a page is made of. */
interface PlainPage {
  readonly title: string;
  readonly css: string;
  readonly script?: string;
  readonly body: readonly Element[];
  /** The policy for pictures where `data:` is not enough. */
  readonly pictures?: string;
}

/** A small page that stands by itself in the archive: its own style, at most one script, nothing else. */
export function plainPage({ title, css, script, body, pictures = "data:" }: PlainPage): string {
  refuseStyle(title, css);
  const scripts = script ? [script] : [];
  const policy = filePolicy({ styles: [css], scripts }).replace(
    "img-src data:",
    `img-src ${pictures}`,
  );
  const document = h("html", { lang: "az" }, [
    h("head", [
      h("meta", { charSet: "utf-8" }),
      h("meta", { httpEquiv: "Content-Security-Policy", content: policy }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("title", title),
      h("style", css),
    ]),
    h("body", [...body, ...scripts.map((code) => h("script", code))]),
  ]);
  return `<!doctype html>${toHtml(document)}\n`;
}

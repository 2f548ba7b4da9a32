import { h } from "hastscript";
import { plainPage } from "./plain-page";

const css = `body{margin:0;min-height:100vh;display:grid;place-content:center;gap:1.5rem;padding:1rem;box-sizing:border-box;font:1.125rem/1.6 "Andika",system-ui,sans-serif;background:#fffbf2;color:#14222b;text-align:center}
a{display:block;padding:1rem 2rem;border-radius:1rem;background:#0a5560;color:#fff;font-size:1.25em;font-weight:700;text-decoration:none}
a:focus-visible{outline:3px solid #0a5560;outline-offset:3px}
p{margin:0 auto;max-width:40rem}`;

/**
 * Goes on by itself only when the site really lies beside this file: opened inside an archive that is
 * not unpacked, the page stays and says what to do.
 */
const script = `(()=>{const seen=new Image();seen.onload=()=>location.replace("site/index.html");seen.src="site/icon.svg"})()`;

/** What the file says in one language. */
interface StartWords {
  readonly locale: string;
  readonly name: string;
  readonly open: string;
  readonly hint: string;
}

/** The file a teacher opens first. */
export function startPage(languages: readonly StartWords[]): string {
  return plainPage({
    title: languages.map(({ name }) => name).join(" · "),
    css,
    script,
    // A file has no origin of its own: 'self' and file: are what browsers call the folder beside it.
    pictures: "'self' file:",
    body: [
      h("a", { href: "site/index.html" }, [
        languages.map(({ locale, open }) => h("span", { lang: locale }, [open, h("br")])),
      ]),
      ...languages.map(({ locale, hint }) => h("p", { lang: locale }, hint)),
    ],
  });
}

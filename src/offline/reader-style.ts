/**
 * Comes when a page is complete, and keeps for the next one what only a known reader's page needs: the fonts
 * of its language and the rules for the looks one can choose. `public/reader-style.js` gives it to that page
 * before it is drawn, so no page carries it, and none waits for it.
 *
 * A page that began without Andika stays so on the screen, since its lines would move; on paper Andika stands.
 */
import { styleKey } from "@/progress/store/page-keys";

/** The rules, one a line, addresses from the site's root: src/export/reader-style.ts writes them in front. */
const { safeStepStyle } = self as unknown as { readonly safeStepStyle: string };

const { href, pathname } = new URL("../", (document.currentScript as HTMLScriptElement).src);
const key = styleKey + pathname;

let known: string | null = null;
try {
  known = localStorage.getItem(key);
  localStorage.setItem(key, safeStepStyle);
  localStorage.removeItem(styleKey);
} catch {
  // Storage is blocked or full: every page is a first one.
}
const [sheet] = document.styleSheets;
if (sheet && known !== safeStepStyle) {
  for (const rule of safeStepStyle.split("url(/").join(`url(${href}`).split("\n"))
    sheet.insertRule(
      rule.startsWith(":root:lang") ? `@media print{${rule}}` : rule,
      // At the end: of rules as heavy as each other the last one holds.
      sheet.cssRules.length,
    );
}
// Of the fallback's faces a device has only some.
for (const face of document.fonts) face.load().catch(() => {});

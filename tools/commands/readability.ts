import { measuresOf, readabilityLimits } from "../../src/language/readability";
import { readSpokenFiles } from "../../src/library/files";
import { everythingSaid } from "../../src/library/language/everything-said";
import { readabilityOf } from "../../src/library/language/readability-of";

/** `npm run readability`: how hard each lesson and each file of the bank reads, with the limits. */
for (const { file, reader, locale, counts } of readabilityOf(
  everythingSaid(readSpokenFiles(process.cwd())),
)) {
  const limits = readabilityLimits[reader][locale];
  const shown = measuresOf(counts, locale).map(({ name, value, harder }, index) => {
    const sign = harder === "more" ? "≤" : "≥";
    return `${name} ${value.toFixed(1)} (${sign} ${limits[index]})`;
  });
  const name = file.replace(/^content\/(?:lessons\/)?/, "");
  console.log(
    [name.padEnd(32), reader.padEnd(6), `${counts.words} words`.padEnd(11), ...shown].join("  "),
  );
}

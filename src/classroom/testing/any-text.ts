import fc from "fast-check";

/** Any text there can be, halves of letters included: made here, since fast-check's own takes seconds to begin. */
export const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 30 })
  .map((codes) => String.fromCodePoint(...codes));

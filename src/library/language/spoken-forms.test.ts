import { expect, it } from "vitest";
import { spokenForms } from "./spoken-forms";

it.each([
  ["Sual {n} / {total}", [{ text: "Sual 8 / 8", reader: "anyone" }]],
  [
    "{address, select, formal {Yoxlayın} other {Yoxla}}!",
    [
      { text: "Yoxlayın!", reader: "adult" },
      { text: "Yoxla!", reader: "child" },
    ],
  ],
  [
    "{n, plural, =3 {#-cü} other {#-ci}} dərs",
    [
      { text: "8-cü dərs", reader: "anyone" },
      { text: "8-ci dərs", reader: "anyone" },
    ],
  ],
  [
    "{address, select, formal {{n, plural, other {# sizin}}} other {sənin}}",
    [
      { text: "8 sizin", reader: "adult" },
      { text: "sənin", reader: "child" },
    ],
  ],
])("reads every branch of %s", (message, forms) => {
  expect(spokenForms(message)).toEqual(forms);
});

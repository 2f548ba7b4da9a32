import { describe, expect, it } from "vitest";
import { checkAddress } from "./address";
import { say, told } from "./testing/say";

describe("the address", () => {
  it.each([
    [
      "az",
      "child",
      "Siz dayanın.",
      "“Siz” is not how a child is addressed here. Write to a child as “sən”.",
    ],
    [
      "az",
      "teen",
      "Yolda qalırsınız.",
      "“qalırsınız” is not how a child is addressed here. Write to a child as “sən”.",
    ],
    [
      "az",
      "adult",
      "Sən dayan.",
      "“Sən” is not how an adult is addressed here. Write to an adult as “siz”.",
    ],
    [
      "az",
      "adult",
      "Yolda qalırsan.",
      "“qalırsan” is not how an adult is addressed here. Write to an adult as “siz”.",
    ],
    [
      "ru",
      "child",
      "Вам помогут.",
      "“Вам” is not how a child is addressed here. Write to a child as «ты».",
    ],
    [
      "ru",
      "adult",
      "Тебе помогут.",
      "“Тебе” is not how an adult is addressed here. Write to an adult as «вы».",
    ],
    [
      "ru",
      "adult",
      "Если видишь знак, стойте.",
      "“видишь” is not how an adult is addressed here. Write to an adult as «вы».",
    ],
  ] as const)("in %s to a reader (%s) is wrong: %s", (locale, reader, text, sentence) => {
    expect(told(checkAddress(say(locale, text, { reader })))).toEqual([sentence]);
  });

  it.each([
    ["az", "child", "Dostunla yoldasan. Siz geri qayıdırsınız.", "several are “siz”"],
    ["az", "child", "Qonşuya de: «Siz ora getməyin».", "a child says siz to a neighbour"],
    ["az", "adult", "Uşağa deyin: «Sən düzgün edirsən».", "an adult says sən to a child"],
    ["az", "adult", "İnsan yolda qalır, insana kömək edin.", "“insan” is no verb"],
    ["ru", "child", "Ты с другом, вам хорошо.", "several are «вы»"],
    ["ru", "adult", "Скажите: «Ты молодец». Это лишь слово.", "«лишь» is no verb"],
    ["az", "anyone", "Siz və sən", "the reader is anybody"],
  ] as const)("in %s to a reader (%s) is right: %s (%s)", (locale, reader, text, _why) => {
    expect(checkAddress(say(locale, text, { reader }))).toEqual([]);
  });
});

describe("Russian for boys and girls", () => {
  const toDo = "Write it in the present: «ты видишь», «ты на дороге».";
  it.each([
    ["Ты увидел знак.", "Ты увидел"],
    ["Что ты там нашла?", "ты там нашла"],
    ["Ты не уверен?", "Ты не уверен"],
    ["Куда ты шёл?", "ты шёл"],
    ["Я сказал маме", "Я сказал"],
    ["Друг спрашивает: «Ты испугался?»", "Ты испугался"],
  ])("is wrong: %s", (text, words) => {
    const wrong = `“${words}” makes the reader a boy or a girl`;
    expect(told(checkAddress(say("ru", text)))).toEqual([`${wrong}. ${toDo}`]);
  });

  it.each([
    "Что ты делаешь сначала?",
    "Ты видишь, что мяч укатился.",
    "Брат говорит: «Я вчера там проехал».",
    "Ты на дороге, а мяч упал.",
    "Тут стоял мальчик.",
  ])("is right: %s", (text) => {
    expect(checkAddress(say("ru", text))).toEqual([]);
  });
});

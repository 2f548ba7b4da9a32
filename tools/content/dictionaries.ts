import { default as english } from "dictionary-en-gb";
import { default as russian } from "dictionary-ru";
import { type Dictionary, readDictionary } from "../../src/language/spelling/dictionary";

/** As the packages give them: the bytes of the two files of a Hunspell dictionary. */
interface Files {
  readonly aff: Uint8Array;
  readonly dic: Uint8Array;
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const read = ({ aff, dic }: Files) => readDictionary(text(aff), text(dic));

/** The dictionaries of English and Russian; there is none for Azerbaijani, which goes by its own list. */
export function loadDictionaries(): Readonly<Record<"en" | "ru", Dictionary>> {
  return { en: read(english), ru: read(russian) };
}

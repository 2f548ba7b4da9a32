import { createLocale } from "../new/create-locale";

/** `npm run new:locale -- ka ქართული`: enters a language as a draft and lists what is to be translated. */
const { created, said } = createLocale(process.cwd(), process.argv.slice(2));
if (created) console.log(said);
else {
  console.error(said);
  process.exitCode = 1;
}

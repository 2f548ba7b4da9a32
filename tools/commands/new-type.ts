import { createType } from "../new/create-type";

/** `npm run new:type -- sorting`: writes the folder of a new question type, which works as it is. */
const { created, said } = createType(process.cwd(), process.argv.slice(2));
if (created) console.log(said);
else {
  console.error(said);
  process.exitCode = 1;
}

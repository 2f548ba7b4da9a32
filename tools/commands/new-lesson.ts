import { createLesson } from "../new/create-lesson";

/** `npm run new:lesson -- k4`: writes the files of a new lesson, to be filled in. */
const { created, said } = createLesson(process.cwd(), process.argv.slice(2));
if (created) console.log(said);
else {
  console.error(said);
  process.exitCode = 1;
}

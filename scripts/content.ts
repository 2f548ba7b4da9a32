import { compileLibrary } from "../src/library/compile";
import { readContentFiles } from "../src/library/files";
import { formatProblems } from "../src/library/problem";

/** `npm run content`: reads all content and prints every mistake; exits with 1 when there is one. */
const { library, problems } = compileLibrary(readContentFiles(process.cwd()));
if (library) {
  const questions = library.lessons.reduce((sum, { texts }) => sum + texts.az.questions.length, 0);
  console.log(
    `Content: ${library.lessons.length} lessons, ${questions} questions, 3 languages, no mistakes.`,
  );
} else {
  console.error(formatProblems(problems));
  console.error(
    `\nContent: ${problems.length} mistake${problems.length === 1 ? "" : "s"}. How a lesson is written: docs/writing-lessons.md`,
  );
  process.exitCode = 1;
}

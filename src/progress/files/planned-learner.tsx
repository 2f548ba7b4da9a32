import { fill } from "@/base/fill";
import type { LoadChoice, PlannedLearner } from "@/progress/files/load-saved-file";
import type { Learner } from "@/progress/learners/learner";
import { Picture } from "@/progress/learners/picture";
import type { FileStrings } from "./file-strings";

/** What can be done with one learner of a file. "usual": with the same learner here, or as a new one. */
export type Way = "usual" | "add" | "into" | "leave";

/** As loading takes it. */
export function choiceOf(way: Way, current: Learner): LoadChoice {
  if (way === "into") return { into: current.id };
  return way === "usual" ? "merge" : way;
}

/** Who is here already may be added once more; who is not may be put together with who learns now. */
const waysOf = ({ here }: PlannedLearner): readonly Way[] =>
  here ? ["usual", "add", "leave"] : ["usual", "into", "leave"];

interface PlannedLearnerProps {
  readonly planned: PlannedLearner;
  readonly way: Way;
  /** Who learns on this device now. */
  readonly current: Learner;
  readonly strings: FileStrings;
  readonly nameOf: (learner: Learner) => string;
  readonly onWay: (way: Way) => void;
}

/** One learner of a file: what will happen, as a sentence, and what can happen instead. */
export function PlannedLearnerRow(props: PlannedLearnerProps) {
  const { planned, way, current, strings, nameOf, onWay } = props;
  const { inFile, here, bringsBack, attemptsAdded, attemptsKnown } = planned;
  const joins = here && (bringsBack ? strings.back : strings.merge);
  const sentences: Readonly<Record<Way, string>> = {
    usual: joins ?? strings.add,
    add: strings.add,
    into: strings.into,
    leave: strings.left,
  };
  const joinsHere =
    here && fill(bringsBack ? strings.doBack : strings.doMerge, { name: nameOf(here) });
  const names: Readonly<Record<Way, string>> = {
    usual: joinsHere ?? strings.doAdd,
    add: strings.doAdd,
    into: fill(strings.doMerge, { name: nameOf(current) }),
    leave: strings.doLeave,
  };
  const said = fill(sentences[way], {
    name: nameOf(inFile),
    other: nameOf(current),
    count: way === "add" ? attemptsAdded + attemptsKnown : attemptsAdded,
  });
  return (
    <label className="grid gap-2">
      <span className="flex items-center">
        <Picture id={inFile.picture} />
        <span className="ms-3 min-w-0">{said}</span>
      </span>
      <select
        className="field"
        value={way}
        onChange={(event) => onWay(event.currentTarget.value as Way)}
      >
        {waysOf(planned).map((one) => (
          <option key={one} value={one}>
            {names[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

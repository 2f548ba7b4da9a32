import { CircleCheck, Lightbulb } from "@/ui/icons";
import type { Grade, Strings } from "./contract";
import type { Option } from "./options";

interface OptionRowsProps {
  readonly name: string;
  readonly kind: "radio" | "checkbox";
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onToggle: (id: string) => void;
  readonly grade: Grade | null;
  readonly reveal: boolean;
  readonly strings: Strings;
}

/**
 * Options as whole cards around native radio buttons or checkboxes: arrow keys, space and screen
 * readers work as everywhere. After grading each card says by icon and colour how it was judged.
 */
export function OptionRows(props: OptionRowsProps) {
  const { grade, reveal, chosen, strings } = props;
  return (
    <>
      <p className="mb-2 text-soft">{strings.hint}</p>
      <ul className="grid gap-2">
        {props.options.map(({ id, text }) => {
          const verdict = grade?.parts.find((part) => part.part === id)?.verdict;
          const shown = verdict === "missed" && !reveal ? undefined : verdict;
          return (
            <li key={id}>
              <label className="option" data-verdict={shown}>
                <input
                  type={props.kind}
                  name={props.name}
                  value={id}
                  checked={chosen.includes(id)}
                  disabled={grade !== null}
                  onChange={() => props.onToggle(id)}
                />
                <span className="flex-1">{text}</span>
                {shown === "safe" && <CircleCheck />}
                {shown === "unsafe" && <Lightbulb />}
                {shown === "missed" && <CircleCheck />}
              </label>
            </li>
          );
        })}
      </ul>
    </>
  );
}

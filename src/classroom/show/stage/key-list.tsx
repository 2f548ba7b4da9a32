import { type ReactNode, useEffect, useRef } from "react";
import { ArrowLeft, ArrowRight } from "@/ui/icons";
import { closeDialog, openDialog } from "./dialog";
import type { ShowStrings } from "./strings";

interface KeyListProps {
  readonly strings: ShowStrings;
  readonly onClose: () => void;
}

interface KeyLineProps {
  readonly keys: readonly ReactNode[];
  readonly what: string | undefined;
}

/** Keys and what they do. Their names stand on the keyboard as they are here, in every language. */
function KeyLine({ keys, what }: KeyLineProps) {
  return (
    <li>
      {[...keys.entries()].map(([place, key]) => (
        <kbd key={place} translate="no" className="stage-kbd">
          {key}
        </kbd>
      ))}
      <span>{what}</span>
    </li>
  );
}

/** The keys and what they do. Escape or “?” closes it, and the show stays. */
export function KeyList({ strings, onClose }: KeyListProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current) openDialog(dialog.current);
  }, []);
  const close = () => dialog.current && closeDialog(dialog.current);
  const letters = strings.letters.slice(0, 4);
  return (
    <dialog
      ref={dialog}
      className="stage stage-keys"
      aria-labelledby="keys-title"
      onClose={onClose}
      onKeyDown={(event) => {
        if (event.key === "?") close();
      }}
    >
      <h2 id="keys-title">{strings.keysTitle}</h2>
      <ul>
        <KeyLine
          keys={[
            <ArrowRight key="icon" />,
            "PgDn",
            // The one key that bears no name, so its word may be translated.
            <span key="space" translate="yes">
              {strings.space}
            </span>,
          ]}
          what={strings.forward}
        />
        <KeyLine keys={[<ArrowLeft key="icon" />, "PgUp"]} what={strings.back} />
        <KeyLine keys={["Home", "End"]} what={strings.toEnds} />
        <KeyLine keys={[...letters]} what={strings.handMore} />
        <KeyLine keys={["Shift", ...letters]} what={strings.handLess} />
        <KeyLine keys={["."]} what={strings.blank} />
        <KeyLine keys={["Esc"]} what={strings.leave} />
      </ul>
      <button type="button" className="button stage-button" onClick={close}>
        {strings.keysClose}
      </button>
    </dialog>
  );
}

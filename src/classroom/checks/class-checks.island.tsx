"use client";

import { useState } from "react";
import { fill } from "@/base/fill";
import { addClass } from "@/classroom/checks/class-store";
import { openDeviceStore } from "@/progress/store/device-store";
import { browserEdge } from "@/progress/store/edge";
import { ClassFiles } from "./desk/class-files";
import { ClassList } from "./desk/class-list";
import { ClassView } from "./desk/class-view";
import type { ClassChecksProps } from "./desk/data";
import { useClasses } from "./desk/use-classes";

/** A teacher's class checks: the classes of this device, their checks, answers and results. */
export function ClassChecks(props: ClassChecksProps) {
  const { strings } = props;
  const { classes, setAside, newer, again } = useClasses();
  const [open, setOpen] = useState<string | null>(null);
  const [full, setFull] = useState(false);
  const store = openDeviceStore();
  const school = classes.find(({ id }) => id === open);
  const notices = [
    !store.lasting && strings.notLasting,
    full && strings.noRoom,
    setAside > 0 && fill(strings.setAside, { count: setAside }),
    newer > 0 && fill(strings.newer, { count: newer }),
  ].filter((notice) => notice !== false);
  const make = (label: string) => {
    const id = browserEdge.newId();
    setFull(!addClass(store, { v: 1, id, label, madeAt: Date.now() }));
    setOpen(id);
    again();
  };
  return (
    <div className="tool grid gap-4">
      {notices.map((notice) => (
        <p key={notice} role="status" className="card p-4">
          {notice}
        </p>
      ))}
      {school ? (
        <ClassView
          school={school}
          all={classes}
          page={props}
          onClose={() => setOpen(null)}
          onChange={again}
        />
      ) : (
        <>
          <ClassList classes={classes} strings={strings} onOpen={setOpen} onMake={make} />
          <ClassFiles classes={classes} strings={strings} onLoaded={again} />
        </>
      )}
    </div>
  );
}

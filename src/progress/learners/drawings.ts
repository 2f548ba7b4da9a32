import type { LearnerPicture } from "@/progress/learners/learner-pictures";

/** A filled outline; its line is drawn by base.css, like that of every icon. "none" is a line only. */
type Shape = readonly [fill: string, d: string];

const ink = "#14222b";
const paper = "#fffbf2";
const sun = "#ffc247";
const grass = "#8dbb6d";
const sky = "#bfe0ea";
const stone = "#cfc8ba";
const earth = "#b98a5b";
const rose = "#dd7c6c";
const orange = "#ee9b4e";
const plum = "#a56a9c";

const disc = (x: number, y: number, r: number, ry = r): string =>
  `M${x - r} ${y}a${r} ${ry} 0 1 0 ${2 * r} 0a${r} ${ry} 0 1 0 ${-2 * r} 0`;
const eyes = (y: number, apart: number): Shape => [
  ink,
  disc(24 - apart, y, 0.9) + disc(24 + apart, y, 0.9),
];
const leaf: Shape = [grass, "M25 12c2-4 6-6 10-4-2 4-6 6-10 4z"];
const stem: Shape = ["none", "M24 16c0-3 0-6 2-8"];

/**
 * The pictures of learners, drawn for this site on a ground of 48 × 48. Inside the script that shows
 * them: twenty-four files would be as many requests, and the copy for one file has no room for them.
 */
export const drawings: Readonly<Record<LearnerPicture, readonly Shape[]>> = {
  hedgehog: [
    ["none", "M16 34v3M30 34v3"],
    [earth, "M8 34l-1-5 3-1-1-5 4 0 0-5 4 1 2-5 4 3 3-4 3 4 4-2 0 5 4 1c3 4 3 9 1 13z"],
    [paper, "M27 34c-2-6 1-12 6-12 2 4 5 8 9 9-1 3-4 3-6 3z"],
    [ink, disc(34, 28, 0.9) + disc(41, 31, 1)],
  ],
  stork: [
    ["none", "M20 30v10h-3M26 30v10h-3"],
    [
      paper,
      "M9 22c6-4 14-5 20-2 2-3 0-7 1-10 1-3 6-3 6 1 0 3-2 4-2 8 0 7-5 12-12 12-7 0-11-4-13-9z",
    ],
    [ink, "M9 22c5-1 10 0 13 4-4 2-10 1-13-4z"],
    [orange, "M36 10l7 3-7 1z"],
    [ink, disc(33, 11, 0.7)],
  ],
  pomegranate: [
    [rose, "M19 16l-2-8 4 3 3-4 3 4 4-3-2 8z"],
    [rose, disc(24, 27, 13, 12)],
    [paper, "M25 22c6 0 9 5 8 11-6 0-9-5-8-11z"],
    [rose, disc(28, 25.5, 0.6) + disc(30.5, 28.5, 0.6) + disc(28.5, 29, 0.6)],
  ],
  walnut: [
    [earth, disc(24, 25, 13, 14)],
    [
      "none",
      "M24 11c-3 5 3 9 0 14s3 9 0 14M17 17c3 2 0 4 2 7M14 27c4 0 2 4 6 6M31 17c-3 2 0 4-2 7M34 27c-4 0-2 4-6 6",
    ],
  ],
  cat: [
    [stone, "M11 11l8 5h10l8-5v15c0 7-6 11-13 11s-13-4-13-11z"],
    ["none", "M7 27l6 1M7 33l7-2M41 27l-6 1M41 33l-7-2M24 31v2M21 34c2 1 3 0 3-1 0 1 1 2 3 1"],
    [rose, "M22 29h4l-2 2z"],
    eyes(24, 6),
  ],
  lamb: [
    [stone, "M16 22c-4-1-8 1-9 4 4 2 7 1 10-1zM32 22c4-1 8 1 9 4-4 2-7 1-10-1z"],
    [stone, "M16 19h16v11c0 5-4 8-8 8s-8-3-8-8z"],
    [
      paper,
      "M14 22a4.6 4.6 0 0 1 0-9a5 5 0 0 1 7-4.5a5 5 0 0 1 7 0a5 5 0 0 1 6 4.5a4.6 4.6 0 0 1 0 9c-3 0-5-1-6-3-3 2-5 2-8 0-1 2-3 3-6 3z",
    ],
    ["none", "M24 32v2M21 35c2 1 3 0 3-1 0 1 1 2 3 1"],
    eyes(27, 4),
  ],
  tortoise: [
    [grass, "M13 30v6h5v-6M27 30v6h5v-6"],
    [grass, "M34 30c0-6 2-9 5-9 4 0 5 6 1 8z"],
    [earth, "M8 31c0-10 6-16 14-16s14 6 14 16z"],
    ["none", "M17 16l-3 7 4 8M27 16l3 7-4 8M14 23h16"],
    [ink, disc(39.5, 24.5, 0.7)],
  ],
  apple: [
    [
      rose,
      "M24 17c3-3 14-4 14 7 0 8-5 14-9 14-2 0-3-1-5-1s-3 1-5 1c-4 0-9-6-9-14 0-11 11-10 14-7z",
    ],
    ["none", "M24 17c0-3 0-6 2-9"],
    leaf,
  ],
  fig: [
    [plum, "M24 8c1 5 3 7 6 10 4 3 7 7 7 11 0 6-6 9-13 9s-13-3-13-9c0-4 3-8 7-11 3-3 5-5 6-10z"],
    ["none", "M24 18v13M19 22c-2 3-3 6-2 9M29 22c2 3 3 6 2 9"],
  ],
  bee: [
    [sky, "M20 20c-7-6-4-12 0-11 3 1 4 6 3 10zM25 19c-1-7 4-12 8-9 2 3-2 7-6 10z"],
    [sun, disc(24, 27, 13, 8.5)],
    [ink, "M17 21l3-1v14l-3-1zM25 20h3v14h-3z"],
    ["none", "M34 21c0-3 2-5 5-5"],
    [ink, disc(33, 26, 0.9)],
  ],
  horse: [
    [earth, "M16 14l-1-8 6 5zM32 14l1-8-6 5z"],
    [earth, "M16 14c0-3 4-4 8-4s8 1 8 4l-1 14c2 6-1 12-7 12s-9-6-7-12z"],
    [stone, "M17 29h14c2 6-2 11-7 11s-9-5-7-11z"],
    [ink, "M20 10c1-4 7-4 8 0 0 4-2 6-4 9-2-3-4-5-4-9z"],
    [ink, disc(21, 34, 0.6) + disc(27, 34, 0.6)],
    eyes(21, 5),
  ],
  grapes: [
    ["none", "M24 16V8"],
    [plum, disc(16, 20, 4.5) + disc(32, 20, 4.5)],
    [plum, disc(24, 20, 4.5)],
    [plum, disc(20, 27, 4.5)],
    [plum, disc(28, 27, 4.5)],
    [plum, disc(24, 35, 4.5)],
    leaf,
  ],
  owl: [
    [earth, "M12 10l6 4c4-2 8-2 12 0l6-4v17c0 8-5 12-12 12s-12-4-12-12z"],
    [paper, disc(18.5, 21, 5) + disc(29.5, 21, 5)],
    [ink, disc(19, 21, 1.3) + disc(29, 21, 1.3)],
    [sun, "M22 26h4l-2 4z"],
    ["none", "M18 33l2 2 2-2 2 2 2-2 2 2 2-2"],
  ],
  pear: [
    [grass, "M24 12c4 0 5 4 5 8 1 4 8 6 8 11 0 5-6 8-13 8s-13-3-13-8c0-5 7-7 8-11 0-4 1-8 5-8z"],
    ["none", "M24 12c0-2 0-4 1-6"],
    [grass, "M25 11c2-4 6-5 9-3-2 3-5 5-9 3z"],
  ],
  rabbit: [
    [stone, "M19 22C13 15 13 6 17 6s5 8 5 15zM29 22c6-7 6-16 2-16s-5 8-5 15z"],
    [stone, disc(24, 29, 12, 10)],
    ["none", "M24 33v1M21 35c2 1 3 0 3-1 0 1 1 2 3 1"],
    [rose, "M22 31h4l-2 2z"],
    eyes(27, 5),
  ],
  cherry: [
    ["none", "M16 27c1-8 6-13 14-17M31 27c1-6 1-12-1-17"],
    [rose, disc(16, 32, 6)],
    [rose, disc(31, 33, 6)],
    [grass, "M30 10c-4-4-10-4-13-1 4 4 9 4 13 1z"],
  ],
  fox: [
    [orange, "M10 9l9 6h10l9-6v13c0 8-8 15-14 17-6-2-14-9-14-17z"],
    [paper, "M10 24c7 0 11 5 14 15 3-10 7-15 14-15-1 8-8 13-14 15-6-2-13-7-14-15z"],
    [ink, "M22 36h4l-2 3z"],
    eyes(23, 6),
  ],
  quince: [
    [sun, "M24 13c3 0 4 3 6 4 5 2 8 5 8 10 0 7-6 11-14 11s-14-4-14-11c0-5 3-8 8-10 2-1 3-4 6-4z"],
    ["none", "M24 13c0-2 0-4 1-6M22 38l2-3 2 3"],
    [grass, "M25 11c2-4 7-5 11-3-2 4-7 5-11 3zM24 11c-2-4-7-5-11-3 2 4 7 5 11 3z"],
  ],
  butterfly: [
    ["none", "M23 18c0-4-2-7-5-9M25 18c0-4 2-7 5-9"],
    [plum, "M23 24C21 12 8 9 8 17c0 6 7 9 15 7zM25 24c2-12 15-15 15-7 0 6-7 9-15 7z"],
    [sun, "M23 25c-8-1-12 4-10 9 4 5 9 0 10-9zM25 25c8-1 12 4 10 9-4 5-9 0-10-9z"],
    [ink, "M23 18h2v18h-2z"],
  ],
  watermelon: [
    [grass, "M7 19h34c0 11-7 19-17 19S7 30 7 19z"],
    [rose, "M12 19h24c0 8-5 14-12 14s-12-6-12-14z"],
    ["none", "M19 23v1M24 28v1M29 23v1"],
  ],
  swallow: [
    [
      "#7d97d0",
      "M41 15c-4-2-7-1-9 2-8-1-17-4-24-8 3 7 8 12 14 14-1 5-5 9-10 15l9-5 1 7c3-6 6-10 8-15 5-2 7-4 7-7z",
    ],
    [paper, "M37 18c0 3-2 5-7 7 0-3 2-6 7-7z"],
    [ink, disc(35, 16, 0.7)],
  ],
  apricot: [[orange, disc(24, 27, 13, 12)], ["none", "M24 15c-5 7-5 15 0 24"], stem, leaf],
  fish: [
    [sky, "M7 24c7-10 19-10 26-2l8-6v16l-8-6c-7 8-19 8-26-2z"],
    ["none", "M20 18c2 4 2 8 0 12M26 22c1 1 1 3 0 4"],
    [ink, disc(14, 23, 0.9)],
  ],
  persimmon: [
    [orange, "M9 27c0-8 7-11 15-11s15 3 15 11-7 11-15 11S9 35 9 27z"],
    ["none", "M24 17v-6"],
    [
      grass,
      "M24 17c-3-4-9-4-12 0 4 3 9 3 12 0zM24 17c3-4 9-4 12 0-4 3-9 3-12 0zM24 17c-3 3-3 6 0 9 3-3 3-6 0-9z",
    ],
  ],
};

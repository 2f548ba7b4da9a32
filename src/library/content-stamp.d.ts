/** Written by tools/commands/dev.ts; not there in a fresh clone. */
declare module "*/content-stamp.json" {
  const stamp: number;
  export default stamp;
}

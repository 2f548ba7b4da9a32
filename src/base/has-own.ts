const { hasOwnProperty: isOwn } = Object.prototype;

/** Whether an object itself has a property by that name, as `Object.hasOwn` says it where browsers know that. */
export function hasOwn(object: object, name: string): boolean {
  return isOwn.call(object, name);
}

/** Nothing, for the moment in which nobody knows yet who is there. */
export function Blank() {
  return null;
}

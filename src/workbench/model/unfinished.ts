import { Failure } from "./failure";
/** Stands in for what is still to be built. */
export const notYet = (what: string) => (): never => {
  throw new Failure("NotImplemented", `${what} is not built yet.`);
};

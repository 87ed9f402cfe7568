/** Where a release is used: the two have their own id, name and namespace, so that both can stand in one Excel. */
export type EnvironmentName = "production" | "pilot";

export interface Environment {
  readonly name: EnvironmentName;
  /** Excel knows an add-in by this id: it never changes after release. */
  readonly id: string;
  /** What the user sees on the ribbon and in the list of add-ins. */
  readonly title: string;
  /** What stands before the dot in the ids of its tab, groups, buttons and pane. */
  readonly ribbon: string;
  /** What stands before the dot in a formula; the same in every language, never changed after release. */
  readonly namespace: string;
}

export const ENVIRONMENTS: Readonly<Record<EnvironmentName, Environment>> = {
  production: {
    name: "production",
    id: "58ebb04c-d875-4c3a-814d-ab6b61134ad6",
    title: "Udsat",
    ribbon: "Udsat",
    namespace: "UDSAT",
  },
  pilot: {
    name: "pilot",
    id: "0fb1d1c5-7b0a-4b52-9a55-3c6b8f1e2a47",
    title: "Udsat (pilot)",
    ribbon: "UdsatPilot",
    namespace: "UDSATPILOT",
  },
};

export function environmentOf(name: string | undefined): Environment | undefined {
  if (name === undefined) return ENVIRONMENTS.production;
  return Object.values(ENVIRONMENTS).find((environment) => environment.name === name);
}

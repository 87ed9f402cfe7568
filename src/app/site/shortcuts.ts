/** A key that runs one of the ribbon's commands. `Ctrl+Alt` and a letter that a Danish keyboard writes nothing with. */
interface Shortcut {
  readonly action: string;
  readonly name: string;
  readonly key: string;
}

export const SHORTCUTS: readonly Shortcut[] = [
  { action: "openPane", name: "Åbn Udsat", key: "Ctrl+Alt+U" },
  { action: "judgeSelection", name: "Udsat: Bedøm området", key: "Ctrl+Alt+B" },
  { action: "checkBudget", name: "Udsat: Kontrollér budgettet", key: "Ctrl+Alt+K" },
  { action: "recalculate", name: "Udsat: Genberegn Udsats formler", key: "Ctrl+Alt+G" },
];

/** shortcuts.json, which the manifest's ExtendedOverrides names; Excel without keyboard shortcuts passes it over. */
export function shortcuts(): string {
  const file = {
    actions: SHORTCUTS.map(({ action, name }) => ({ id: action, type: "ExecuteFunction", name })),
    shortcuts: SHORTCUTS.map(({ action, key }) => ({ action, key: { default: key } })),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

import { refusalOf } from "../refusal";
import { CHECKS, type CheckId } from "./checks";

/** How one check went: nothing, where it holds; a code of Excel's, or what was found instead. */
export interface Result {
  readonly id: CheckId;
  readonly ok: boolean;
  readonly found: string | null;
}

/** Everything the first person with Excel can tell us. */
export interface SelfTest {
  readonly platform: string;
  readonly version: string;
  /** The newest ExcelApi that this Excel says it has, and the other sets it says yes to. */
  readonly api: string;
  readonly sets: readonly string[];
  readonly results: readonly Result[];
  /** Whether the scratch sheet could be made and taken away again. */
  readonly scratch: string | null;
}

const SHEET = "Udsat selvtest";
const OTHERS: readonly (readonly [string, string])[] = [
  ["ExcelApiOnline", "1.1"],
  ["ExcelApiDesktop", "1.1"],
  ["SharedRuntime", "1.1"],
  ["SharedRuntime", "1.2"],
  ["RibbonApi", "1.2"],
  ["CustomFunctionsRuntime", "1.3"],
  ["CustomFunctionsRuntime", "1.4"],
  ["CustomFunctionsRuntime", "1.5"],
  ["KeyboardShortcuts", "1.1"],
  ["OpenBrowserWindowApi", "1.1"],
];

const codeOf = (error: unknown): string => {
  if (!refusalOf(error)) return error instanceof Error ? error.message : String(error);
  return String((error as { readonly code: unknown }).code);
};

function newestApi(): string {
  const { requirements } = Office.context;
  let newest = 0;
  for (let minor = 1; requirements.isSetSupported("ExcelApi", `1.${minor}`); minor += 1)
    newest = minor;
  return `1.${newest}`;
}

const scratch = (act: (sheets: Excel.WorksheetCollection) => void): Promise<string | null> =>
  Excel.run(async (context) => {
    act(context.workbook.worksheets);
    await context.sync();
    return null;
  }).catch(codeOf);

/** Tries in this Excel what the add-in relies on, on a sheet that is made for it and taken away again. Nothing else is touched. */
export async function selfTest(progress?: (done: number, of: number) => void): Promise<SelfTest> {
  const { diagnostics, requirements } = Office.context;
  const made = await scratch((sheets) => void sheets.add(SHEET));
  const results: Result[] = [];
  if (made === null)
    for (const { id, run } of CHECKS) {
      const found = await run(SHEET).catch(codeOf);
      results.push({ id, ok: found === null, found });
      progress?.(results.length, CHECKS.length);
    }
  const gone = made === null ? await scratch((sheets) => sheets.getItem(SHEET).delete()) : null;
  return {
    platform: String(diagnostics?.platform ?? "?"),
    version: diagnostics?.version ?? "?",
    api: newestApi(),
    sets: OTHERS.filter(([set, version]) => requirements.isSetSupported(set, version)).map(
      ([set, version]) => `${set} ${version}`,
    ),
    results,
    scratch: made ?? gone,
  };
}

/** The report as text, to be copied: the same in both languages, so that whoever reads it can. */
export function reportOf(test: SelfTest): string {
  const lines = test.results.map(
    ({ id, ok, found }) => `${ok ? "OK " : "NO "} ${id}${ok ? "" : `: ${found ?? ""}`}`,
  );
  return [
    `Udsat self-test: ${test.platform}, ${test.version}`,
    `ExcelApi ${test.api}; ${test.sets.join(", ")}`,
    `scratch sheet: ${test.scratch ?? "OK"}`,
    ...lines,
  ].join("\n");
}

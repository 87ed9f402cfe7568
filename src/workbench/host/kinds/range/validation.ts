import { isKind, isThing, type RangeRef } from "../../thing";
import type { DataValidation } from "@cj-tech-master/excelts";
import { absoluteAddress, covers, overlap } from "../../../model/area";
import { setValidation, validations } from "../../../model/validation";
import { flagOf, oneOf, recordOf } from "../../arguments";
import { refuse } from "../../fault";
import type { Host } from "../../host";
import { kind } from "../../kind";
import { guardCells } from "../sheet/guard";
import { isValid } from "./valid";
import { fileRule, officeRule, typeName } from "./validation-rule";

/** The rule of the range: one that holds for all its cells, none, or "mixed" where cells differ. */
function found(it: RangeRef, host: Host): DataValidation | "mixed" | undefined {
  const area = host.area(it);
  const here = validations(host.model.worksheet(area.sheet)).filter((placed) =>
    overlap(placed.area, area),
  );
  if (here.length === 0) return undefined;
  const [first] = here;
  const same = here.every((placed) => JSON.stringify(placed.rule) === JSON.stringify(first?.rule));
  const whole =
    here.some((placed) => covers(placed.area, area)) ||
    (same && countCells(here, area) === countCells([{ area }], area));
  return same && whole ? first?.rule : "mixed";
}

const countCells = (
  placed: readonly { area: ReturnType<Host["area"]> }[],
  within: ReturnType<Host["area"]>,
): number =>
  placed.reduce((sum, { area }) => {
    const rows = Math.min(area.bottom, within.bottom) - Math.max(area.top, within.top) + 1;
    const columns = Math.min(area.right, within.right) - Math.max(area.left, within.left) + 1;
    return sum + Math.max(0, rows) * Math.max(0, columns);
  }, 0);

function change(
  it: RangeRef,
  host: Host,
  next: (rule: DataValidation | undefined) => DataValidation | undefined,
): void {
  const area = host.area(it);
  guardCells(host, area);
  const now = found(it, host);
  const rule = next(now === "mixed" ? undefined : now);
  host.model.edit(area.sheet, "format", undefined, (worksheet) =>
    setValidation(worksheet, area, rule),
  );
}

/** Changes what stands beside the rule; without a rule there is nothing to change, as in Excel. */
function beside(it: RangeRef, host: Host, part: Partial<DataValidation>): void {
  change(it, host, (rule) => ({ ...(rule ?? { type: "any" }), ...part }) as DataValidation);
}

const known = (it: RangeRef, host: Host): DataValidation | undefined => {
  const rule = found(it, host);
  return rule === "mixed" ? undefined : rule;
};

const textIn = (record: Readonly<Record<string, unknown>>, key: string, most: number): string => {
  const value = record[key] ?? "";
  if (typeof value !== "string") return refuse("InvalidArgument", `${key} is a text.`);
  return value.length <= most
    ? value
    : refuse("InvalidArgument", `${key} has at most ${most} characters.`);
};

const STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;

/** A range given as the source of a list, as the formula that means it. */
function sourceText(source: unknown, host: Host): unknown {
  return isThing(source) && isKind(source, "Range")
    ? `=${absoluteAddress(host.area(source.it))}`
    : source;
}

kind("DataValidation", {
  properties: {
    Type: {
      get: (it, host) => {
        const rule = found(it, host);
        return rule === "mixed" ? "MixedCriteria" : typeName(rule);
      },
    },
    Rule: {
      get: (it, host) => officeRule(known(it, host)),
      set: (it, value, host) => {
        const given = recordOf(value);
        const list = given.list
          ? {
              list: {
                ...recordOf(given.list),
                source: sourceText(recordOf(given.list).source, host),
              },
            }
          : {};
        change(
          it,
          host,
          (rule) =>
            ({
              allowBlank: true,
              showErrorMessage: true,
              showInputMessage: true,
              ...(rule ?? {}),
              ...fileRule({ ...given, ...list }),
            }) as DataValidation,
        );
      },
    },
    /** Null where some of the cells hold what they may and others do not (DataValidation.valid). */
    Valid: {
      get: (it, host) => {
        const area = host.area(it);
        const placed = validations(host.model.worksheet(area.sheet));
        const all = host.model.contents(area).flatMap((row, r) =>
          row.map((cell, c) => {
            const at = { ...area, top: area.top + r, bottom: area.top + r };
            const one = { ...at, left: area.left + c, right: area.left + c };
            return isValid(placed.find((p) => overlap(p.area, one))?.rule, cell, it.sheet, host);
          }),
        );
        return all.every((valid) => valid) ? true : all.some((valid) => valid) ? null : false;
      },
    },
    IgnoreBlanks: {
      get: (it, host) => known(it, host)?.allowBlank ?? true,
      set: (it, value, host) => beside(it, host, { allowBlank: flagOf(value) }),
    },
    ErrorAlert: {
      get: (it, host) => {
        const rule = known(it, host);
        const style =
          Object.entries(STYLES).find(([, file]) => file === rule?.errorStyle)?.[0] ?? "Stop";
        return {
          message: rule?.error ?? "",
          showAlert: rule?.showErrorMessage ?? true,
          style,
          title: rule?.errorTitle ?? "",
        };
      },
      set: (it, value, host) => {
        const alert = recordOf(value);
        const style = STYLES[oneOf(alert.style ?? "Stop", ["Stop", "Warning", "Information"])];
        beside(it, host, {
          error: textIn(alert, "message", 255),
          errorTitle: textIn(alert, "title", 32),
          errorStyle: style,
          showErrorMessage: alert.showAlert !== false,
        });
      },
    },
    Prompt: {
      get: (it, host) => {
        const rule = known(it, host);
        return {
          message: rule?.prompt ?? "",
          showPrompt: rule?.showInputMessage ?? true,
          title: rule?.promptTitle ?? "",
        };
      },
      set: (it, value, host) => {
        const prompt = recordOf(value);
        beside(it, host, {
          prompt: textIn(prompt, "message", 255),
          promptTitle: textIn(prompt, "title", 32),
          showInputMessage: prompt.showPrompt !== false,
        });
      },
    },
  },
  methods: { Clear: (it, _, host) => change(it, host, () => undefined) },
});

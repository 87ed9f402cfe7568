import { CODES, refusalOf } from "../../src/excel/refusal";
import { worse } from "../../src/excel/transaction/takeback";
import { excelWords, explainWorkbook } from "../../src/excel/words";

/**
 * The tables of "Error handling with the application-specific JavaScript APIs" (office-js-docs-pr,
 * docs/testing/application-specific-api-error-handling.md, 03/01/2024): the general ones and Excel's own.
 */
const DOCUMENTED =
  `AccessDenied ActivityLimitReached ApiNotAvailable ApiNotFound BadPassword Conflict
ContentLengthRequired GeneralException HostRestartNeeded InsertDeleteConflict InvalidArgument InvalidBinding
InvalidOperation InvalidReference InvalidRequest InvalidRibbonDefinition InvalidSelection ItemAlreadyExists ItemNotFound
MemoryLimitReached NotImplemented RequestAborted RequestPayloadSizeLimitExceeded ResponsePayloadSizeLimitExceeded
ServiceNotAvailable Unauthenticated UnsupportedFeature UnsupportedOperation EmptyChartSeries FilteredRangeConflict
FormulaLengthExceedsLimit InactiveWorkbook InvalidOperationInCellEditMode MergedRangeConflict NonBlankCellOffSheet
OperationCellsExceedLimit PivotTableRangeConflict RangeExceedsLimit RefreshWorkbookLinksBlocked UnsupportedSheet
UndoNotSupported`
    .split(/\s+/)
    .concat("Client Error");

const thrown = (code: string) => Object.assign(new Error("Excel's own sentence"), { code });

test.each(DOCUMENTED)("%s has its sentences in Danish and English, without Excel's own", (code) => {
  const refusal = refusalOf(thrown(code));
  expect(refusal).not.toMatchObject({ kind: "unknown" });
  if (!refusal) throw new Error("not taken for Excel's");
  for (const language of ["da", "en"] as const) {
    const text = explainWorkbook(refusal, language);
    for (const sentence of [text.what, text.why, text.todo]) {
      expect(sentence).toMatch(/^[A-ZÆØÅ].*\.$/);
      expect(sentence).not.toContain("Excel's own sentence");
    }
  }
  expect(explainWorkbook(refusal, "da").what).not.toBe(explainWorkbook(refusal, "en").what);
});

test("every code that is known is one of those that Microsoft has written down, or is told from where it comes", () => {
  const elsewhere = [
    "HostIsBusy",
    "Busy",
    "CannotRegisterEvent",
    "ConnectionFailure",
    "InvalidObjectPath",
  ];
  expect(Object.keys(CODES).sort()).toEqual([...DOCUMENTED, ...elsewhere].sort());
});

test("a code nobody has written down is shown in a sentence of ours", () => {
  const refusal = refusalOf(thrown("0x8002802B"));
  expect(refusal).toEqual({ kind: "unknown", code: "0x8002802B", message: "Excel's own sentence" });
  if (!refusal) throw new Error("not taken for Excel's");
  expect(explainWorkbook(refusal, "da").why).toBe("Excel svarede med koden 0x8002802B.");
});

test("a mistake of our own is not taken for Excel's", () => {
  expect(refusalOf(new TypeError("x is not a function"))).toBeNull();
});

test("what was left is named", () => {
  const things = [
    { kind: "sheet", name: "Mål" },
    { kind: "table", name: "Udsat_Maal" },
  ] as const;
  expect(excelWords("da").aftermath({ kind: "left", things })).toContain(
    "arket »Mål« og tabellen »Udsat_Maal«",
  );
  expect(excelWords("en").aftermath({ kind: "unknown", things })).toContain(
    "the sheet “Mål” and the table “Udsat_Maal”",
  );
});

test("what a write left is named beside the filter that was not set again", () => {
  const left = (kind: "table" | "filter", name: string) =>
    ({ kind: "left", things: [{ kind, name }] }) as const;
  const text = excelWords("da").aftermath(worse(left("table", "Maal"), left("filter", "Liste")));
  expect(text).toContain("tabellen »Maal«");
  expect(text).toContain("Filteret i tabellen »Liste« er ikke sat igen.");
});

import { thing } from "../../thing";
import { oneOf } from "../../arguments";
import { kind } from "../../kind";
import type { Host } from "../../host";

const CALCULATION = { automatic: "Automatic", manual: "Manual" } as const;

const danish = (host: Host): boolean => host.locale === "da-DK";
const decimal = (host: Host): string => (danish(host) ? "," : ".");
const thousands = (host: Host): string => (danish(host) ? "." : ",");

kind("Application", {
  properties: {
    CalculationMode: {
      get: (_, host) => CALCULATION[host.model.calculation],
      set: (_, value, host) =>
        void (host.model.calculation =
          oneOf(value, ["Automatic", "AutomaticExceptTables", "Manual"]) === "Manual"
            ? "manual"
            : "automatic"),
    },
    CalculationEngineVersion: { get: () => 191029 },
    CalculationState: { get: () => "Done" },
    /** What the user has set in Excel; cultureInfo is the system's (docs/excel/excel-add-ins-workbooks.md). */
    DecimalSeparator: { get: (_, host) => host.user.separators?.decimal ?? decimal(host) },
    ThousandsSeparator: { get: (_, host) => host.user.separators?.thousands ?? thousands(host) },
    UseSystemSeparators: { get: (_, host) => host.user.separators === undefined },
  },
  links: { CultureInfo: () => thing("CultureInfo", null) },
  methods: {
    Calculate: (_, args, host) => {
      args.word(0, ["Recalculate", "Full", "FullRebuild"]);
      return host.model.calculate();
    },
    SuspendApiCalculationUntilNextSync: (_, __, host) => void (host.suspended = true),
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

kind("CultureInfo", {
  properties: { Name: { get: (_, host) => host.locale } },
  links: {
    NumberFormat: () => thing("NumberFormatInfo", null),
    DatetimeFormat: () => thing("DatetimeFormatInfo", null),
  },
});

kind("NumberFormatInfo", {
  properties: {
    NumberDecimalSeparator: { get: (_, host) => decimal(host) },
    NumberGroupSeparator: { get: (_, host) => thousands(host) },
    CurrencySymbol: { get: (_, host) => (danish(host) ? "kr." : "$") },
  },
});

kind("DatetimeFormatInfo", {
  properties: {
    DateSeparator: { get: (_, host) => (danish(host) ? "-" : "/") },
    ShortDatePattern: { get: (_, host) => (danish(host) ? "dd-MM-yyyy" : "M/d/yyyy") },
    LongDatePattern: { get: (_, host) => (danish(host) ? "d. MMMM yyyy" : "dddd, MMMM d, yyyy") },
    LongTimePattern: { get: (_, host) => (danish(host) ? "HH:mm:ss" : "h:mm:ss tt") },
    TimeSeparator: { get: () => ":" },
  },
});

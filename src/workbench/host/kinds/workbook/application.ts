import { oneOf } from "../../arguments";
import { kind, thing } from "../../kind";
import type { Host } from "../../host";

const CALCULATION = { automatic: "Automatic", manual: "Manual" } as const;

const danish = (host: Host): boolean => host.locale === "da-DK";
const decimal = (host: Host): string => (danish(host) ? "," : ".");
const thousands = (host: Host): string => (danish(host) ? "." : ",");

export const applicationKind = kind<null>({
  name: "Application",
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
    DecimalSeparator: { get: (_, host) => decimal(host) },
    ThousandsSeparator: { get: (_, host) => thousands(host) },
    UseSystemSeparators: { get: () => true },
  },
  links: { CultureInfo: () => thing(cultureKind, null) },
  methods: {
    Calculate: (_, args, host) => {
      args.word(0, ["Recalculate", "Full", "FullRebuild"]);
      return host.model.calculate();
    },
    SuspendApiCalculationUntilNextSync: (_, __, host) => void (host.suspended = true),
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

const cultureKind = kind<null>({
  name: "CultureInfo",
  properties: { Name: { get: (_, host) => host.locale } },
  links: {
    NumberFormat: () => thing(numberFormatKind, null),
    DatetimeFormat: () => thing(dateFormatKind, null),
  },
});

const numberFormatKind = kind<null>({
  name: "NumberFormatInfo",
  properties: {
    NumberDecimalSeparator: { get: (_, host) => decimal(host) },
    NumberGroupSeparator: { get: (_, host) => thousands(host) },
    CurrencySymbol: { get: (_, host) => (danish(host) ? "kr." : "$") },
  },
});

const dateFormatKind = kind<null>({
  name: "DatetimeFormatInfo",
  properties: {
    DateSeparator: { get: (_, host) => (danish(host) ? "-" : "/") },
    ShortDatePattern: { get: (_, host) => (danish(host) ? "dd-MM-yyyy" : "M/d/yyyy") },
    LongDatePattern: { get: (_, host) => (danish(host) ? "d. MMMM yyyy" : "dddd, MMMM d, yyyy") },
    LongTimePattern: { get: (_, host) => (danish(host) ? "HH:mm:ss" : "h:mm:ss tt") },
    TimeSeparator: { get: () => ":" },
  },
});

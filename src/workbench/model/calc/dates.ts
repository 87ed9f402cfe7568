import { dateFromSerial, parseDate, parseTime, parseValue } from "numfmt";
import type { EngineValue } from "../bridge";
import type { Locale } from "../cell";
import { FROM_1904 } from "../numberformat";
import { fault, lifted, number, type One } from "./values";

const LAST_DAY = 2_958_465;

/** How the workbook writes and counts days. */
export interface Calendar {
  readonly locale: () => Locale;
  readonly from1904: () => boolean;
}

/** Excel's count on the first of a month; January 1900 begins with 1, and its February has 29 days. */
function firstOfMonth(year: number, month: number): number {
  const days = Math.round((Date.UTC(year, month - 1, 1) - Date.UTC(1899, 11, 30)) / 86_400_000);
  return days < 61 ? days - 1 : days;
}

const daysIn = (year: number, month: number): number =>
  firstOfMonth(year, month + 1) - firstOfMonth(year, month);

/** The number that a value is as a day: texts as they are written in the language. */
function dayNumber(value: One, { locale }: Calendar): number | One {
  if (value.kind === 1) return value.value;
  if (value.kind === 0) return 0;
  if (value.kind === 3) return value.value ? 1 : 0;
  if (value.kind !== 2) return value.kind === 4 ? value : fault("#VALUE!");
  const read = parseValue(value.value, { locale: locale() })?.value;
  return typeof read === "number" ? read : fault("#VALUE!");
}

/** A function of numbers, days written as text among them. */
const onDays =
  (calendar: Calendar, run: (...numbers: number[]) => One) =>
  (...args: One[]): One => {
    const numbers: number[] = [];
    for (const value of args) {
      const found = dayNumber(value, calendar);
      if (typeof found !== "number") return found;
      numbers.push(found);
    }
    return run(...numbers);
  };

/** The functions of days as Excel counts them: 29 February 1900 is day 60, and the count may begin in 1904. */
export function dateFunctions(
  calendar: Calendar,
): Readonly<Record<string, (args: readonly EngineValue[]) => EngineValue>> {
  const shift = (): number => (calendar.from1904() ? FROM_1904 : 0);
  const given = (serial: number): One =>
    serial < 0 || serial + shift() > LAST_DAY + 1 ? fault("#NUM!") : number(serial);
  const counted = (year: number, month: number, day: number): One =>
    given(firstOfMonth(year, month) + day - 1 - shift());
  const part = (index: 0 | 1 | 2): ((args: readonly EngineValue[]) => EngineValue) =>
    lifted(
      onDays(calendar, (serial = 0) => {
        const day = Math.floor(serial);
        return day < 0 || day + shift() > LAST_DAY
          ? fault("#NUM!")
          : number(dateFromSerial(day + shift())[index]);
      }),
    );
  const later = (
    months: number,
    serial: number,
    day: (last: number, own: number) => number,
  ): One => {
    if (serial < 0) return fault("#NUM!");
    const [year, month, own] = dateFromSerial(Math.floor(serial) + shift());
    const to = month + Math.trunc(months);
    return counted(year, to, day(daysIn(year, to), own));
  };
  const read = (way: (text: string) => number | undefined) =>
    lifted((value) => {
      if (value.kind === 4) return value;
      const found = value.kind === 2 ? way(value.value) : undefined;
      return found === undefined ? fault("#VALUE!") : number(found);
    });
  return {
    YEAR: part(0),
    MONTH: part(1),
    DAY: part(2),
    DATE: lifted(
      onDays(calendar, (year = 0, month = 0, day = 0) => {
        const whole = Math.trunc(year);
        if (whole < 0 || whole > 9999) return fault("#NUM!");
        return counted(whole < 1900 ? whole + 1900 : whole, Math.trunc(month), Math.trunc(day));
      }),
    ),
    WEEKDAY: lifted(
      onDays(calendar, (serial = 0, kind = 1) => {
        if (serial < 0) return fault("#NUM!");
        const type = Math.trunc(kind);
        const sunday = (Math.floor(serial) + shift() + 6) % 7;
        if (type === 1) return number(sunday + 1);
        if (type === 3) return number((sunday + 6) % 7);
        const first = type === 2 ? 1 : type >= 11 && type <= 17 ? (type - 10) % 7 : -1;
        return first < 0 ? fault("#NUM!") : number(((sunday - first + 7) % 7) + 1);
      }),
    ),
    EDATE: lifted(onDays(calendar, (serial = 0, months = 0) => later(months, serial, Math.min))),
    EOMONTH: lifted(
      onDays(calendar, (serial = 0, months = 0) => later(months, serial, (last) => last)),
    ),
    DATEVALUE: read((text) => {
      const found =
        parseDate(text, { locale: calendar.locale() }) ??
        parseValue(text, { locale: calendar.locale() });
      return typeof found?.value === "number" ? Math.floor(found.value) - shift() : undefined;
    }),
    TIMEVALUE: read((text) => {
      const found = parseTime(text) ?? parseValue(text, { locale: calendar.locale() });
      return typeof found?.value === "number" ? found.value % 1 : undefined;
    }),
  };
}

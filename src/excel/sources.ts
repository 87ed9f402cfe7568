import { askSource, type Choice, type Source } from "./place";
import { done, type Outcome, run } from "./run";

/** One request that reads: `ask` queues what is wanted, and its answer is taken when the request has come back. */
export function readOnce<Value>(
  ask: (context: Excel.RequestContext) => () => Outcome<Value>,
): Promise<Outcome<Value>> {
  return run(async (context) => {
    const take = ask(context);
    await context.sync();
    return take();
  });
}

/** Reads lists, all in one request. */
export function readSources(choices: readonly Choice[]): Promise<Outcome<readonly Source[]>> {
  return readOnce((context) => {
    const asked = choices.map((choice) => askSource(context, choice));
    return () => {
      const sources: Source[] = [];
      for (const take of asked) {
        const source = take();
        if (!source.ok) return source;
        sources.push(source.value);
      }
      return done(sources);
    };
  });
}

/** The sheets of the workbook, in their order, and the tables on them. */
export interface Survey {
  readonly sheets: readonly string[];
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  /** The workbook names that refer to cells. */
  readonly names: readonly string[];
}

/** Asks what there is to read; the answer may be taken after the next `sync`. */
export function askSurvey(context: Excel.RequestContext): () => Outcome<Survey> {
  const sheets = context.workbook.worksheets.load("items/name,items/visibility");
  const tables = context.workbook.tables.load("items/name,items/worksheet/name");
  const names = context.workbook.names.load("items/name,items/formula");
  return () =>
    done({
      sheets: sheets.items
        .filter(({ visibility }) => visibility === "Visible")
        .map(({ name }) => name),
      tables: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
      names: names.items
        .filter(({ formula }) => /!|\[/.test(String(formula)))
        .map(({ name }) => name),
    });
}

/** Looks at what there is to read, in one small request. */
export const survey = (): Promise<Outcome<Survey>> => readOnce(askSurvey);

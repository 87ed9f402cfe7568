import type { Area } from "../address";
import { isPrinted, paperStep } from "../transaction/paperstep";
import type { Step } from "../transaction/step";
import type { Job } from "./job";
import { printedOf } from "./paper";
import type { SheetWrite } from "./sheetwrite";

/** Where the block stands that is printed apart; `null` where it is not there, or is to hold nothing. */
export function apartIn({ layout, state, data }: SheetWrite, { place }: Job): Area | null {
  const name = layout.paper?.apart ?? "";
  const holds = data.blocks?.[name]?.some((row) => row.some((cell) => cell !== ""));
  return holds ? (state.blocks[name]?.area ?? place.blocks[name] ?? null) : null;
}

/** The printed part of a sheet that is there follows the block that is printed apart, as long as it is the one that Udsat gave it. */
export function paperSteps(write: SheetWrite, job: Job): readonly Step[] {
  const { layout, state, data } = write;
  const { paper } = layout;
  const { apart } = paper ?? {};
  if (job.fresh || !paper || apart === undefined || !data.blocks?.[apart]) return [];
  const area = state.blocks[apart]?.area ?? job.place.blocks[apart] ?? null;
  const wanted = printedOf(paper, apartIn(write, job));
  const given = [printedOf(paper, null), printedOf(paper, area)].find((one) =>
    isPrinted(state.printed, one),
  );
  return given && given.areas !== wanted.areas ? [paperStep(job.name, wanted, given)] : [];
}

import type { ReactElement } from "react";
import type { JudgedArea } from "../judge/types";
import type { Language } from "../../core/words/language";
import { AreaList } from "./AreaList";
import type { Overview } from "./overview";
import { Picture } from "./Picture";

/** What there is to see once a list has been read; fetched then, so that the pane opens sooner. */
export function Results({
  list,
  language,
  onGo,
}: {
  readonly list: Overview;
  readonly language: Language;
  readonly onGo: (area: JudgedArea) => void;
}): ReactElement {
  return (
    <>
      <Picture list={list} language={language} />
      <AreaList list={list} language={language} onGo={onGo} />
    </>
  );
}

import { Field, Input, mergeClasses } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { type FigureUnit, tokenOf } from "../../core/table/token";
import { isEnough, missing, missingOnTop, withMore, type Share } from "../judge/share";
import { kroner, percent } from "../../core/words/money";
import { gapWordsIn } from "../words/gap";
import type { Language } from "../../core/words/language";
import { useFinanceStyles } from "./styles";
import { useKept } from "../../pane/kept";
import { pageWords } from "../words/page";
import { useWords } from "../../pane/useWords";

const KRONER: Readonly<Partial<Record<FigureUnit, number>>> = {
  none: 1,
  kr: 1,
  tkr: 1e3,
  mio: 1e6,
  mia: 1e9,
};

/** The øre of what was typed; a lone mark before three digits is thousands in kroner, since they have two decimals. */
function oreOf(text: string): number | null {
  const token = tokenOf(text);
  const factor = token.kind === "figure" ? KRONER[token.unit] : undefined;
  if (token.kind !== "figure" || factor === undefined) return null;
  const ore = Math.round(
    (factor > 1 ? (token.decimals ?? token.value) : token.value) * factor * 100,
  );
  return ore >= 0 && Number.isSafeInteger(ore) ? ore : null;
}

/** What more local money would do, both ways it can be put in, and the least that meets the minimum. */
export function WhatIf({
  share,
  language,
}: {
  readonly share: Share;
  readonly language: Language;
}): ReactElement {
  const words = useWords(pageWords);
  const styles = useFinanceStyles();
  const [text, setText] = useKept("finance.whatif", words.moreFirst, {
    shared: true,
  });
  const more = oreOf(text);
  const after = more === null ? null : withMore(share, more);
  const said = (then: Share): string =>
    `${percent(then.local, then.total, language)} (${words[isEnough(then.local, then.total) ? "met" : "notMet"]})`;
  const gap = gapWordsIn(language);
  const enough = isEnough(share.local, share.total);
  const ways = [
    {
      name: words.onTop,
      then: after?.onTop,
      least: gap.extend(kroner(missingOnTop(share), language)),
    },
    {
      name: words.inPlace,
      then: after?.inPlace,
      least: gap.move(kroner(missing(share), language)),
    },
  ];
  return (
    <section className={styles.section}>
      <h2 className={styles.title}>{words.whatIf}</h2>
      <Field
        label={words.moreLocal}
        hint={words.moreHint}
        validationMessage={more === null ? words.notAmount : undefined}
      >
        <Input value={text} inputMode="decimal" onChange={(_, { value }) => setText(value)} />
      </Field>
      <table className={mergeClasses(styles.table, styles.sentences)}>
        <thead>
          <tr>
            <th scope="col">{words.way}</th>
            <th scope="col">{words.shareThen}</th>
            <th scope="col">{words.least}</th>
          </tr>
        </thead>
        <tbody>
          {ways.map(({ name, then, least }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{then ? said(then) : "–"}</td>
              <td>{enough ? kroner(0, language) : least}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

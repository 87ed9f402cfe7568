import { Field, Input, mergeClasses } from "@fluentui/react-components";
import { type ReactElement } from "react";
import { withMore } from "../judge/more";
import { isEnough, missing, missingOnTop, type Share } from "../judge/share";
import { kroner } from "../../core/words/money";
import { gapWordsIn } from "../words/gap";
import { oreOf, type Scenario } from "../read/scenario";
import type { Language } from "../../core/words/language";
import { useFinanceStyles } from "./styles";
import { useKept } from "../../pane/kept";
import { pageWords } from "../words/page";
import { useWords } from "../../pane/useWords";
import { saidShare, Scenarios } from "./Scenarios";
import type { Finance } from "./useFinance";

/** What more local money would do, both ways it can be put in, the least that meets the minimum, and the what-ifs that were named. */
export function WhatIf({
  share,
  scenarios,
  keeping,
  onKeep,
  language,
}: {
  readonly share: Share;
  readonly scenarios: readonly Scenario[];
  readonly keeping: Finance["keeping"];
  readonly onKeep: Finance["keep"];
  readonly language: Language;
}): ReactElement {
  const words = useWords(pageWords);
  const styles = useFinanceStyles();
  const [text, setText] = useKept("finance.whatif", words.moreFirst, {
    shared: true,
  });
  const more = oreOf(text);
  const after = more === null ? null : withMore(share, more);
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
              <td>{then ? saidShare(then, words, language) : "–"}</td>
              <td>{enough ? kroner(0, language) : least}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Scenarios
        share={share}
        scenarios={scenarios}
        more={more}
        keeping={keeping}
        onKeep={onKeep}
        onShow={(ore) => setText(kroner(ore, language))}
        language={language}
      />
    </section>
  );
}

import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../../core/words/language";
import { percent } from "../../../core/words/money";
import type { Area } from "../../../excel/address";
import { usePlanStyles } from "../../../pane/styles";
import { useWords } from "../../../pane/useWords";
import type { Profile } from "../../read/profile";
import { areasOf, type Several } from "../../sheet/several";
import { planWords } from "../../words";

/** How many of each are shown; the rest stand on their sheets. */
const MOST = 12;

interface Row {
  readonly name: string;
  readonly stands: string;
  readonly sheet: string;
  readonly area: Area;
}

/** The areas and the further finance plans of the workbook, a row each; the name leads to its place. Nothing where there are none. */
export function SeveralSection({
  several,
  profile,
  onShow,
  language,
}: {
  readonly several: Several | null;
  readonly profile: Profile;
  readonly onShow: (sheet: string, area: Area) => void;
  readonly language: Language;
}): ReactElement | null {
  const styles = usePlanStyles();
  const words = useWords(planWords).front;
  if (!several) return null;
  const { listed, plans } = several;
  const rows: readonly Row[] = [
    ...plans.map(({ name, sheet, area, share }) => ({
      name,
      sheet,
      area,
      stands: share
        ? words.planShare(percent(share.local, share.total, language))
        : words.planAsked,
    })),
    ...areasOf(profile, several).map(({ name, met, decision, row }) => ({
      name,
      sheet: listed?.sheet ?? "",
      area: { row, column: 0, rows: 1, columns: 1 },
      stands: words.areaStands(met, decision),
    })),
  ];
  if (rows.length === 0) return null;
  return (
    <section className={styles.tight} aria-label={words.several}>
      <h2 className={styles.title}>{words.several}</h2>
      <ul className={styles.list}>
        {rows.slice(0, MOST).map(({ name, stands, sheet, area }, index) => (
          <li key={index} className={styles.head}>
            <Button
              appearance="transparent"
              size="small"
              className={styles.opener}
              onClick={() => onShow(sheet, area)}
            >
              {name}
            </Button>
            <span>{stands}</span>
          </li>
        ))}
      </ul>
      {rows.length > MOST && <p className={styles.soft}>{words.more(rows.length - MOST)}</p>}
    </section>
  );
}

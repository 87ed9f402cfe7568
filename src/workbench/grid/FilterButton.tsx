import type { GridText } from "../words";
import type { FilterMark } from "./filtermarks";

interface FilterButtonProps {
  readonly mark: FilterMark;
  readonly title: string;
  readonly row: number;
  readonly column: number;
  readonly text: GridText;
}

/** The button in a heading that opens the column's filter; the grid hears its click. */
export function FilterButton({ mark, title, row, column, text }: FilterButtonProps) {
  const name = text.filterButton(title, mark.filtered, mark.sorted);
  return (
    <button
      type="button"
      className="filter-button"
      tabIndex={-1}
      aria-label={name}
      aria-haspopup="dialog"
      title={name}
      data-filter={`${row},${column}`}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {mark.filtered ? <path d="M2 3h12L9.5 8.5V14l-3-2V8.5Z" /> : <path d="M4 6.5h8L8 11Z" />}
        {mark.sorted && (
          <path
            className="sorted"
            d={mark.sorted === "up" ? "M14 13V5m-2 2 2-2.5L16 7" : "M14 5v8m-2-2 2 2.5L16 11"}
          />
        )}
      </svg>
    </button>
  );
}

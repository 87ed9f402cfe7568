import { useRef, type ReactNode } from "react";
import type { WorkbenchText } from "../words";
import type { Preferences, Theme } from "./preferences";
import type { Ribbon, RibbonAction } from "./ribbon";

export interface HeaderActions {
  open(file: File): void;
  save(): void;
  fresh(): void;
  sample(): void;
  plan(): void;
  begin(): void;
  print(): void;
  undo(): void;
  redo(): void;
  command(action: RibbonAction): void;
  prefer(change: Partial<Preferences>): void;
}

interface HeaderProps {
  readonly text: WorkbenchText;
  readonly file: string;
  readonly ribbon: Ribbon | undefined;
  readonly preferences: Preferences;
  readonly actions: HeaderActions;
}

const ICONS = {
  open: "M2 13V3.5h4l1.5 2H13V7M2 13l2-6h10.5l-2 6z",
  save: "M8 2.5v7m-3-3l3 3 3-3M2.5 10.5v3h11v-3",
  fresh: "M4 1.5h5.5L13 5v9.5H4zM9.5 1.5V5H13M8.5 7.5v4.500M6.200 9.700h4.600",
  sample: "M2.500 3h11v10h-11zM2.500 6.300h11M2.500 9.700h11M6.200 3v10",
  plan: "M3 2.500h10v11H3zM5.500 6l1 1 2-2M5.500 10l1 1 2-2M10 6.500h1.500M10 10.500h1.500",
  begin: "M8 1.500a6.500 6.500 0 110 13 6.500 6.500 0 010-13M6.500 5.200l4.500 2.800-4.500 2.800z",
  print: "M4 6V1.500h8V6M4 12H1.500V6h13v6H12M4 9.500h8v5H4z",
  undo: "M6 3L2.500 6.500 6 10M2.500 6.500H10a3.500 3.500 0 010 7H7",
  redo: "M10 3l3.500 3.500L10 10M13.500 6.500H6a3.500 3.500 0 000 7h3",
} as const;

/** Above the sheet: the workbook's file, the add-in's own ribbon tab, and how the page looks and speaks. */
export function Header({ text, file, ribbon, preferences, actions }: HeaderProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="header">
      <div className="title-bar">
        <h1>
          {text.title} <span className="file-name">{file}</span>
        </h1>
        <p className="tagline">{text.tagline}</p>
        <Choice
          label={text.language}
          value={preferences.language}
          options={{ da: "Dansk", en: "English" }}
          onChoose={(language) => actions.prefer({ language: language === "en" ? "en" : "da" })}
        />
        <Choice
          label={text.theme}
          value={preferences.theme}
          options={text.themes}
          onChoose={(theme) => actions.prefer({ theme: theme as Theme })}
        />
      </div>
      <div className="ribbon" role="toolbar" aria-label={ribbon?.tab ?? text.file}>
        <Group label={text.file}>
          <input
            ref={input}
            type="file"
            accept=".xlsx,.xlsm,.xltx,.xltm"
            hidden
            aria-label={text.open}
            onChange={(event) => (
              event.target.files?.[0] && actions.open(event.target.files[0]),
              (event.target.value = "")
            )}
          />
          <Small icon={ICONS.open} label={text.open} onClick={() => input.current?.click()} />
          <Small icon={ICONS.save} label={text.save} onClick={actions.save} />
          <Small icon={ICONS.fresh} label={text.fresh} onClick={actions.fresh} />
          <Small icon={ICONS.sample} label={text.sample} onClick={actions.sample} />
          <Small icon={ICONS.plan} label={text.plan} onClick={actions.plan} />
          <Small icon={ICONS.begin} label={text.begin} onClick={actions.begin} />
          <Small icon={ICONS.print} label={text.print} keys="Ctrl+P" onClick={actions.print} />
          <Small icon={ICONS.undo} label={text.undo} keys="Ctrl+Z" onClick={actions.undo} />
          <Small icon={ICONS.redo} label={text.redo} keys="Ctrl+Y" onClick={actions.redo} />
        </Group>
        {ribbon?.groups.map((group) => (
          <Group key={group.label} label={`${ribbon.tab}: ${group.label}`}>
            {group.buttons.map((button) => (
              <button
                key={button.id}
                type="button"
                className="large"
                data-command={button.id}
                title={button.tip}
                onClick={() => actions.command(button.action)}
              >
                {button.icon && <img src={button.icon} alt="" width={32} height={32} />}
                <span>{button.label}</span>
              </button>
            ))}
          </Group>
        ))}
      </div>
    </header>
  );
}

function Group({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="group" role="group" aria-label={label}>
      <div className="group-buttons">{children}</div>
      <div className="group-label" aria-hidden="true">
        {label}
      </div>
    </div>
  );
}

function Small({
  icon,
  label,
  keys,
  onClick,
}: {
  readonly icon: string;
  readonly label: string;
  readonly keys?: string;
  onClick(): void;
}) {
  return (
    <button
      type="button"
      className="small"
      title={keys ? `${label} (${keys})` : label}
      onClick={onClick}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={icon} />
      </svg>
      <span>{label}</span>
    </button>
  );
}

function Choice({
  label,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: Readonly<Record<string, string>>;
  onChoose(value: string): void;
}) {
  return (
    <label className="choice">
      {label}
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        {Object.entries(options).map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

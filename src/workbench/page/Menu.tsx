import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";

export interface MenuItem {
  readonly label: string;
  readonly keys?: string;
  readonly disabled?: boolean;
  /** Draws a line above the item. */
  readonly apart?: boolean;
  run(): void;
}

interface MenuProps {
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly items: readonly MenuItem[];
  onClose(): void;
}

/** A menu at a point of the page: arrows, Home, End and letters move, Enter chooses, Esc closes. */
export function Menu({ label, x, y, items, onClose }: MenuProps) {
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: x, top: y });
  useLayoutEffect(() => {
    const box = list.current?.getBoundingClientRect();
    if (box)
      setPlace({
        left: Math.max(4, Math.min(x, innerWidth - box.width - 4)),
        top: Math.max(4, Math.min(y, innerHeight - box.height - 4)),
      });
  }, [x, y]);
  useEffect(() => {
    const before = document.activeElement;
    const menu = list.current;
    menu?.querySelector<HTMLElement>("button:not(:disabled)")?.focus();
    const away = (event: Event) => !menu?.contains(event.target as Node) && onClose();
    document.addEventListener("pointerdown", away, true);
    return () => {
      document.removeEventListener("pointerdown", away, true);
      if (
        before instanceof HTMLElement &&
        (document.activeElement === document.body || menu?.contains(document.activeElement))
      )
        before.focus();
    };
    // The menu is made anew for each place.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  const keys = (event: KeyboardEvent) => {
    event.stopPropagation();
    const buttons = [
      ...(list.current?.querySelectorAll<HTMLButtonElement>("button:not(:disabled)") ?? []),
    ];
    const here = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const to = {
      ArrowDown: here + 1,
      ArrowUp: here - 1 + (here <= 0 ? buttons.length : 0),
      Home: 0,
      End: buttons.length - 1,
    }[event.key];
    if (to !== undefined) buttons[to % buttons.length]?.focus();
    else if (event.key === "Escape" || event.key === "Tab") onClose();
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={list}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      className="menu"
      style={place}
      onKeyDown={keys}
    >
      {items.map((item) => (
        <button
          key={item.label}
          type="button"
          role="menuitem"
          className={item.apart ? "apart" : undefined}
          disabled={item.disabled}
          onClick={() => {
            onClose();
            item.run();
          }}
        >
          <span>{item.label}</span>
          {item.keys && <kbd>{item.keys}</kbd>}
        </button>
      ))}
    </div>
  );
}

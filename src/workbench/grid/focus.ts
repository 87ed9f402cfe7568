/** Gives the keyboard back to the sheet. */
export function focusSheet(): void {
  document.querySelector<HTMLElement>(".sheet")?.focus({ preventScroll: true });
}

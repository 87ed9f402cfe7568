// Stands in for the mirroring of styles that Fluent carries for languages written from right to left: the pane speaks Danish and English.

/** The styles as they are. */
export const convert = <Styles>(styles: Styles): Styles => styles;

/** The property as it is. */
export const convertProperty = <Value>(
  key: string,
  value: Value,
): { readonly key: string; readonly value: Value } => ({ key, value });

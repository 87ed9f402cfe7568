declare module "*.csv" {
  const text: string;
  // The bundler gives the file's text as the default.
  // eslint-disable-next-line no-restricted-syntax
  export default text;
}

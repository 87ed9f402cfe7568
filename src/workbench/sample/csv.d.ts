declare module "*.csv" {
  const text: string;
  // The bundler gives the file's text as the default.
  export default text;
}

declare module "*.xlsx" {
  /** The address of the file in the built site. */
  const address: string;
  export default address;
}

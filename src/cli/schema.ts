/** `social-policy schema` */
export async function schema(_args: readonly string[]): Promise<number> {
  return 2;
}

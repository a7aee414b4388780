/** `social-policy explain` */
export async function explain(_args: readonly string[]): Promise<number> {
  return 2;
}

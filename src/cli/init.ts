/** `social-policy init` */
export async function init(_args: readonly string[]): Promise<number> {
  return 2;
}

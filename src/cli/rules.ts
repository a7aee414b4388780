/** `social-policy rules` */
export async function rules(_args: readonly string[]): Promise<number> {
  return 2;
}

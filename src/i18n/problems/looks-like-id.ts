/** Whether an editor wrote a reference as an id, `2021/601-qd-ubnd`, and not as a number. */
export function looksLikeId(ref: string): boolean {
  return /^\d{4}\/[a-z0-9-]+$/.test(ref.trim());
}

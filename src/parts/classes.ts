/** Joins class names, the user's last. They are joined, not merged: a site overrides by tokens or by its own rules. */
export function classes(own: string, users: string | undefined): string {
  return users === undefined || users === '' ? own : `${own} ${users}`
}

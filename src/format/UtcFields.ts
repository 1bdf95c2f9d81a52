/**
 * A Date whose fields are those of UTC, so that a wall clock can be put into it without meeting the clock changes of
 * the host: the clocks of Los Angeles never show 02:30 on 8 March 2026, so no other Date can hold that time there.
 * date-fns makes its copies with the constructor of what it is given.
 */
export class UtcFields extends Date {
  override getTimezoneOffset(): number {
    return 0
  }
}

for (const field of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
  for (const action of ['get', 'set']) {
    const method = Reflect.get(Date.prototype, `${action}UTC${field}`)
    // There is no setDay.
    if (method) Object.defineProperty(UtcFields.prototype, action + field, { value: method })
  }
}

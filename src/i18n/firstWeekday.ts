// As CLDR 47 has it. Servers and browsers differ in their tables, and the two must make the same page.
const sunday =
  'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR ' +
  'PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW'
const saturday = 'AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'

/**
 * The day on which a week begins, counted from Monday.
 * @example firstWeekday('ja') // 6, Sunday
 */
export function firstWeekday(locale: string): number {
  const region = new Intl.Locale(locale).maximize().region ?? '001'
  if (sunday.includes(region)) return 6
  return saturday.includes(region) ? 5 : region === 'MV' ? 4 : 0
}

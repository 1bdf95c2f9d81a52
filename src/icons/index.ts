export type { IconData, ServiceIcons } from './iconData.ts'
export { serviceIcons } from './serviceIcons.ts'

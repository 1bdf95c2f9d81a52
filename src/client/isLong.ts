/** Whether a time takes more room than `10:00–11:00`: letters of East Asia are twice as wide. */
export const isLong = (time: string): boolean => time.replaceAll(/[\u2e80-\uffff]/g, 'xx').length > 15

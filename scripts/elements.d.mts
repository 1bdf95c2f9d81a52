/** Bundles the custom elements to one script for sites without React. */
export function bundleElements(): Promise<{ script: string; map: string; licence: string }>

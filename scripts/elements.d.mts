/** Returns the script, the folders of the packages that went in, and their licence. */
export declare function bundleElements(): Promise<{ script: string; packages: string[]; licence: string }>

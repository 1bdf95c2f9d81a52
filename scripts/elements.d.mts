/** Returns the script, the folders of the packages that went in, and their licence. */
export declare function bundleElements(): Promise<{ script: string; packages: string[]; licence: string }>

/** The script of the element that shows finished HTML. */
export declare function bundlePageElement(): Promise<string>

/** The script that gives the elements the words of a language. */
export declare function bundleElementWords(tag: string): Promise<string>

/** What the attribute `integrity` of a script or a style sheet is to be, by the names of the files. */
export declare function integrityOf(files: Readonly<Record<string, string>>): Record<string, string>

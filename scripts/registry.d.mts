/** The files of the registry by their names: `registry.json`, which lists the items, and one for each item. */
export declare function registryFiles(): Record<string, string>

/** Writes the registry into a folder. */
export declare function writeRegistry(path: string): void

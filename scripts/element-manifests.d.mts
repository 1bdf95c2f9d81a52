/** The files that editors and types read about the custom elements, by their paths within dist. */
export declare function elementManifests(): Record<string, string>

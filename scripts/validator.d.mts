export declare function ensureValidator(): Promise<void>

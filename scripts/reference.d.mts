export declare function referenceText(schema?: object, problemRules?: Record<string, string>): string
export declare function problemSection(rules: Record<string, string>): string

export declare function schemaText(): string

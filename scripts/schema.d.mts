/** What is made from the types in src/model, by the name of the file. */
export declare function madeFromTypes(): Record<string, string>

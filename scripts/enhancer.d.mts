/** The scripts, by the names of their files. */
export declare function bundleEnhancer(): Promise<
  Readonly<
    Record<'enhance.js' | 'enhance-time.js' | 'enhance-agenda.js' | 'enhance-controls.js' | 'enhance-dates.js', string>
  >
>

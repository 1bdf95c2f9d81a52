declare module 'virtual:component-sizes' {
  /** kB gzipped, React left out, by the name of the component. */
  const sizes: Readonly<Record<string, number>>
  export default sizes
}

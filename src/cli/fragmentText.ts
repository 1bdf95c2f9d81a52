/**
 * A piece of a page as site generators can include it. Liquid, Nunjucks and their like would run what data has between
 * `{{` or `{%`, so the first brace is written as HTML and JSON let it be written.
 */
export const fragmentText = (html: string): string =>
  html
    .split(/(<script[^]*?<\/script>)/)
    .map((part, index) => part.replaceAll(/\{(?=[{%#])/g, index % 2 === 0 ? '&#123;' : '\\u007b'))
    .join('')

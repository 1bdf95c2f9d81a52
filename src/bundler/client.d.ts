/** Types of what the plugins of `moothall/bundler` let a site import. */

declare module '*.moothall.yaml' {
  const community: import('moothall/model').Community
  export default community
}

declare module '*.moothall.yaml?page' {
  export const html: string
  export const head: string
  export const styles: string
  const page: import('moothall/bundler').BuiltPage
  export default page
}

declare module '*.moothall.yml' {
  const community: import('moothall/model').Community
  export default community
}

declare module '*.moothall.yml?page' {
  export const html: string
  export const head: string
  export const styles: string
  const page: import('moothall/bundler').BuiltPage
  export default page
}

declare module '*.moothall.json' {
  const community: import('moothall/model').Community
  export default community
}

declare module '*.moothall.json?page' {
  export const html: string
  export const head: string
  export const styles: string
  const page: import('moothall/bundler').BuiltPage
  export default page
}

// Types of what the plugins of `moothall/bundler` let a site import.

declare module '*.moothall.yaml' {
  import type { Community } from 'moothall/model'

  const community: Community
  export default community
}

declare module '*.moothall.yaml?page' {
  import type { BuiltPage } from 'moothall/bundler'

  export const html: string
  export const head: string
  export const styles: string
  const page: BuiltPage
  export default page
}

declare module '*.moothall.yml' {
  import type { Community } from 'moothall/model'

  const community: Community
  export default community
}

declare module '*.moothall.yml?page' {
  import type { BuiltPage } from 'moothall/bundler'

  export const html: string
  export const head: string
  export const styles: string
  const page: BuiltPage
  export default page
}

declare module '*.moothall.json' {
  import type { Community } from 'moothall/model'

  const community: Community
  export default community
}

declare module '*.moothall.json?page' {
  import type { BuiltPage } from 'moothall/bundler'

  export const html: string
  export const head: string
  export const styles: string
  const page: BuiltPage
  export default page
}

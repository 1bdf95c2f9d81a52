import type { Community, Seo } from '../model/community.ts'
import { address, type Coerce, notShown, object, string } from './coerce.ts'
import { name } from './textShapes.ts'

/** The fields of a community that the head of its page shows. */
export const metaShape: Coerce<Pick<Community, 'name' | 'title' | 'tagline' | 'url' | 'seo'>> = /* @__PURE__ */ object({
  name: string,
  title: name,
  tagline: name,
  url: string,
  seo: object<Seo>({
    title: name,
    description: name,
    image: address,
    url: address,
    aliases: notShown,
    socialHandle: string,
  }),
})

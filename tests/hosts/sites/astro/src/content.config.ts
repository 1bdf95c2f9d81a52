import { z } from 'astro/zod'
import { defineCollection } from 'astro:content'
import { moothallLoader } from 'moothall/astro'
import type { Community } from 'moothall/model'

const community = defineCollection({
  loader: moothallLoader({ file: 'src/community.moothall.yaml' }),
  schema: z.custom<Community>(),
})

export const collections = { community }

import { CommunityHtml } from 'moothall'
import { createElement } from 'react'

const page = () => import('./larkspur.moothall.yaml?page')

export const Site = () => createElement('main', null, createElement(CommunityHtml, { page }))

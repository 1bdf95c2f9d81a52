import { createElement, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'

import { Site } from './Site.js'

const root = document.getElementById('root')
const site = createElement(StrictMode, null, createElement(Site))
if (root.firstElementChild) hydrateRoot(root, site)
else createRoot(root).render(site)

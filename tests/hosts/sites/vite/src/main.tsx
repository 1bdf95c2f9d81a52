import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'

import 'moothall/styles.css'
import './theme.css'

import { App } from './App.tsx'

const root = document.getElementById('root')!
// The instant of HTML that was made beforehand, else the reader's.
const now = Number(root.dataset.now ?? Date.now())
const page = (
  <StrictMode>
    <App now={now} />
  </StrictMode>
)

if (root.dataset.now === undefined) createRoot(root).render(page)
else hydrateRoot(root, page)

import type { ReactElement, ReactNode } from 'react'

import './tailwind-like.css'

interface TailwindLikeProps {
  /** What stands below the words at the top. */
  children: ReactNode
}

/** A dark landing page on a sheet that first takes every look off every element. */
export function TailwindLike({ children }: TailwindLikeProps): ReactElement {
  return (
    <div className="tailwind-like" data-moothall-scheme="dark">
      <header className="bar">
        <a className="brand" href="#landing">
          Beacon
        </a>
        <nav aria-label="Site">
          <a href="#landing">Product</a>
          <a href="#landing">Docs</a>
          <a href="#landing">Community</a>
        </nav>
      </header>
      <main id="landing">
        <div className="hero">
          <h1>Build it with us</h1>
          <p>These words and the button are the site’s own. What follows is Moothall’s.</p>
          <button type="button">Star the project</button>
        </div>
        {children}
      </main>
      <footer>
        <p>An invented site, with the global rules that Tailwind starts from.</p>
      </footer>
    </div>
  )
}

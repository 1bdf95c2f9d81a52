import type { ReactElement, ReactNode } from 'react'

import './hugo-like.css'

/** An article in one column, in serifs, on paper. Its site has a light scheme only. */
export function HugoLike({ children }: { children: ReactNode }): ReactElement {
  return (
    <div className="hugo-like" data-moothall-scheme="light">
      <header>
        <a className="site-title" href="#article">
          Beacon
        </a>
        <nav aria-label="Site">
          <ul>
            <li>
              <a href="#article">Articles</a>
            </li>
            <li>
              <a href="#article">Community</a>
            </li>
            <li>
              <a href="#article">About</a>
            </li>
          </ul>
        </nav>
      </header>
      <main id="article">
        <h1>Community</h1>
        <p>
          This text is the site’s own, and so are its letters and links. Read <a href="#article">how we began</a>, or
          come to a call. Bring:
        </p>
        <ul>
          <li>a question</li>
          <li>or a change that waits for a review</li>
        </ul>
        {children}
      </main>
      <footer>
        <p>An invented site, with the global rules that themes of Hugo tend to have.</p>
      </footer>
    </div>
  )
}

import type { ReactElement, ReactNode } from 'react'

import './docusaurus-like.css'

const chapters = ['Introduction', 'Installation', 'Configuration', 'Community', 'Release notes']

/** A page of documentation with a bar above, a list of chapters beside it, and a dark footer. */
export function DocusaurusLike({ children }: { children: ReactNode }): ReactElement {
  return (
    <div className="docusaurus-like" data-moothall-scheme="inherit">
      <header className="navbar">
        <a className="brand" href="#docs-content">
          Container docs
        </a>
        <nav aria-label="Site">
          <a href="#docs-content">Docs</a>
          <a href="#docs-content">Blog</a>
          <a href="#docs-content">Source</a>
        </nav>
      </header>
      <div className="columns">
        <nav className="sidebar" aria-label="Chapters">
          <ul>
            {chapters.map((chapter) => (
              <li key={chapter}>
                <a href="#docs-content" aria-current={chapter === 'Community' ? 'page' : undefined}>
                  {chapter}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main id="docs-content" className="markdown">
          {children}
          <nav className="pagination" aria-label="Chapters before and after">
            <a href="#docs-content">
              <small>Previous</small> Configuration
            </a>
            <a href="#docs-content">
              <small>Next</small> Release notes
            </a>
          </nav>
        </main>
      </div>
      <footer>
        <p>An invented site, with the global rules that sites of documentation tend to have.</p>
      </footer>
    </div>
  )
}

import { createFileRoute, Link } from '@tanstack/react-router'

export const Route = createFileRoute('/')({ component: Home })

function Home() {
  return (
    <main>
      <h1>Lantern</h1>
      <Link to="/community">Community</Link>
    </main>
  )
}

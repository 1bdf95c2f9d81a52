import { Link } from 'react-router'

export default function Home() {
  return (
    <main>
      <h1>Lantern</h1>
      <Link to="/community">Community</Link>
    </main>
  )
}

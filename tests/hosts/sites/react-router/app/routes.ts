import { index, route, type RouteConfig } from '@react-router/dev/routes'

export default [index('routes/home.tsx'), route('community', 'routes/community.tsx')] satisfies RouteConfig

import community from './broken.moothall.yaml'

console.log(community)

import moothall from 'moothall/bundler'

export const onCreateWebpackConfig = ({ actions }) => {
  actions.setWebpackConfig({ plugins: [moothall.webpack()] })
}

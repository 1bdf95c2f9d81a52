module.exports = {
  testEnvironment: 'jsdom',
  transformIgnorePatterns: ['/node_modules/(?!\\.pnpm|moothall/)'],
  moduleNameMapper: { '\\.css$': '<rootDir>/noStyles.js' },
}

/** Style sheets are built in as text; see the rule for .css in webpack.config.js. */
declare module '*.css' {
  const text: string;
  // eslint-disable-next-line no-restricted-syntax -- the bundler gives a file's text as its default export
  export default text;
}

import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GriffelCSSExtractionPlugin } from '@griffel/webpack-extraction-plugin';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';

const root = import.meta.dirname;

/** The pages, each with its one entry; the page decides the host, nothing is sniffed. */
const PAGES = [
  { name: 'index', entry: './src/panel/browser.tsx' },
  { name: 'tab', entry: './src/panel/tab.tsx' },
  { name: 'outlook', entry: './src/panel/outlook.tsx' },
  { name: 'redirect', entry: './src/panel/redirect.ts' },
  { name: 'sign-in', entry: './src/panel/sign-in-window.ts' },
];

/** Where office.js comes from; the server's policy allows this address and the one that follows it. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const ICONS = join(root, 'assets', 'icons');

/** The icons keep their names: pages and manifests name them. */
const icons = {
  apply: ({ hooks, webpack: { sources } }) =>
    hooks.thisCompilation.tap('icons', (compilation) =>
      compilation.hooks.processAssets.tap('icons', () => {
        for (const name of readdirSync(ICONS)) {
          compilation.emitAsset(`icons/${name}`, new sources.RawSource(readFileSync(join(ICONS, name))));
        }
      }),
    ),
};

const SWC = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2022',
  },
};

const SOURCES = join(root, 'src');
const FLUENT = join(root, 'node_modules', '@fluentui');

/** What weighs more than it is worth, and what stands in for it. */
const STAND_INS = {
  // A table of 30 kB that says of each name `var(--name)`.
  [join(FLUENT, 'tokens', 'lib', 'tokens.js')]: join(SOURCES, 'panel', 'ui', 'tokens.ts'),
  // The log of teams-js, which nobody reads.
  [theOnly(
    'node_modules/@microsoft/teams-js/dist/esm/node_modules/.pnpm/debug@*/node_modules/debug/src/browser.js',
  )]: join(SOURCES, 'panel', 'hosts', 'no-log.ts'),
};

function theOnly(pattern) {
  const found = globSync(pattern, { cwd: root });
  if (found.length !== 1)
    throw new Error(`${pattern} is ${found.length} files: see to what stands in for it.`);
  return join(root, found[0]);
}

/** What the pages with a panel have in common at their start: one file, however the other pages share its parts. */
function inPanelPages(name) {
  return {
    name,
    chunks: (chunk) => ['index', 'tab', 'outlook'].includes(chunk.name),
    type: /^javascript/,
    minChunks: 2,
    priority: 1,
    enforce: true,
  };
}

export default (_, { mode }) => ({
  mode,
  context: root,
  target: ['web', 'es2022'],
  devtool: mode === 'production' ? false : 'source-map',
  entry: Object.fromEntries(PAGES.map(({ name, entry }) => [name, entry])),
  output: {
    path: join(root, 'dist'),
    publicPath: '/',
    filename: 'assets/[name].[contenthash:8].js',
    chunkFilename: 'assets/[name].[contenthash:8].js',
    assetModuleFilename: 'assets/[name].[hash:8][ext]',
    clean: true,
  },
  resolve: {
    extensions: ['.ts', '.tsx', '.js'],
    alias: STAND_INS,
  },
  module: {
    rules: [
      // Rules of style are worked out here, not in the browser: ours by Griffel's loader, Fluent's come worked
      // out; then all of them leave the scripts for one style sheet.
      { test: /\.(js|tsx?)$/, include: [SOURCES, FLUENT], use: GriffelCSSExtractionPlugin.loader },
      { test: /\.tsx?$/, use: ['@griffel/webpack-loader', { loader: 'swc-loader', options: SWC }] },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
      { test: /-themes\.css$/, use: join(root, 'scripts', 'theme-loader.ts') },
    ],
  },
  optimization: {
    splitChunks: {
      // A worker stays one script: its own policy lets it load no other.
      chunks: ({ name }) => name !== 'table-worker',
      // Every file of its own costs a kilobyte, for what repeats in another is not packed with it.
      minSize: 100_000,
      cacheGroups: {
        libraries: { ...inPanelPages('libraries'), test: /node_modules/ },
        panel: { ...inPanelPages('panel'), test: SOURCES },
      },
    },
    // One letter for what a module exports.
    mangleExports: mode === 'production' ? 'size' : false,
    // Functions that stand together pack better.
    minimizeOptions: { javascript: { compress: { passes: 3, hoist_funs: true } } },
  },
  performance: { hints: false },
  stats: 'errors-warnings',
  plugins: [
    new MiniCssExtractPlugin({
      filename: 'assets/[name].[contenthash:8].css',
      // Griffel puts its rules in order itself, whatever the order of the modules.
      ignoreOrder: true,
      // Every page links all of its rules; none are fetched later.
      runtime: false,
    }),
    new GriffelCSSExtractionPlugin(),
    icons,
    ...PAGES.map(
      ({ name }) =>
        new HtmlWebpackPlugin({
          filename: `${name}.html`,
          template: join(root, 'assets', `${name}.html`),
          chunks: [name],
          templateParameters: (compilation, assets, tags, options) => ({
            compilation,
            htmlWebpackPlugin: { tags, files: assets, options },
            officeJs: OFFICE_JS,
            panelSkeleton: readFileSync(join(root, 'assets', 'panel-skeleton.html'), 'utf8'),
          }),
          // The template says where they go: the style sheet comes after the skeleton and does not hold it up.
          inject: false,
          scriptLoading: 'defer',
        }),
    ),
    // What is stored of whom, for anyone to read; the app package names its address.
    new HtmlWebpackPlugin({
      filename: 'privacy.html',
      template: join(root, 'assets', 'privacy.html'),
      chunks: [],
    }),
  ],
});

import { join } from 'node:path';
import HtmlWebpackPlugin from 'html-webpack-plugin';

const root = import.meta.dirname;

/** The pages, each with its one entry; the page decides the host, nothing is sniffed. */
const PAGES = [{ name: 'index', entry: './src/panel/browser.tsx' }];

const SWC = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
    target: 'es2022',
  },
};

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
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: { rules: [{ test: /\.tsx?$/, use: { loader: 'swc-loader', options: SWC } }] },
  optimization: { splitChunks: { chunks: 'all' }, runtimeChunk: 'single' },
  performance: { hints: false },
  stats: 'errors-warnings',
  plugins: PAGES.map(
    ({ name }) =>
      new HtmlWebpackPlugin({
        filename: `${name}.html`,
        template: join(root, 'assets', `${name}.html`),
        chunks: [name],
        scriptLoading: 'defer',
      }),
  ),
});

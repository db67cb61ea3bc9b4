/**
 * Builds the browser's part from `client/` into `dist/client`, and serves it in development with the API and the
 * socket passed on to a server on port 3000. The output keeps to `script-src 'self'`: no inline script, nothing foreign.
 */
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const server = "http://localhost:3000";

/** The socket's client brings a third transport along, over HTTP/3, which this server does not speak. */
const withoutWebTransport: Plugin = {
  name: "without-web-transport",
  enforce: "pre",
  load: (id) => (/engine\.io-client.*\/webtransport\.js$/.test(id) ? "export class WT {}" : undefined),
};

export default defineConfig({
  root: "client",
  plugins: [react(), tailwindcss(), withoutWebTransport],
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    // What each page loads, for the test that weighs them.
    manifest: true,
    modulePreload: { polyfill: false },
    rollupOptions: {
      output: {
        // What four pages and more share comes in one piece: dozens of small ones weigh several kB more, gzipped.
        codeSplitting: {
          groups: [
            {
              name: "parts",
              minShareCount: 4,
              // The exchange, which most never load, stays out of it.
              test: /client\/(ui|words(?!\/exchange)|store(?!\/facilitator-key)|screens\/shell)\/|shared\/(?!exchange\/)/,
            },
          ],
        },
      },
    },
  },
  server: {
    proxy: {
      // The page's own host has to arrive, or the server takes it for a foreign page.
      "/api": { target: server, changeOrigin: false },
      "/socket.io": { target: server, ws: true, changeOrigin: false },
    },
  },
});

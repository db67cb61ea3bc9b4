/** Serves the built client: its files, and its page under every address that the client's own routes know (HTTP-2). */
import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import express, { Router } from "express";
import { compressedFiles } from "./compressed-files.ts";

/** The client's routes (client/main.tsx). Any other path is not found. */
const pages = [
  "/",
  "/new",
  "/check",
  "/step",
  "/join",
  "/join/:code",
  "/w/:id",
  "/facilitate/:id",
  "/stage/:id",
  "/report/:id",
  "/kit",
];

/** Vite names what is in assets/ after its content, so a name never changes its meaning. */
const forEver = "public, max-age=31536000, immutable";

const notBuilt =
  "The client has not been built. In development open the address that Vite prints (npm run dev); otherwise run npm start.\n";

export function clientFiles(directory: string): Router {
  const router = Router();
  const page = join(directory, "index.html");
  const hashed = `${join(directory, "assets")}${sep}`;

  router.use(
    compressedFiles(directory, forEver),
    express.static(directory, {
      index: false,
      redirect: false,
      setHeaders: (response, path) => {
        response.set("cache-control", path.startsWith(hashed) ? forEver : "no-cache");
      },
    }),
  );
  router.get(pages, (_request, response) => {
    if (!existsSync(page)) {
      response.status(503).type("text").send(notBuilt);
      return;
    }
    response.set("cache-control", "no-cache").sendFile(page);
  });
  return router;
}

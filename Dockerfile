# Build: docker build -t counterpart .
# Run:   docker run -p 3000:3000 -v counterpart:/data -e PUBLIC_URL=https://workshop.example counterpart

FROM node:20-slim AS build
# The database is compiled where no prebuilt binary can be fetched.
RUN apt-get update && apt-get install -y --no-install-recommends g++ make python3 && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --include=dev
COPY . .
RUN node scripts/prepare.mjs install build && npm prune --omit=dev && rm -rf node_modules/.cache

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
COPY --from=build /app/package.json /app/LICENSE ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/personas ./personas
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s CMD ["node", "-e", \
  "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Inside a container no address can be guessed that others could open: the join link needs to be told.
ENTRYPOINT ["sh", "-c", ": \"${PUBLIC_URL:?is not set. Give the address people will open, such as https://workshop.example}\" && exec \"$@\"", "counterpart"]
CMD ["node", "--enable-source-maps", "--max-semi-space-size=64", "dist/server/main.js"]

# The API with its record built in: a start builds nothing and writes nothing, so the file system may be read-only.
# Not tried where this project is developed, for there is no Docker engine there; `npm run image:try` does what stands here
# in a plain folder. For linux/amd64: the embedded engine is published for no other Linux that this image could be.
# `npm install` and not `npm ci`, which refuses a lock without the engine's builds for systems that it is not published for;
# versions and checksums are those of the lock all the same.
FROM node:22.23.3-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm install --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:22.23.3-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm install --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY .ci .ci
COPY bench bench
COPY graph graph
COPY loaders loaders
COPY operations operations
COPY resolvers resolvers
COPY schema schema
COPY seeds seeds
COPY server server
COPY soak soak
RUN npm run build
RUN node dist/server/seed.js

FROM node:22.23.3-bookworm-slim
ENV NODE_ENV=production
ENV HOST=0.0.0.0
WORKDIR /app
COPY package.json ./
COPY graph/queries graph/queries
COPY operations/manifest.json operations/
COPY schema schema
COPY seeds seeds
COPY docs/examples docs/examples
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/.graph .graph
USER node
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--heap-growing-percent=10", "--max-semi-space-size=4", "--enable-source-maps", "dist/server/main.js"]

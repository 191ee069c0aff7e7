# Preferent in a container: the server and the built screens. Data live in /data, or in MongoDB when MONGODB_URI is set.
FROM node:22-slim
ENV HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force
COPY tsconfig.json vite.config.ts README.md LICENSE ./
COPY processes processes
COPY rules rules
COPY modeler modeler
COPY server server
RUN npm run build && mkdir -p /data && chown -R node:node /data /app/dist
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=180s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "server/start.ts"]

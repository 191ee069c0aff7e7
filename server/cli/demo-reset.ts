import { ConfigError, readConfig } from '../config.ts';
import { resetDemo } from '../reset-demo.ts';

try {
  process.stdout.write(`${await resetDemo(readConfig(process.env))}\n`);
} catch (error) {
  const reason =
    error instanceof ConfigError ? error.zinnen.join('\n') : error instanceof Error ? error.message : String(error);
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
}

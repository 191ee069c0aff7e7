import { formatGetal } from '../../../server/domain/bedrag/bedrag.ts';

/** "1 taak", "12 taken". */
export function formatAantal(aantal: number, enkelvoud: string, meervoud: string): string {
  return `${formatGetal(aantal)} ${aantal === 1 ? enkelvoud : meervoud}`;
}

/** "245 kB", "1,2 MB". */
export function formatOmvang(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${formatGetal(bytes / 1000, 0)} kB` : `${formatGetal(bytes / 1_000_000, 1)} MB`;
}

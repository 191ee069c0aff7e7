declare module 'swagger-ui-dist/absolute-path.js' {
  /** Folder of the files for the browser. */
  export default function getAbsoluteFSPath(): string;
}

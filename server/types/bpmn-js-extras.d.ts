declare module 'bpmn-js-create-append-anything' {
  /** The menus behind A (append) and N (create), with their keys. */
  export const CreateAppendAnythingModule: Readonly<Record<string, unknown>>;
}

declare module 'diagram-js-minimap' {
  /** A small picture of the whole drawing. */
  const minimap: Readonly<Record<string, unknown>>;
  export default minimap;
}

declare module 'bpmn-js-native-copy-paste' {
  /** Copy and paste through the clipboard of the computer, also between two windows. */
  const nativeCopyPaste: Readonly<Record<string, unknown>>;
  export default nativeCopyPaste;
}

import { createContext, useContext } from 'react';
import type { Situation } from './kinds';

export interface Editor {
  channelId: string;
  situation: Situation;
  /** Begins the ids of the fields. */
  id: string;
  /** The mistake of a field, in words. */
  mistakeAt: (pointer: string) => string | undefined;
  /** The person has left the field: from now on it is said when it is empty. */
  touch: (pointer: string) => void;
}

export const EditorContext = createContext<Editor | undefined>(undefined);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error('This field stands in a content editor');
  return editor;
}

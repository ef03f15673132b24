import { useEffect, useState } from 'react';
import { send } from '../api/send';
import { type Suggestion, suggestions } from '../api/suggestions';

const pause = 400;
const fewest = 3;

/**
 * What is public already and sounds like these words; asked once the typing pauses. The words go in
 * a body, never in an address. An offer that cannot be had is none.
 */
export function useSuggestions(words: string): Suggestion[] {
  const [found, setFound] = useState<Suggestion[]>([]);
  const asked = words.length < fewest ? '' : words;
  useEffect(() => {
    let late = false;
    const timer = setTimeout(() => {
      const answer = asked === '' ? Promise.resolve([]) : ask(asked);
      void answer.then((items) => late || setFound(items));
    }, pause);
    return () => {
      late = true;
      clearTimeout(timer);
    };
  }, [asked]);
  return found;
}

async function ask(words: string): Promise<Suggestion[]> {
  try {
    return (await send(suggestions, { words })).value.items;
  } catch {
    return [];
  }
}

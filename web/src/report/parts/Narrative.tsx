import { useWords } from '../../ui/language';
import { reportWords } from '../words';

/** Parts five and six are the organ's own words; the platform says so as long as it has none. */
export function Narrative() {
  const w = useWords(reportWords);
  return <p className="part-empty">{w.narrativeEmpty}</p>;
}

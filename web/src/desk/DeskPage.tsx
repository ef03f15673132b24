import type { ReactNode } from 'react';
import { PageHead } from '../ui/PageHead';
import { DeskLinks } from './DeskLinks';
import '../ui/letter.css';
import './desk.css';

interface Properties {
  title: string;
  lead: string;
  children: ReactNode;
}

/** A page of the desk, between the ways to the others. */
export function DeskPage({ title, lead, children }: Properties) {
  return (
    <>
      <PageHead title={title} lead={lead} />
      <DeskLinks />
      {children}
    </>
  );
}

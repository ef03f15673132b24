import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { recordedFetch } from './platform';

// Asking jsdom for the style of each element of a report takes seconds; nothing here is hidden by style.
configure({ defaultHidden: true, asyncUtilTimeout: 40_000 });

// jsdom draws nothing: what the pages ask of a real browser and do not test is left empty here.
if (typeof window !== 'undefined') {
  window.scrollTo = () => {};
  HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
    this.open = false;
  };
}

beforeEach(() => {
  vi.stubGlobal('fetch', recordedFetch());
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  if (typeof localStorage !== 'undefined') localStorage.clear();
});
